/**
 * The networks that are trained, as in cpp/bench/workloads.cpp: plain gradient descent at a rate of 0.01.
 *
 * @typedef {object} Shape
 * @property {string} name
 * @property {number} inputs
 * @property {number[]} units of each layer; all but the last have ReLU
 * @property {'identity' | 'tanh'} output
 * @property {'cross-entropy' | 'mean-squared'} loss
 * @property {number} batch
 * @property {number} examples
 *
 * @typedef {{ inputs: Float32Array, targets: Float32Array }} Samples row by row; of cross-entropy a label an example
 *
 * @typedef {(steps: number) => number | Promise<number>} Slice takes so many steps; answers the milliseconds
 * @typedef {object} Contestant
 * @property {string} name
 * @property {(shape: Shape, samples: Samples) => Slice | undefined | Promise<Slice | undefined>} prepare
 */

export const LEARNING_RATE = 0.01;

/** @type {readonly Shape[]} */
export const SHAPES = [
  {
    name: '784-128-10',
    ...{ inputs: 784, units: [128, 10], output: 'identity', loss: 'cross-entropy', batch: 32, examples: 320 },
  },
  {
    name: '2-8-8-1',
    ...{ inputs: 2, units: [8, 8, 1], output: 'tanh', loss: 'mean-squared', batch: 10, examples: 200 },
  },
];

/** About a fifth of a digit's pixels hold ink. */
const INK = 0.2;

/**
 * Numbers like those of digits, or of points in a plane.
 *
 * @param {Shape} shape
 * @param {() => number} [random] from 0 to 1
 * @returns {Samples}
 */
export function drawSamples({ inputs, units, loss, examples }, random = Math.random) {
  const areDigits = loss === 'cross-entropy';
  const symmetric = () => 2 * random() - 1;
  const pixel = () => Math.max(0, 1 - random() / INK);
  const outputs = units[units.length - 1];
  return {
    inputs: Float32Array.from({ length: examples * inputs }, areDigits ? pixel : symmetric),
    targets: Float32Array.from(
      { length: examples * (areDigits ? 1 : outputs) },
      areDigits ? () => Math.floor(random() * outputs) : symmetric,
    ),
  };
}
