/** From the measurements of single networks to a line and a band for each function. No DOM. */

/** @typedef {import('../../lab/types.js').Contestant} Contestant */
/** @typedef {'accuracy' | 'testLoss' | 'trainLoss' | 'deadShare' | 'slope'} Measure */

/** What can be drawn and listed, in the order of the page. @type {readonly Measure[]} */
export const MEASURES = Object.freeze(
  /** @type {Measure[]} */ (['accuracy', 'testLoss', 'trainLoss', 'deadShare', 'slope']),
);

/**
 * @typedef {object} Summary of a measure at one point, over the seeds of a function
 * @property {number} point
 * @property {number} mean
 * @property {number} low the lowest of the seeds
 * @property {number} high the highest
 */

/**
 * @typedef {object} Series
 * @property {number} functionIndex
 * @property {string} functionId
 * @property {readonly Summary[]} summaries of the points that all seeds have reached, without those that diverged
 * @property {number} diverged how many seeds did
 * @property {number} seeds how many there are
 */

/**
 * @param {readonly Contestant[]} contestants
 * @param {Measure} measure
 * @returns {Series[]} one for each function that the measure says something about, in their order
 */
export function seriesOf(contestants, measure) {
  const indexes = [...new Set(contestants.map(({ functionIndex }) => functionIndex))];
  return indexes
    .map((functionIndex) => {
      const own = contestants.filter((contestant) => contestant.functionIndex === functionIndex);
      const diverged = own.filter((contestant) => contestant.diverged).length;
      const healthy = diverged < own.length ? own.filter((contestant) => !contestant.diverged) : own;
      return {
        functionIndex,
        functionId: own[0].functionId,
        summaries: summariesOf(healthy, measure),
        diverged,
        seeds: own.length,
      };
    })
    .filter(({ summaries }) => measure !== 'slope' || summaries.length > 0);
}

/**
 * @param {readonly Contestant[]} contestants
 * @param {Measure} measure
 */
function summariesOf(contestants, measure) {
  const reached = Math.min(...contestants.map(({ measurements }) => measurements.length));
  /** @type {Summary[]} */
  const summaries = [];
  for (let point = 0; point < reached; point++) {
    const values = contestants.map(({ measurements }) => measurements[point][measure]);
    const numbers = values.filter((value) => value !== null && Number.isFinite(value));
    if (numbers.length < values.length) continue;
    summaries.push({ point, ...summary(/** @type {number[]} */ (numbers)) });
  }
  return summaries;
}

/** @param {readonly number[]} values at least one */
function summary(values) {
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    low: Math.min(...values),
    high: Math.max(...values),
  };
}

/**
 * The summary at a point, or the last one before it.
 * @param {Series} series
 * @param {number} point
 */
export const summaryAt = ({ summaries }, point) => summaries.findLast((summary) => summary.point <= point);
