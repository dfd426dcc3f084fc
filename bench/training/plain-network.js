/**
 * A dense network that learns by gradient descent, as one writes it by hand for speed: float32 arrays that are made
 * once, and matrix products in tiles.
 *
 * @typedef {object} Layer
 * @property {number} inputs
 * @property {number} units
 * @property {'relu' | 'identity' | 'tanh'} activation
 * @property {Float32Array} weights unit after unit
 * @property {Float32Array} gradient of the weights
 * @property {Float32Array} biases
 * @property {Float32Array} y what it answers, a row an example
 * @property {Float32Array} delta of y, then of the sums
 */

import { multiply } from './plain-product.js';

/** @typedef {import('./shapes.js').Shape} Shape */

/** Layers with their numbers, for one size of batch. */
export class PlainNetwork {
  /**
   * @param {Shape} shape
   * @param {number} learningRate
   */
  constructor({ inputs, units, output, loss, batch }, learningRate) {
    this.batch = batch;
    this.loss = loss;
    this.learningRate = learningRate;
    /** @type {Layer[]} */
    this.layers = units.map((count, i) => {
      const from = i === 0 ? inputs : units[i - 1];
      const spread = Math.sqrt(6 / from);
      return {
        inputs: from,
        units: count,
        activation: i === units.length - 1 ? output : 'relu',
        weights: Float32Array.from({ length: from * count }, () => (2 * Math.random() - 1) * spread),
        gradient: new Float32Array(from * count),
        biases: new Float32Array(count),
        y: new Float32Array(batch * count),
        delta: new Float32Array(batch * count),
      };
    });
  }

  /**
   * One step.
   *
   * @param {Float32Array} inputs of a batch, row by row
   * @param {Float32Array} targets
   * @returns {number} the mean loss before it
   */
  train(inputs, targets) {
    const { layers, batch } = this;
    layers.forEach((layer, i) => forward(layer, i === 0 ? inputs : layers[i - 1].y, batch));
    const last = layers[layers.length - 1];
    const loss =
      this.loss === 'cross-entropy' ? crossEntropy(last, targets, batch) : meanSquared(last, targets, batch);
    for (let i = layers.length - 1; i >= 0; i--) {
      const layer = layers[i];
      throughActivation(layer);
      // The deltas below need the weights as they were.
      if (i > 0) backward(layer, layers[i - 1].delta, batch);
      update(layer, i === 0 ? inputs : layers[i - 1].y, batch, this.learningRate);
    }
    return loss;
  }
}

/** @param {Layer} layer @param {Float32Array} x @param {number} batch */
function forward({ inputs, units, weights, biases, y, activation }, x, batch) {
  const byInput = { data: weights, row: 1, column: inputs };
  multiply(
    { data: x, row: inputs, column: 1 },
    byInput,
    { data: y, row: units, column: 1 },
    batch,
    inputs,
    units,
  );
  for (let row = 0; row < batch; row++) {
    for (let unit = 0; unit < units; unit++) y[row * units + unit] += biases[unit];
  }
  if (activation === 'relu') for (let i = 0; i < y.length; i++) y[i] = y[i] > 0 ? y[i] : 0;
  if (activation === 'tanh') for (let i = 0; i < y.length; i++) y[i] = Math.tanh(y[i]);
}

/** Softmax and its loss. @param {Layer} layer @param {Float32Array} labels @param {number} batch */
function crossEntropy({ units, y, delta }, labels, batch) {
  let loss = 0;
  for (let row = 0; row < batch; row++) {
    const at = row * units;
    let largest = -Infinity;
    for (let unit = 0; unit < units; unit++) largest = Math.max(largest, y[at + unit]);
    let sum = 0;
    for (let unit = 0; unit < units; unit++) sum += Math.exp(y[at + unit] - largest);
    for (let unit = 0; unit < units; unit++)
      delta[at + unit] = Math.exp(y[at + unit] - largest) / sum / batch;
    delta[at + labels[row]] -= 1 / batch;
    loss += Math.log(sum) - (y[at + labels[row]] - largest);
  }
  return loss / batch;
}

/** The squared error. @param {Layer} layer @param {Float32Array} targets @param {number} batch */
function meanSquared({ y, delta }, targets, batch) {
  let loss = 0;
  for (let i = 0; i < y.length; i++) {
    const error = y[i] - targets[i];
    delta[i] = (2 * error) / batch;
    loss += error * error;
  }
  return loss / batch;
}

/** @param {Layer} layer */
function throughActivation({ activation, y, delta }) {
  if (activation === 'relu') for (let i = 0; i < y.length; i++) if (y[i] <= 0) delta[i] = 0;
  if (activation === 'tanh') for (let i = 0; i < y.length; i++) delta[i] *= 1 - y[i] * y[i];
}

/** @param {Layer} layer @param {Float32Array} below its delta @param {number} batch */
function backward({ inputs, units, weights, delta }, below, batch) {
  const byUnit = { data: weights, row: inputs, column: 1 };
  const to = { data: below, row: inputs, column: 1 };
  multiply({ data: delta, row: units, column: 1 }, byUnit, to, batch, units, inputs);
}

/** @param {Layer} layer @param {Float32Array} x @param {number} batch @param {number} rate */
function update({ inputs, units, weights, gradient, biases, delta }, x, batch, rate) {
  const transposed = { data: delta, row: 1, column: units };
  const to = { data: gradient, row: inputs, column: 1 };
  multiply(transposed, { data: x, row: inputs, column: 1 }, to, units, batch, inputs);
  for (let i = 0; i < weights.length; i++) weights[i] -= rate * gradient[i];
  for (let row = 0; row < batch; row++) {
    for (let unit = 0; unit < units; unit++) biases[unit] -= rate * delta[row * units + unit];
  }
}
