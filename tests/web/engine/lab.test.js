import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { VARIANT_NAMES, loadLabOf } from './support/engine-files.js';
import { XOR, circle, classifier } from './support/lab-samples.js';

/** @typedef {import('../../../web/engine/lab.js').Network} Network */

/** @param {Network} network */
const bits = (network) => createHash('sha256').update(network.saveState()).digest('hex');

describe.each(VARIANT_NAMES)('in the %s variant', async (variant) => {
  const lab = await loadLabOf(variant);

  test('the lab reports its own name, all functions and its limits', () => {
    expect(lab.variant).toBe(variant);
    expect(lab.functions.map(({ id }) => id)).toContain('mish');
    expect(lab.functions).toHaveLength(20);
    expect(lab.limits).toMatchObject({ layers: 8, units: 4096, batch: 1024 });
  });

  test('classes are learned with every optimiser', () => {
    const data = lab.createDataSet(circle());
    for (const plan of [
      classifier('relu'),
      classifier('prelu', { initialisation: 'glorot' }),
      classifier('tanh', { optimiser: 'adam', learningRate: 0.01 }),
    ]) {
      const network = lab.createNetwork(plan);
      const before = network.evaluate(data);
      const { steps, hasDiverged } = network.train(data, 700);
      const after = network.evaluate(data);
      expect([steps, hasDiverged]).toEqual([700, false]);
      expect(after.loss).toBeLessThan(before.loss / 3);
      expect(after.accuracy).toBeGreaterThan(0.95);
      // 100 examples in sixteens are seven steps an epoch.
      expect(network.progress).toEqual({ epoch: 99, position: 100, steps: 700 });
      network.free();
    }
    data.free();
  });

  test('numbers are learned, and predictions follow them', () => {
    const data = lab.createDataSet(XOR);
    const network = lab.createNetwork({
      inputs: 2,
      layers: [
        { units: 8, function: 'softplus' },
        { units: 1, function: 'tanh' },
      ],
      loss: 'mean-squared',
      optimiser: 'adam',
      learningRate: 0.05,
      seed: 1,
    });
    network.train(data, 400);
    expect(network.evaluate(data).accuracy).toBe(1);
    const outputs = network.predict(XOR.inputs);
    XOR.targets?.forEach((target, i) => expect(Math.abs(outputs[i] - target)).toBeLessThan(0.2));
    expect(network.predict([])).toHaveLength(0);
  });

  test('a state that was saved comes back to the bit and goes on the same way', () => {
    const data = lab.createDataSet(circle());
    const network = lab.createNetwork(classifier('prelu'));
    network.train(data, 10);
    network.kill(0, 2);
    const state = network.saveState();
    const { loss } = network.train(data, 20);
    const end = bits(network);
    network.revive(0, 2);
    expect(bits(network)).not.toBe(end);
    network.restoreState(state);
    expect(network.progress.steps).toBe(10);
    expect(network.train(data, 20).loss).toBe(loss);
    expect(bits(network)).toBe(end);
  });

  test('parameters are read and written layer by layer', () => {
    const network = lab.createNetwork(classifier('prelu'));
    const parameters = network.readParameters();
    expect(
      parameters.map(({ weights, biases, slopes }) => [weights.length, biases.length, slopes.length]),
    ).toEqual([
      [16, 8, 8],
      [48, 6, 6],
      [12, 2, 0],
    ]);
    expect([...parameters[0].slopes]).toEqual(Array(8).fill(0.25));
    expect([...parameters[0].biases]).toEqual(Array(8).fill(0));
    const written = parameters.map(({ weights, biases, slopes }) => ({
      weights: weights.map(() => 0),
      biases: biases.map((_, unit) => unit - 3),
      slopes: slopes.map((_, unit) => unit / 8),
    }));
    network.writeParameters(written);
    expect(network.readParameters()).toEqual(written);
    const { z, y } = network.activations([5, 6], 0);
    expect([...z]).toEqual([-3, -2, -1, 0, 1, 2, 3, 4]);
    expect([...y]).toEqual([0, -0.25, -0.25, 0, 1, 2, 3, 4]);
    expect([...network.predict([5, 6])]).toEqual([-3, -2]);
  });

  test('dead units are found, killed ones among them', () => {
    const data = lab.createDataSet(circle());
    const network = lab.createNetwork(classifier('relu'));
    const parameters = network.readParameters();
    parameters[0].biases[4] = -100;
    network.writeParameters(parameters);
    network.kill(0, 6);
    const dead = network.deadUnits(data, 0);
    expect(dead).toHaveLength(8);
    expect([dead[4], dead[6]]).toEqual([true, true]);
    expect(dead.filter(Boolean).length).toBeLessThan(8);
    expect(network.activations([1, 1], 0).y[6]).toBe(0);
    network.revive(0, 6);
    expect(network.activations([1, 1], 0).y[6]).toBe(Math.max(0, network.activations([1, 1], 0).z[6]));
  });

  test('the learning rate can change while training', () => {
    const data = lab.createDataSet(XOR);
    const network = lab.createNetwork({
      ...classifier('relu'),
      loss: 'mean-squared',
      layers: [{ units: 1, function: 'identity' }],
    });
    network.setLearningRate(0);
    const before = network.readParameters();
    network.train(data, 3);
    expect(network.readParameters()).toEqual(before);
    network.setLearningRate(0.1);
    network.train(data, 3);
    expect(network.readParameters()).not.toEqual(before);
  });

  test('a rate far too high is told as divergence', () => {
    const data = lab.createDataSet(XOR);
    const network = lab.createNetwork({
      ...classifier('identity', { learningRate: 1000 }),
      loss: 'mean-squared',
      layers: [{ units: 1, function: 'identity' }],
    });
    const { steps, loss, hasDiverged } = network.train(data, 1000);
    expect(hasDiverged).toBe(true);
    expect(steps).toBeLessThan(1000);
    expect(loss).toBeGreaterThan(1);
    expect(network.train(data, 1)).toEqual({ steps: 0, loss: NaN, hasDiverged: true });
  });

  test('a network whose learned slopes are no numbers answers NaN', () => {
    const data = lab.createDataSet(circle());
    const network = lab.createNetwork(classifier('prelu'));
    const state = network.saveState();
    network.restoreState(state.fill(0xff, 40)); // all but what the state begins with
    expect([...network.predict([1, 2])]).toEqual([NaN, NaN]);
    expect([...network.activations([1, 2], 1).y]).toEqual(Array(6).fill(NaN));
    expect(network.evaluate(data)).toEqual({ loss: NaN, accuracy: NaN });
    expect(network.deadUnits(data, 0)).toEqual([]);
    expect(network.train(data, 1)).toEqual({ steps: 0, loss: NaN, hasDiverged: true });
  });

  test('networks and data sets that are freed leave no trace', () => {
    // Together they would fill the memory three times.
    for (let i = 0; i < 300; i++) {
      lab
        .createNetwork(classifier('relu', { layers: [{ units: 256, function: 'relu' }], inputs: 784 }))
        .free();
      lab.createDataSet(circle()).free();
    }
  });
});

test('base and simd give the same run to the bit, relaxed nearly', async () => {
  const runs = [];
  for (const variant of VARIANT_NAMES) {
    const lab = await loadLabOf(variant);
    const data = lab.createDataSet(circle());
    const network = lab.createNetwork(classifier('gelu'));
    const { loss } = network.train(data, 20);
    runs.push({ bits: bits(network), loss });
  }
  expect(runs[1]).toEqual(runs[0]);
  expect(Math.abs(runs[2].loss / runs[0].loss - 1)).toBeLessThan(1e-4);
});
