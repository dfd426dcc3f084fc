import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { startChild } from '../lib/children.js';
import { isAtLeast, parseVersion } from './versions.js';

/** @typedef {import('./tools.js').Tool} Tool */
/** @typedef {import('./findings.js').Finding} Finding */

/**
 * Looks a program up as a shell would.
 * @param {string} program a name, or a path
 * @param {string} [searchPath] folders joined by colons
 * @returns {string | undefined} absolute path of the first executable file
 */
export function findProgram(program, searchPath = process.env.PATH ?? '') {
  const folders = program.includes('/') ? [''] : searchPath.split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.resolve(folder, program)).find(isExecutableFile);
}

/**
 * Asks a program for its version.
 * @param {string} program absolute path
 * @returns {Promise<string>} what `--version` printed; empty when it could not be run
 */
export async function versionOutput(program) {
  const child = startChild(program, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.process.stdout?.on('data', (chunk) => (output += chunk));
  const status = await child.ended.catch(() => 127);
  return status === 0 ? output : '';
}

/**
 * @param {readonly Tool[]} tools
 * @returns {Promise<Finding[]>} one for each tool, in the same order
 */
export function survey(tools) {
  return Promise.all(tools.map(look));
}

/**
 * @param {Tool} tool
 * @returns {Promise<Finding>}
 */
async function look({ name, programs = [], files = [], minimum, minimumFor, debian, get }) {
  const program = programs.map((candidate) => findProgram(candidate)).find(Boolean);
  const present = program !== undefined || files.some((file) => statSync(file, { throwIfNoEntry: false }));
  const finding = { name, present, minimum, good: present, debian, get };
  if (!program || !(minimum || minimumFor)) return { ...finding, minimum: minimum ?? minimumFor?.('') };
  const output = await versionOutput(program);
  const found = parseVersion(output);
  const needed = minimumFor?.(output) ?? minimum ?? '0';
  return { ...finding, found, minimum: needed, good: isAtLeast(found, needed) };
}

/** @param {string} file */
function isExecutableFile(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
