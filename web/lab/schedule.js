/** When a run is measured, and how finely its work is cut. */

/** @typedef {import('./types.js').Experiment} Experiment */

/**
 * Floating-point operations of one slice of training: a few milliseconds with SIMD, and less than 50 without, on
 * machines a tenth as fast as those of today. A single step of a large network may need more.
 */
const SLICE_OPERATIONS = 30e6;
/** Forward product, gradient of the weights, gradient of the inputs: a product and a sum of each weight. */
const OPERATIONS_A_WEIGHT = 6;

/**
 * @typedef {object} Schedule
 * @property {number} points the last measuring point
 * @property {readonly number[]} steps steps that are done at each point, from 0 on
 * @property {number} sliceSteps at most this many steps between two looks at messages. The cuts depend on the
 *   experiment alone and not on the clock, so that mean losses are the same sums in every run
 */

/**
 * @param {Experiment} experiment
 * @param {import('./load-data.js').LabData} data
 * @returns {Schedule}
 */
export function makeSchedule({ epochs, batch, points: wanted, hidden }, { train, inputSize, classes }) {
  const total = epochs * Math.ceil(train.labels.length / batch);
  const points = Math.min(wanted, total);
  const sizes = [inputSize, ...hidden, classes];
  const weights = sizes.slice(1).reduce((sum, units, i) => sum + units * (sizes[i] + 1), 0);
  return {
    points,
    steps: Array.from({ length: points + 1 }, (_, point) => Math.round((point * total) / points)),
    sliceSteps: Math.max(1, Math.floor(SLICE_OPERATIONS / (OPERATIONS_A_WEIGHT * weights * batch))),
  };
}
