/**
 * @typedef {object} OutputCounts how many outputs there are of each kind; they add up to `total`
 * @property {number} total
 * @property {number} zero
 * @property {number} positive
 * @property {number} negative
 * @property {number} nan
 */

/** @param {ArrayLike<number>} ys @returns {OutputCounts} */
export function countOutputs(ys) {
  const counts = { total: ys.length, zero: 0, positive: 0, negative: 0, nan: 0 };
  for (let i = 0; i < ys.length; i++) {
    const y = ys[i];
    if (y > 0) counts.positive++;
    else if (y < 0) counts.negative++;
    else if (y === 0) counts.zero++;
    else counts.nan++;
  }
  return counts;
}
