import { describe, expect, it } from 'vitest';
import { PlainNetwork } from '../../bench/training/plain-network.js';
import { drawSamples, LEARNING_RATE, SHAPES } from '../../bench/training/shapes.js';
import { loadLabOf } from '../web/engine/support/engine-files.js';

/** From 0 to 1. @param {number} seed */
const numbersFrom = (seed) => () => (seed = (seed * 48271) % 2147483647) / 2147483647;

describe('the network written by hand, which the engine is measured against', () => {
  it.each(SHAPES)('does the same work: $name has the losses of the engine', async (shape) => {
    // One batch, so that the order of the examples decides nothing.
    const one = { ...shape, examples: shape.batch };
    const { inputs, targets } = drawSamples(one, numbersFrom(7));
    const lab = await loadLabOf('simd');
    const last = shape.units[shape.units.length - 1];
    const data = lab.createDataSet({
      ...{ inputs, inputSize: shape.inputs },
      ...(shape.loss === 'cross-entropy'
        ? { labels: targets, classes: last }
        : { targets, targetSize: last }),
    });
    const network = lab.createNetwork({
      ...{ inputs: shape.inputs, loss: shape.loss, learningRate: LEARNING_RATE, batch: shape.batch },
      layers: shape.units.map((units, i) => ({
        units,
        function: i < shape.units.length - 1 ? 'relu' : shape.output,
      })),
    });
    const plain = new PlainNetwork(one, LEARNING_RATE);
    network.readParameters().forEach(({ weights, biases }, i) => {
      plain.layers[i].weights.set(weights);
      plain.layers[i].biases.set(biases);
    });
    /** @type {number[]} */
    const losses = [];
    for (let step = 0; step < 20; step++) {
      losses.push(network.train(data, 1).loss);
      expect(plain.train(inputs, targets) / losses[step]).toBeCloseTo(1, 4);
    }
    expect(losses[19]).toBeLessThan(losses[0]);
  });
});
