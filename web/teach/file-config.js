import { chosenOptions } from './chosen-options.js';
import { embedEntries } from './choices.js';
import { fileName } from './file-name.js';
import { titleOf } from './snippets.js';

/** @typedef {import('./choices.js').Choices} Choices */
/** @typedef {import('../quiz/bank-types.js').Bank} Bank */

/**
 * What the one file and the packages made of it are to show.
 * @param {Choices} choices
 * @param {readonly import('../engine/descriptions.js').FunctionDescription[]} functions
 * @param {Bank} [bank] a teacher's own questions
 * @returns {import('../package/one-file.js').OneFileConfig}
 */
export function fileConfig(choices, functions, bank) {
  // A file has no site to ask for a bank, and no room for the lab.
  const inFile = { ...choices, pieces: filePieces(choices) };
  const entries = embedEntries(inFile, functions).filter(([name]) => name !== 'src');
  return {
    title: titleOf(inFile),
    options: Object.fromEntries(entries),
    ...(bank && choices.pieces.includes('quiz') ? { bank } : {}),
  };
}

/**
 * What of the chosen pieces one file can hold.
 * @param {Choices} choices
 */
export const filePieces = ({ pieces }) => pieces.filter((piece) => piece !== 'lab');

/**
 * @param {Choices} choices
 * @returns {number | null} percent needed to pass; null: nobody passes or fails
 */
export function passPercent(choices) {
  const options = new Map(chosenOptions(choices, []));
  return options.has('pass') ? Number(options.get('pass')) : null;
}

/**
 * Tells packages apart: the same configuration has the same identifier, another one another.
 * @param {import('../package/one-file.js').OneFileConfig} config
 * @returns {string} begins with the name of what is shown
 */
export function packageIdentifier(config) {
  // FNV-1a over its bytes (http://www.isthe.com/chongo/tech/comp/fnv/).
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(config))) {
    sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  }
  return `${fileName(config.title ?? '')}-${sum.toString(16).padStart(8, '0')}`;
}
