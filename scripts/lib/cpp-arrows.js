import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from './repository.js';

/** The folders of cpp/ and what each may include from it. */
const MAY_INCLUDE = {
  simd: ['simd'],
  activation: ['activation', 'simd', 'status.h'],
  network: ['network', 'activation', 'simd', 'status.h'],
  bindings: ['bindings', 'network', 'activation', 'simd', 'status.h'],
};
const INCLUDE = /^\s*#\s*include\s*["<]([^">]+)[">]/u;

/**
 * @param {string[]} files below cpp/
 * @returns {string[]} a line for every include that points the wrong way
 */
export function brokenCppArrows(files) {
  return files.flatMap((file) => {
    const folder = file.split(path.sep)[1];
    const allowed = MAY_INCLUDE[/** @type {keyof typeof MAY_INCLUDE} */ (folder)] ?? [];
    return readFileSync(inRepository(file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const included = INCLUDE.exec(line)?.[1];
        if (!included || isAllowed(included, folder, allowed)) return [];
        return [`${file}:${index + 1} includes ${included}; ${folder}/ may include ${allowed.join(', ')}`];
      });
  });
}

/**
 * @param {string} included as written
 * @param {string} folder of the including file
 * @param {string[]} allowed
 */
function isAllowed(included, folder, allowed) {
  if (included.startsWith('emscripten')) return folder === 'bindings';
  const [first, ...rest] = included.split('/');
  const isOurs = rest.length > 0 ? first in MAY_INCLUDE : included === 'status.h';
  return !isOurs || allowed.includes(first);
}
