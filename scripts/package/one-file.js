import { makeOneFile } from '../../web/package/one-file.js';
import { scriptHash } from './script-hash.js';

/**
 * What is made for people to take away.
 * @typedef {{ path: string, content: string | Uint8Array, notes?: string[] }} Made path below dist/; notes: what to
 *   tell who made it
 */

/**
 * The lesson in one file.
 * @param {string} template the content of dist/site/relu-lesson.html
 * @returns {Made[]}
 */
export function oneFile(template) {
  const policy = `script-src ${scriptHash(template)} 'wasm-unsafe-eval'; style-src 'unsafe-inline'`;
  return [{ path: 'relu-lesson.html', content: makeOneFile(template, {}), notes: [`runs under: ${policy}`] }];
}
