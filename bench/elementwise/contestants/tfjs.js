import { fillInputs, PARAMETER } from '../work.js';

/** @typedef {import('../work.js').Contestant} Contestant */

const { SQRT1_2, sqrt, PI } = Math;

/**
 * The functions as TensorFlow.js has them; what it lacks is put together of its operations, as its users do.
 *
 * @param {any} tf
 * @param {any} slopes of PReLU
 * @returns {Readonly<Record<string, (x: any) => any>>}
 */
const operations = (tf, slopes) => ({
  relu: (x) => tf.relu(x),
  'leaky-relu': (x) => tf.leakyRelu(x, PARAMETER['leaky-relu']),
  prelu: (x) => tf.prelu(x, slopes),
  sigmoid: (x) => tf.sigmoid(x),
  tanh: (x) => tf.tanh(x),
  silu: (x) => tf.mul(x, tf.sigmoid(x)),
  elu: (x) => tf.elu(x),
  selu: (x) => tf.selu(x),
  celu: (x) => tf.elu(x), // the same at a parameter of 1
  gelu: (x) => tf.mul(tf.mul(x, 0.5), tf.add(1, tf.erf(tf.mul(x, SQRT1_2)))),
  'gelu-tanh': (x) => {
    const cube = tf.mul(tf.mul(x, x), x);
    const inner = tf.mul(sqrt(2 / PI), tf.add(x, tf.mul(0.044715, cube)));
    return tf.mul(tf.mul(x, 0.5), tf.add(1, tf.tanh(inner)));
  },
  softplus: (x) => tf.softplus(x),
  mish: (x) => tf.mul(x, tf.tanh(tf.softplus(x))),
  softsign: (x) => tf.div(x, tf.add(1, tf.abs(x))),
  'hard-sigmoid': (x) => tf.clipByValue(tf.add(tf.div(x, 6), 0.5), 0, 1),
  'hard-swish': (x) => tf.mul(x, tf.clipByValue(tf.add(tf.div(x, 6), 0.5), 0, 1)),
  'hard-tanh': (x) => tf.clipByValue(x, -1, 1),
});

/**
 * tfjs-wasm on tensors that lie in its memory: what is timed is the operation and the release of its result.
 *
 * @param {any} tf with its wasm backend in use
 * @returns {Contestant}
 */
export function tfjsContestant(tf) {
  /** @type {any[]} */
  let kept = [];
  return {
    name: 'tfjs-wasm',
    prepare({ what, id, channels, length }) {
      if (what === 'in-place') return undefined;
      const numbers = new Float32Array(length);
      fillInputs(numbers);
      const shape = id === 'prelu' ? [length / channels, channels] : [length];
      const x = tf.tensor(numbers, shape);
      const dy = tf.tensor(numbers, shape);
      const slopes = tf.fill([channels], PARAMETER.prelu);
      kept = [x, dy, slopes];
      const forward = operations(tf, slopes)[id];
      const gradient = tf.grad(forward);
      const turn = what === 'gradient' ? () => gradient(x, dy) : () => forward(x);
      return (turns) => {
        const began = performance.now();
        for (let i = 0; i < turns; i++) tf.dispose(tf.tidy(turn));
        return performance.now() - began;
      };
    },
    clear() {
      tf.dispose(kept);
      kept = [];
    },
  };
}
