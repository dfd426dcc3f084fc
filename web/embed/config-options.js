import { readOptions } from './read-options.js';

/** Id of the element that a file keeps its own questions in. */
export const BANK_ID = 'relu-lesson-bank';

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
  return { ...options, values: new Map([...options.values, ['src', `#${BANK_ID}`]]) };
}

/**
 * Puts a file's own questions where its quiz finds them, without a request that a policy could forbid.
 * @param {Document} document
 * @param {object} bank
 */
export function keepBank(document, bank) {
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = BANK_ID;
  data.textContent = JSON.stringify(bank);
  document.head.append(data);
}
