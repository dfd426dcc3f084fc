/**
 * The smallest of the numbers that at least so many of a hundred do not exceed (nearest rank).
 *
 * @param {readonly number[]} numbers at least one
 * @param {number} percent above 0, at most 100
 * @returns {number}
 * @throws {RangeError} without numbers, or for another percentage
 */
export function percentile(numbers, percent) {
  if (numbers.length === 0) throw new RangeError('there is no percentile of no numbers');
  if (!(percent > 0 && percent <= 100)) {
    throw new RangeError(`percentile of ${percent} per cent: above 0, at most 100`);
  }
  return numbers.toSorted((a, b) => a - b)[Math.ceil((percent / 100) * numbers.length) - 1];
}
