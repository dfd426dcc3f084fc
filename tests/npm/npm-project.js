/** An empty project that the packed package is installed in, outside this repository, so that it finds only its own. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTool } from '../../scripts/lib/engine-builds.js';
import { inRepository } from '../../scripts/lib/repository.js';
import { npmPackage } from '../../scripts/package/npm-package.js';

export const NAME = 'relu-lesson';

/**
 * @typedef {object} NpmProject
 * @property {string} root
 * @property {string} folder the installed package
 * @property {any} description its package.json
 * @property {Buffer} tarball
 */

/**
 * Packs the package, unpacks the tarball as npm does and copies what it depends on from this repository's own
 * node_modules: what `npm install` would leave, without a registry.
 * @param {Record<string, string>} [files] of the project, by path
 * @returns {Promise<NpmProject>} to be removed by whoever asked for it
 */
export async function npmProject(files = {}) {
  // Its real path: bundlers compare with it.
  const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'relu-lesson-npm-')));
  const folder = path.join(root, 'node_modules', NAME);
  const [{ content }] = await npmPackage(path.join(root, 'staged'));
  const tarball = Buffer.from(content);
  const packed = path.join(root, `${NAME}.tgz`);
  writeFileSync(packed, tarball);
  mkdirSync(folder, { recursive: true });
  const { ok, output } = await runTool('tar', ['-xzf', packed, '-C', folder, '--strip-components=1']);
  if (!ok) throw new Error(output);
  const description = readJson(path.join(folder, 'package.json'));
  for (const name of closure(Object.keys(description.dependencies))) {
    cpSync(inRepository('node_modules', name), path.join(root, 'node_modules', name), { recursive: true });
  }
  const own = { 'package.json': JSON.stringify({ private: true, type: 'module' }), ...files };
  for (const [name, text] of Object.entries(own)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return { root, folder, description, tarball };
}

/**
 * @param {string[]} names
 * @returns {Set<string>} these packages and all that they depend on
 */
function closure(names) {
  const all = new Set(names);
  for (const name of all) {
    const { dependencies = {} } = readJson(inRepository('node_modules', name, 'package.json'));
    for (const each of Object.keys(dependencies)) all.add(each);
  }
  return all;
}

/** @param {string} file @returns {any} */
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
