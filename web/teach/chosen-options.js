import { PIECES } from '../embed/pieces.js';
import { checkOption } from './check-option.js';
import { optionText } from './set-option.js';

/** @typedef {import('./set-option.js').Values} Values */

/**
 * The options that differ from their defaults and can be used, in the order in which embed.html lists them.
 * @param {{ pieces: readonly import('../embed/pieces.js').Piece[], values: Values }} choices
 * @param {readonly import('../engine/descriptions.js').FunctionDescription[]} functions
 * @returns {[string, string][]} of the ticked pieces only
 */
export function chosenOptions({ pieces, values }, functions) {
  const names = [...new Set(pieces.flatMap((piece) => PIECES[piece].options))];
  return names
    .map((name) => /** @type {[string, string]} */ ([name, effective(name, values)]))
    .filter(([name, text]) => text !== '' && checkOption(name, values, functions) === '');
}

/**
 * @param {string} name
 * @param {Values} values
 */
function effective(name, values) {
  const text = values[name] ?? '';
  if (name === 'overlays') {
    const others = text.split(/\s+/u).filter((id) => id !== optionText(values, 'function'));
    return others.join(' ');
  }
  // As the quiz has it: only a graded one has a pass mark, and practice explains each answer at once.
  if (name === 'pass' && values.mode) return '';
  if (name === 'feedback' && values.mode === 'practice') return '';
  return text;
}
