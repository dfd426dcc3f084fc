import { fillInputs, PARAMETER } from '../work.js';

/** @typedef {import('../work.js').Contestant} Contestant */
/** @typedef {(x: Float32Array, y: Float32Array, slopes: Float32Array) => void} Loop */

const { exp, log1p, sqrt, tanh, max, min, abs, PI } = Math;
const SELU_ALPHA = 1.6732632423543772;
const SELU_SCALE = 1.0507009873554805;
const sigmoid = (/** @type {number} */ x) => 1 / (1 + exp(-x));
const softplus = (/** @type {number} */ x) => max(x, 0) + log1p(exp(-abs(x)));

/**
 * Abramowitz & Stegun 1964, Handbook of Mathematical Functions, formula 7.1.26: within 1.5e-7, as one writes it where
 * the language has no erf.
 *
 * @param {number} x
 */
function erf(x) {
  const t = 1 / (1 + 0.3275911 * abs(x));
  const sum = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return (x < 0 ? -1 : 1) * (1 - sum * exp(-x * x));
}

/**
 * A loop of its own for each function, so that the compiler sees one function in each.
 *
 * @param {string} body of y[i] for x = x[i]
 * @returns {string}
 */
const loopOf = (body) => `for (let i = 0; i < xs.length; i++) { const x = xs[i]; ys[i] = ${body}; }`;

/** @type {Readonly<Record<string, string>>} */
const BODIES = {
  relu: 'x > 0 ? x : 0',
  'leaky-relu': `x > 0 ? x : ${PARAMETER['leaky-relu']} * x`,
  prelu: 'x > 0 ? x : slopes[i % slopes.length] * x',
  sigmoid: 'sigmoid(x)',
  tanh: 'tanh(x)',
  silu: 'x * sigmoid(x)',
  elu: 'x > 0 ? x : exp(x) - 1',
  selu: `${SELU_SCALE} * (x > 0 ? x : ${SELU_ALPHA} * (exp(x) - 1))`,
  celu: 'x > 0 ? x : exp(x) - 1',
  gelu: '0.5 * x * (1 + erf(x * Math.SQRT1_2))',
  'gelu-tanh': `0.5 * x * (1 + tanh(${sqrt(2 / PI)} * (x + 0.044715 * x * x * x)))`,
  softplus: 'softplus(x)',
  mish: 'x * tanh(softplus(x))',
  softsign: 'x / (1 + abs(x))',
  'hard-sigmoid': 'max(0, min(1, x / 6 + 0.5))',
  'hard-swish': 'x * max(0, min(1, x / 6 + 0.5))',
  'hard-tanh': 'max(-1, min(1, x))',
};

/**
 * What one writes without a library: a loop over a Float32Array.
 *
 * @returns {Contestant}
 */
export function plainJsContestant() {
  return {
    name: 'plain JS',
    prepare({ what, id, channels, length }) {
      if (what !== 'forward') return undefined;
      const loop = compile(BODIES[id]);
      const x = new Float32Array(length);
      const y = new Float32Array(length);
      const slopes = new Float32Array(channels).fill(PARAMETER[id] ?? 0);
      fillInputs(x);
      return (turns) => {
        const began = performance.now();
        for (let turn = 0; turn < turns; turn++) loop(x, y, slopes);
        return performance.now() - began;
      };
    },
  };
}

/**
 * @param {string} body
 * @returns {Loop}
 */
function compile(body) {
  // Written out once more for each function: shared, one loop would call whichever function it was given.
  const helpers = { exp, tanh, max, min, abs, sigmoid, softplus, erf };
  const make = new Function(...Object.keys(helpers), `return (xs, ys, slopes) => { ${loopOf(body)} }`); // eslint-disable-line no-new-func
  return make(...Object.values(helpers));
}
