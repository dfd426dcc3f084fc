/** How activated a node is, in the few steps in which it is shaded. */

/** Level 1 goes up to the first of these, level 2 up to the second, and so on; the last level is open. */
export const LEVEL_LIMITS = Object.freeze([1, 2, 4]);

/**
 * @param {number} y the node's output
 * @returns {number} 0 for outputs of 0 or less and for NaN; 1 to 4, the more positive the higher
 */
export function activationLevel(y) {
  if (!(y > 0)) return 0;
  const level = LEVEL_LIMITS.findIndex((limit) => y <= limit);
  return level < 0 ? LEVEL_LIMITS.length + 1 : level + 1;
}

/**
 * @param {number} y the node's output
 * @param {Readonly<import('../engine/descriptions.js').RangeFields>} range of the function: one that only comes
 *   close to 0 is never silent, whatever rounding makes of its output
 * @returns {'activated' | 'silent' | 'nearZero' | 'negative' | 'notANumber'}
 */
export function activationWord(y, { lowest, includesLowest }) {
  if (Number.isNaN(y)) return 'notANumber';
  if (y > 0) return 'activated';
  if (y < 0) return 'negative';
  return lowest < 0 || (lowest === 0 && includesLowest) ? 'silent' : 'nearZero';
}
