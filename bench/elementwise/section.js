/** From medians to tables and targets. Pure. */
import { threeDigits, times } from '../frame/statistics.js';
import { elementwiseTargets } from './targets.js';
import { sizeName } from './work.js';

/** @typedef {import('./run.js').Result} Result */
/** @typedef {import('../frame/section.js').Section} Section */
/** @typedef {import('../frame/section.js').Table} Table */

const COLUMNS = [
  ...['simd', 'relaxed', 'native', 'copy loop', 'memory.copy', 'tfjs-wasm', 'onnxruntime-web', 'plain JS'],
];

const NOTES = [
  'In Chromium, on one thread: the engine’s variants `simd` and `relaxed` as they ship but for more memory; a SIMD loop of our own that copies, and the instruction memory.copy; for gradients as a limit that loop and one that adds two buffers, which read and write what forward and backward do; TensorFlow.js with its wasm backend, its tensors resident; onnxruntime-web with its wasm backend, numbers copied in and out; a plain JavaScript loop over a Float32Array. Native: the code of `relaxed` compiled for this machine with its fused multiply-add, SSE registers of four lanes, in a process that takes turns with the browser. Slices of a millisecond or one call, before each a turn that does not count, which brings the buffers into the caches; medians of 31, 7 (1M) or 5 (16M).',
  '1k is 1,024 numbers and 16M is 16,777,216. What TensorFlow.js lacks is put together of its operations. A dash: it can’t, or it broke down. At 16M each function has a page of its own, because TensorFlow.js runs out of memory after a few.',
];

/** @param {readonly Result[]} results @returns {Section} */
export function elementwiseSection(results) {
  const sizes = [...new Set(results.map(({ work }) => work.length))];
  const of = (/** @type {string} */ what) => results.filter(({ work }) => work.what === what);
  const perSize = (
    /** @type {string} */ what,
    /** @type {(results: Result[], size: string) => Table} */ table,
  ) =>
    sizes
      .map((size) => ({ size, here: of(what).filter(({ work }) => work.length === size) }))
      .filter(({ here }) => here.length > 0)
      .map(({ size, here }) => table(here, sizeName(size)));
  return {
    title: 'Elementwise kernels',
    notes: NOTES,
    targets: elementwiseTargets(results),
    tables: [
      ...perSize('forward', ratioTable),
      ...perSize('forward', timeTable),
      inPlaceTable(of('forward'), of('in-place')),
      ...perSize('gradient', gradientTable),
    ],
  };
}

/** @param {Result[]} results @param {string} size @returns {Table} */
const timeTable = (results, size) => ({
  caption: `${size}, nanoseconds an element`,
  columns: ['function', ...COLUMNS],
  rows: results.map(({ work, nanoseconds }) => [
    work.name,
    ...COLUMNS.map((name) => threeDigits(nanoseconds[name] ?? NaN)),
  ]),
});

/** @param {Result[]} results @param {string} size @returns {Table} */
const ratioTable = (results, size) => ({
  caption: `${size}, ratios: ours to the limits (1 or less is best), peers to ours (relaxed)`,
  columns: [
    ...['function', 'simd / copy loop', 'relaxed / copy loop', 'relaxed / native'],
    ...['tfjs-wasm / relaxed', 'onnxruntime-web / relaxed', 'plain JS / relaxed', 'tfjs-wasm / copy loop'],
  ],
  rows: results.map(({ work, nanoseconds: ns }) => [
    work.name,
    ...[ns.simd / ns['copy loop'], ns.relaxed / ns['copy loop'], ns.relaxed / ns.native].map(threeDigits),
    ...['tfjs-wasm', 'onnxruntime-web', 'plain JS'].map((peer) => times(ns[peer] / ns.relaxed)),
    times(ns['tfjs-wasm'] / ns['copy loop']),
  ]),
});

/** @param {Result[]} apart @param {Result[]} inPlace @returns {Table} */
const inPlaceTable = (apart, inPlace) => ({
  caption: 'relu in place to out of place',
  columns: ['size', 'simd', 'relaxed', 'native'],
  rows: inPlace.map(({ work, nanoseconds }) => {
    const other = apart.find((each) => each.work.name === work.name && each.work.length === work.length);
    return [
      sizeName(work.length),
      ...['simd', 'relaxed', 'native'].map((name) =>
        threeDigits(nanoseconds[name] / (other?.nanoseconds[name] ?? NaN)),
      ),
    ];
  }),
});

/** @param {Result[]} results @param {string} size @returns {Table} */
const gradientTable = (results, size) => ({
  caption: `${size}, forward and backward together, nanoseconds an element`,
  columns: [
    ...['function', 'simd', 'relaxed', 'native', 'limit', 'tfjs-wasm'],
    ...['relaxed / limit', 'relaxed / native', 'tfjs-wasm / relaxed', 'tfjs-wasm / limit'],
  ],
  rows: results.map(({ work, nanoseconds: ns }) => [
    work.name,
    ...['simd', 'relaxed', 'native', 'limit', 'tfjs-wasm'].map((name) => threeDigits(ns[name] ?? NaN)),
    ...[ns.relaxed / ns.limit, ns.relaxed / ns.native].map(threeDigits),
    ...['relaxed', 'limit'].map((ours) => times(ns['tfjs-wasm'] / ns[ours])),
  ]),
});
