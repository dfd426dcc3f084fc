import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from './repository.js';

/** The folders of cpp/ and what each may include from it. */
const MAY_INCLUDE = {
  simd: ['simd'],
  activation: ['activation', 'simd', 'status.h'],
  network: ['network', 'activation', 'simd', 'status.h'],
  bench: ['bench', 'network', 'activation', 'status.h'],
  bindings: ['bindings', 'network', 'activation', 'simd', 'status.h'],
};
const INCLUDE = /^\s*#\s*include\s*["<]([^">]+)[">]/u;

/**
 * @param {string[]} files below cpp/
 * @returns {string[]} a line for every include that points the wrong way
 */
export function brokenCppArrows(files) {
  return files.flatMap((file) => brokenIncludes(file, readFileSync(inRepository(file), 'utf8')));
}

/**
 * @param {string} file below cpp/, relative to the repository; it need not exist
 * @param {string} text what is in it
 * @returns {string[]} a line for every include that points the wrong way
 */
export function brokenIncludes(file, text) {
  const [, folder] = file.split(path.sep);
  const allowed = MAY_INCLUDE[/** @type {keyof typeof MAY_INCLUDE} */ (folder)] ?? [];
  return text.split('\n').flatMap((line, index) => {
    const included = INCLUDE.exec(line)?.[1];
    if (!included || isAllowed(included, file, folder, allowed)) return [];
    return [`${file}:${index + 1} includes ${included}; ${folder}/ may include ${allowed.join(', ')}`];
  });
}

/**
 * @param {string} included as written
 * @param {string} file the including one
 * @param {string} folder of the including file in cpp/
 * @param {readonly string[]} allowed
 */
function isAllowed(included, file, folder, allowed) {
  if (included.startsWith('emscripten')) return folder === 'bindings';
  // As the compiler looks: beside the including file, then in cpp/.
  const found = [path.join(path.dirname(file), included), path.join('cpp', included)].find((candidate) =>
    existsSync(inRepository(candidate)),
  );
  if (!found) return true; // the system's
  const [top, target] = found.split(path.sep);
  return top === 'cpp' && allowed.includes(target);
}
