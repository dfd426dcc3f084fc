/**
 * @param {readonly number[]} numbers at least one
 * @returns {number} the middle one; of an even number the mean of the middle two
 * @throws {RangeError} without numbers
 */
export function median(numbers) {
  if (numbers.length === 0) throw new RangeError('there is no median of no numbers');
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * A number as tables show it: three digits that say something.
 *
 * @param {number} value from 0
 * @returns {string} a dash for what was not measured (NaN)
 */
export function threeDigits(value) {
  if (Number.isNaN(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value.toFixed(value >= 1 ? 2 : 3);
}

/**
 * @param {number} value a ratio
 * @returns {string} such as "12×"; a dash for what was not measured
 */
export const times = (value) => (Number.isNaN(value) ? '–' : `${threeDigits(value)}×`);
