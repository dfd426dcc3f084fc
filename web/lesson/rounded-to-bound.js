/** @typedef {import('../engine/descriptions.js').FunctionDescription} FunctionDescription */

/**
 * Whether a value is written as a bound that the function only approaches: 0 for the sigmoid of -200.
 * @param {FunctionDescription} description
 * @param {number} y
 * @param {(value: number) => string} number how the page writes a number
 */
export function isRoundedToBound({ range }, y, number) {
  const written = number(y);
  return (
    (!range.includesLowest && written === number(range.lowest)) ||
    (!range.includesHighest && written === number(range.highest))
  );
}
