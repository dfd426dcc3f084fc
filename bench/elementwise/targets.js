/** Whether the elementwise targets are met. Pure. */
import { threeDigits } from '../frame/statistics.js';
import { sizeName } from './work.js';

/** @typedef {import('./run.js').Result} Result */
/** @typedef {import('../frame/section.js').MeasuredTarget} MeasuredTarget */

const PIECEWISE = ['relu', 'leaky-relu', 'prelu'];
const SMOOTH = ['sigmoid', 'tanh', 'silu', 'elu', 'selu'];
const HARDER = ['gelu', 'softplus', 'mish'];

/**
 * A ratio that has to hold wherever it was measured.
 *
 * @typedef {object} Rule
 * @property {string} id in bench/targets.js
 * @property {string[]} [functions] all, if not named
 * @property {'forward' | 'gradient'} what
 * @property {number} [length] at this size alone
 * @property {readonly [string, string]} ratio of one to the other
 * @property {number} [atMost]
 * @property {number} [atLeast]
 */

/** @type {readonly Rule[]} */
const RULES = [
  {
    id: 'piecewise-copy',
    functions: PIECEWISE,
    what: 'forward',
    ratio: ['relaxed', 'copy loop'],
    atMost: 1.05,
  },
  ...[
    { length: 2 ** 10, atLeast: 25 },
    { length: 2 ** 16, atLeast: 2 },
  ].map(({ length, atLeast }) => ({
    id: `piecewise-tfjs-${sizeName(length)}`,
    ...{ functions: PIECEWISE, what: /** @type {const} */ ('forward'), length, atLeast },
    ratio: /** @type {const} */ (['tfjs-wasm', 'relaxed']),
  })),
  {
    id: 'piecewise-ort',
    functions: PIECEWISE,
    what: 'forward',
    ratio: ['onnxruntime-web', 'relaxed'],
    atLeast: 25,
  },
  { id: 'smooth-native', functions: SMOOTH, what: 'forward', ratio: ['relaxed', 'native'], atMost: 1.05 },
  {
    id: 'smooth-tfjs',
    ...{ functions: SMOOTH, what: 'forward', length: 2 ** 16, ratio: ['tfjs-wasm', 'relaxed'], atLeast: 2.5 },
  },
  {
    id: 'smooth-ort',
    functions: SMOOTH,
    what: 'forward',
    ratio: ['onnxruntime-web', 'relaxed'],
    atLeast: 10,
  },
  { id: 'harder-native', functions: HARDER, what: 'forward', ratio: ['relaxed', 'native'], atMost: 1.05 },
  { id: 'harder-tfjs', functions: HARDER, what: 'forward', ratio: ['tfjs-wasm', 'relaxed'], atLeast: 30 },
  { id: 'gradient-tfjs', what: 'gradient', ratio: ['tfjs-wasm', 'relaxed'], atLeast: 4 },
  {
    id: 'gradient-tfjs-relu',
    functions: ['relu'],
    what: 'gradient',
    ratio: ['tfjs-wasm', 'relaxed'],
    atLeast: 15,
  },
];

/** @param {readonly Result[]} results @returns {MeasuredTarget[]} those that something was measured for */
export function elementwiseTargets(results) {
  return [...RULES.map((rule) => ruleTarget(rule, results)), inPlaceTarget(results)].filter(
    (target) => target !== undefined,
  );
}

/**
 * The worst place decides, and is told.
 *
 * @param {Rule} rule
 * @param {readonly Result[]} results
 * @returns {MeasuredTarget | undefined}
 */
function ruleTarget({ id, functions, what, length, ratio: [one, other], atMost, atLeast }, results) {
  const found = results
    .filter(({ work }) => work.what === what && (!functions || functions.includes(work.id)))
    .filter(({ work }) => !length || work.length === length)
    .map(({ work, nanoseconds }) => ({
      place: `${work.name}, ${sizeName(work.length)}`,
      ratio: nanoseconds[one] / nanoseconds[other],
    }))
    .filter(({ ratio }) => !Number.isNaN(ratio))
    .toSorted((a, b) => (atMost ? b.ratio - a.ratio : a.ratio - b.ratio));
  if (found.length === 0) return undefined;
  const keeps = (/** @type {{ ratio: number }} */ { ratio }) =>
    atMost ? ratio <= atMost : ratio >= (atLeast ?? NaN);
  const kept = found.filter(keeps).length;
  const [worst] = found;
  return {
    id,
    measured: `${threeDigits(worst.ratio)} at worst (${worst.place}); holds at ${kept} of ${found.length}`,
    met: keeps(worst),
  };
}

/** @param {readonly Result[]} results @returns {MeasuredTarget | undefined} */
function inPlaceTarget(results) {
  const relaxedAt = (/** @type {string} */ what) =>
    results.find(({ work }) => work.id === 'relu' && work.what === what && work.length === 2 ** 24)
      ?.nanoseconds.relaxed ?? NaN;
  const ratio = relaxedAt('in-place') / relaxedAt('forward');
  if (Number.isNaN(ratio)) return undefined;
  return { id: 'relu-in-place', measured: threeDigits(ratio), met: ratio <= 0.55 };
}
