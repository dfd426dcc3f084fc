import { LEARNING_RATE } from '../shapes.js';

/** @typedef {import('../shapes.js').Contestant} Contestant */

/**
 * TensorFlow.js with its batches as tensors beforehand.
 *
 * @param {any} tf
 * @param {'wasm' | 'cpu'} backend
 * @returns {Contestant}
 */
export function tfjsContestant(tf, backend) {
  return {
    name: `tfjs-${backend}`,
    async prepare({ inputs, units, output, loss, batch, examples }, samples) {
      await tf.setBackend(backend);
      const outputs = units[units.length - 1];
      const targets =
        loss === 'cross-entropy'
          ? tf.cast(tf.oneHot(tf.tensor1d(samples.targets, 'int32'), outputs), 'float32')
          : tf.tensor2d(samples.targets, [examples, outputs]);
      const batches = tf
        .split(tf.tensor2d(samples.inputs, [examples, inputs]), examples / batch)
        .map((/** @type {any} */ x, /** @type {number} */ i) => ({
          x,
          t: tf.slice(targets, [i * batch, 0], [batch, outputs]),
        }));
      const layers = units.map((count, i) => {
        const from = i === 0 ? inputs : units[i - 1];
        return {
          weights: tf.variable(tf.randomNormal([from, count], 0, Math.sqrt(2 / from))),
          biases: tf.variable(tf.zeros([count])),
        };
      });
      const predict = (/** @type {any} */ x) =>
        layers.reduce((below, { weights, biases }, i) => {
          const z = tf.add(tf.matMul(below, weights), biases);
          if (i < layers.length - 1) return tf.relu(z);
          return output === 'tanh' ? tf.tanh(z) : z;
        }, x);
      const lossOf = (/** @type {any} */ { x, t }) =>
        loss === 'cross-entropy'
          ? tf.losses.softmaxCrossEntropy(t, predict(x))
          : tf.mean(tf.squaredDifference(predict(x), t));
      const optimiser = tf.train.sgd(LEARNING_RATE);
      let next = 0;
      return async (steps) => {
        await tf.setBackend(backend);
        const began = performance.now();
        for (let step = 0; step < steps; step++)
          optimiser.minimize(() => lossOf(batches[next++ % batches.length]));
        return performance.now() - began;
      };
    },
  };
}
