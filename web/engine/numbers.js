import { EngineError } from './engine-error.js';
import { showValue } from './show-value.js';

/**
 * A number as it is, NaN and infinities included; everything else is refused rather than converted.
 *
 * @param {unknown} value
 * @param {string} what how the message calls it
 * @returns {number}
 * @throws {EngineError} 'not-a-number'
 */
export function requireNumber(value, what) {
  if (typeof value === 'number') return value;
  throw new EngineError('not-a-number', `${what} is ${showValue(value)}; accepted is a number`);
}

/**
 * An array of numbers as it is; everything else is refused.
 *
 * @param {unknown} values
 * @param {string} what
 * @returns {Float32Array | readonly number[]}
 * @throws {EngineError} 'not-a-number'
 */
export function requireNumbers(values, what) {
  if (values instanceof Float32Array) return values;
  if (!Array.isArray(values)) {
    throw new EngineError('not-a-number', `${what} is ${showValue(values)}; accepted is an array of numbers`);
  }
  // Not forEach: it would pass over the holes of a sparse array.
  for (let i = 0; i < values.length; i++) requireNumber(values[i], `${what}[${i}]`);
  return values;
}

/**
 * A whole number from 0 to `limit`, or 'not-a-number'.
 *
 * @param {unknown} value
 * @param {string} what
 * @param {number} limit
 * @returns {number}
 */
export function requireWholeNumber(value, what, limit) {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= limit) return value;
  throw new EngineError(
    'not-a-number',
    `${what} is ${showValue(value)}; accepted is a whole number from 0 to ${limit}`,
  );
}
