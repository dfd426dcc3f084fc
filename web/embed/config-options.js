import { base64 } from '../export/base64.js';
import { readOptions } from './read-options.js';

/**
 * Reads what a file was told to show when it was made.
 * @param {import('../package/one-file.js').OneFileConfig} config
 * @returns {import('./read-options.js').Options}
 */
export function configOptions({ options: chosen = {}, bank }) {
  const entries = Object.entries(chosen)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => /** @type {const} */ ([name, value === true ? '' : String(value)]));
  const options = readOptions(entries);
  if (!bank || !options.pieces.includes('quiz')) return options;
  const src = `data:application/json;base64,${base64(JSON.stringify(bank))}`;
  return { ...options, values: new Map([...options.values, ['src', src]]) };
}
