/** The modules that the npm package holds, found by following imports, with addresses that hold inside the package. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { inRepository, REPOSITORY } from '../../lib/repository.js';
import { ENTRIES } from './exports.js';

const ENGINE_FILES = '../../dist/engine/';
/** Scripts that others name by their address, which no import leads to. */
const BY_ADDRESS = ['web/lab/worker.js'];
/** What else is named by its address, in the same place as in web/. */
const DATA = ['lab/digits.bin'];

/**
 * @typedef {object} Modules
 * @property {Record<string, string | Buffer>} files by path inside the package: scripts and compiled code
 * @property {string[]} libraries the packages that they import
 */

/**
 * @returns {Promise<Modules>}
 * @throws {Error} when an import leads nowhere
 */
export async function readModules() {
  const { metafile } = await build({
    entryPoints: [...Object.values(ENTRIES), ...BY_ADDRESS],
    absWorkingDir: REPOSITORY,
    bundle: true,
    splitting: true,
    format: 'esm',
    packages: 'external',
    outdir: 'nowhere',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  /** @type {Modules['files']} */
  const files = {};
  const libraries = new Set();
  for (const [source, { imports }] of Object.entries(metafile.inputs)) {
    for (const { path: name, external } of imports) if (external) libraries.add(libraryOf(name));
    files[placeOf(source)] = packed(source, imports);
  }
  for (const name of readdirSync(inRepository('dist', 'engine')).filter((each) => each.endsWith('.wasm'))) {
    files[`engine/${name}`] = readFileSync(inRepository('dist', 'engine', name));
  }
  for (const name of DATA) files[name] = readFileSync(inRepository('web', name));
  return { files, libraries: [...libraries].sort() };
}

/**
 * @param {string} source path in the repository
 * @param {import('esbuild').Metafile['inputs'][string]['imports']} imports
 */
function packed(source, imports) {
  const text = readFileSync(inRepository(source), 'utf8');
  // Not every bundler takes JSON with an import attribute, none refuses a script.
  if (source.endsWith('.json')) return `export default ${JSON.stringify(JSON.parse(text))};\n`;
  const place = path.posix.dirname(placeOf(source));
  let script = text.replaceAll(`new URL('${ENGINE_FILES}`, "new URL('./");
  for (const { path: target, original, external } of imports) {
    if (external || !original) continue;
    const relative = path.posix.relative(place, placeOf(target));
    const address = relative.startsWith('.') ? relative : `./${relative}`;
    script = script
      .replaceAll(`'${original}' with { type: 'json' }`, `'${address}'`)
      .replaceAll(`from '${original}'`, `from '${address}'`);
  }
  return script;
}

/** @param {string} source path in the repository @returns {string} path inside the package */
function placeOf(source) {
  return source.replace(/^(?:web|dist)\//u, '').replace(/\.json$/u, '.json.js');
}

/** @param {string} name as it is imported, such as "lit/directives/live.js" */
function libraryOf(name) {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
