/**
 * What is measured. `gradient` is the forward and the backward pass together.
 *
 * @typedef {'forward' | 'in-place' | 'gradient'} What
 * @typedef {object} Work
 * @property {What} what
 * @property {string} name how tables call it
 * @property {string} id of the function
 * @property {number} channels parameters of a per-channel function, else 1
 * @property {number} length
 *
 * @typedef {(turns: number) => number | Promise<number>} Slice does so many turns; answers the milliseconds
 * @typedef {object} Contestant
 * @property {string} name
 * @property {(work: Work) => Slice | undefined | Promise<Slice | undefined>} prepare undefined: it can't do this
 * @property {() => void} [clear] gives back what was prepared last
 */

/** @type {{ name: string, id: string, channels: number, hasTargets: boolean }[]} */
export const FUNCTIONS = [
  { name: 'relu', id: 'relu', channels: 1, hasTargets: true },
  { name: 'leaky relu', id: 'leaky-relu', channels: 1, hasTargets: true },
  { name: 'prelu, rows of 8', id: 'prelu', channels: 8, hasTargets: true },
  { name: 'prelu, rows of 1,024', id: 'prelu', channels: 1024, hasTargets: true },
  ...['sigmoid', 'tanh', 'silu', 'elu', 'selu', 'gelu', 'softplus', 'mish'].map((id) => ({
    ...{ name: id, id, channels: 1, hasTargets: true },
  })),
  ...['gelu-tanh', 'celu', 'softsign', 'hard-sigmoid', 'hard-swish', 'hard-tanh'].map((id) => ({
    ...{ name: id, id, channels: 1, hasTargets: false },
  })),
];

export const SIZES = [2 ** 10, 2 ** 16, 2 ** 20, 2 ** 24];

/** @param {number} length @returns {string} "1k", "64k", "1M", "16M" */
export const sizeName = (length) => (length < 2 ** 20 ? `${length >> 10}k` : `${length >> 20}M`);

/** After so many they come again, which is soon enough to fill a large buffer quickly and too late to be foreseen. */
const PERIOD = 2 ** 16;

/**
 * The inputs: from −6 to 6, among which the functions bend; as in cpp/bench/workloads.cpp.
 *
 * @param {Float32Array} x
 */
export function fillInputs(x) {
  for (let i = 0; i < Math.min(PERIOD, x.length); i++) x[i] = 6 * Math.sin(1.7 * i);
  for (let i = PERIOD; i < x.length; i += PERIOD) x.copyWithin(i, 0, PERIOD);
}

/** Of functions with a parameter. @type {Readonly<Record<string, number>>} */
export const PARAMETER = { 'leaky-relu': 0.01, prelu: 0.25, elu: 1, celu: 1 };
