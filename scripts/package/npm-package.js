import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTool } from '../lib/engine-builds.js';
import { StepError } from '../lib/logged-command.js';
import { inRepository } from '../lib/repository.js';
import { writeDeclarations } from './npm/declarations.js';
import { packageDescription } from './npm/description.js';
import { elementsManifest } from './npm/manifest.js';
import { readModules } from './npm/modules.js';

/** Files of the repository that the package has as they are. */
const TEXTS = { LICENSE: 'LICENSE', 'docs/npm.md': 'README.md' };

/**
 * Elements and engine for those who bundle their own pages: unbundled modules, their declarations, the compiled
 * engine beside them.
 * @param {string} [folder] where to lay the package out; what is there goes
 * @returns {Promise<import('./one-file.js').Made[]>} what `npm install` takes
 */
export async function npmPackage(folder = inRepository('dist', 'npm')) {
  const project = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));
  const modules = await readModules();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (/** @type {string} */ name, /** @type {string | Buffer} */ content) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  for (const [name, content] of Object.entries(modules.files)) write(name, content);
  for (const [from, to] of Object.entries(TEXTS)) copyFileSync(inRepository(from), path.join(folder, to));
  write('package.json', asJson(packageDescription(project, modules)));
  write('custom-elements.json', asJson(await elementsManifest(folder)));
  await writeDeclarations(folder);
  return [await pack(folder)];
}

/**
 * @param {string} folder
 * @returns {Promise<import('./one-file.js').Made>}
 */
async function pack(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
  // npm dates all files of a package alike; with the same modes the same files give the same bytes.
  for (const file of files) chmodSync(file, 0o644);
  const place = mkdtempSync(path.join(os.tmpdir(), 'relu-lesson-pack-'));
  try {
    const { ok, output } = await runTool('npm', [
      'pack',
      folder,
      '--ignore-scripts',
      '--pack-destination',
      place,
    ]);
    if (!ok) throw new StepError(`npm could not pack ${folder}:\n${output}`);
    const [name] = readdirSync(place);
    const content = readFileSync(path.join(place, name));
    return { path: name, content, notes: [`${files.length} files, which lie in dist/npm/ as well`] };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** @param {object} value */
const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
