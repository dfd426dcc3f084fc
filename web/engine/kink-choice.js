import { EngineError } from './engine-error.js';
import { showValue } from './show-value.js';

/**
 * Which slope a function reports exactly at a kink: the one its kinkNote names, or that of the piece to the
 * left, half-way between both, or that of the piece to the right.
 *
 * @typedef {'convention' | 'left' | 'middle' | 'right'} KinkChoice
 */

/**
 * @param {Record<KinkChoice, number>} choices the engine's numbers for them
 * @param {KinkChoice} choice
 * @returns {number}
 * @throws {EngineError} 'unknown-kink-choice'
 */
export function kinkSlopeNumber(choices, choice) {
  if (Object.hasOwn(choices, choice)) return choices[choice];
  const accepted = Object.keys(choices).map((name) => `"${name}"`);
  throw new EngineError(
    'unknown-kink-choice',
    `there is no kink choice ${showValue(choice)}; accepted are ${accepted.join(', ')}`,
  );
}
