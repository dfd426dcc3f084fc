/** From medians to tables and targets. Pure. */
import { threeDigits, times } from '../frame/statistics.js';

/** @typedef {import('../frame/section.js').Section} Section */
/** @typedef {import('../frame/section.js').MeasuredTarget} MeasuredTarget */
/** @typedef {Record<string, number>} Medians */

const NOTES = [
  'Plain gradient descent, all from the same kind of random data. 784-128-10: ReLU, softmax cross-entropy, batches of 32 like digits, of whose pixels a fifth hold ink. 2-8-8-1: ReLU and a tanh at the end, squared error, batches of 10. The engine through its JavaScript face, the steps of a slice in one call, in Chromium and in Node; the same code compiled for this machine (SSE registers, fused multiply-add); TensorFlow.js with its batches as tensors beforehand; ConvNetJS; a network written by hand in JavaScript for speed, which the engine’s tests hold to the same losses. Slices of three milliseconds or one step; medians of 41.',
  'TensorFlow Playground’s own network code is not to be had from npm, so the small network is compared with tfjs-wasm, for which the target is ten times as high.',
];

const CONTESTANTS = [
  ...['relaxed', 'simd', 'relaxed in Node', 'simd in Node', 'native', 'hand-written JS'],
  ...['tfjs-wasm', 'tfjs-cpu', 'convnetjs'],
];

/**
 * @param {Readonly<Record<string, Medians>>} nanoseconds of a step, by network and contestant
 * @param {Medians} rates of the products and of the peak, in billions of operations a second
 * @returns {Section}
 */
export function trainingSection(nanoseconds, rates) {
  const shapes = Object.keys(nanoseconds);
  return {
    title: 'Training',
    notes: NOTES,
    targets: trainingTargets(nanoseconds, rates),
    tables: [
      {
        caption: 'microseconds a step, and to ours (relaxed)',
        columns: ['', ...shapes.flatMap((shape) => [shape, 'to ours'])],
        rows: CONTESTANTS.map((name) => [
          name,
          ...shapes.flatMap((shape) => {
            const took = nanoseconds[shape][name] ?? NaN;
            return [threeDigits(took / 1000), times(took / nanoseconds[shape].relaxed)];
          }),
        ]),
      },
      {
        caption: 'matrix products of 32 × 784 × 128 (relaxed), beside fused multiply-adds on registers alone',
        columns: ['', 'GFLOP/s', 'of the peak'],
        rows: [
          ['fused multiply-adds alone', threeDigits(rates.fmaPeak), ''],
          ['forward', threeDigits(rates.forwardProduct), percent(rates.forwardProduct / rates.fmaPeak)],
          [
            'gradient of the weights',
            threeDigits(rates.gradientProduct),
            percent(rates.gradientProduct / rates.fmaPeak),
          ],
        ],
      },
    ],
  };
}

const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(0)} %`;

/**
 * @param {Readonly<Record<string, Medians>>} nanoseconds
 * @param {Medians} rates
 * @returns {MeasuredTarget[]}
 */
function trainingTargets({ '784-128-10': large, '2-8-8-1': small }, rates) {
  const atLeast = (/** @type {string} */ id, /** @type {number} */ ratio, /** @type {number} */ least) => ({
    id,
    measured: times(ratio),
    met: ratio >= least,
  });
  const share = rates.forwardProduct / rates.fmaPeak;
  return [
    atLeast('training-tfjs', large['tfjs-wasm'] / large.relaxed, 20),
    atLeast('training-js', large['hand-written JS'] / large.relaxed, 8),
    {
      id: 'training-native',
      measured: threeDigits(large.relaxed / large.native),
      met: large.relaxed <= large.native,
    },
    { id: 'gemm-peak', measured: percent(share), met: share >= 0.93 },
    atLeast('small-tfjs', small['tfjs-wasm'] / small.relaxed, 1500),
    { id: 'small-step', measured: `${threeDigits(small.relaxed / 1000)} µs`, met: small.relaxed <= 200 },
  ];
}
