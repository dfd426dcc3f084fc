import { describe, expect, test } from 'vitest';
import { examples, inspect, softmax, surface, surfaces } from '../../../web/lab/answers.js';
import { finish, makeRunner } from './support/runs.js';

const runner = finish(await makeRunner({ functions: [{ id: 'prelu' }, { id: 'relu' }], hidden: [6, 4] }));
const refused = (/** @type {() => unknown} */ call) => {
  try {
    call();
  } catch (error) {
    return /** @type {{ code: string }} */ (error).code;
  }
  return expect.fail('nothing was refused');
};

describe('looking at a network', () => {
  test('tells sums and outputs of its hidden units, and the shares of the classes', () => {
    const seen = inspect(runner, { contestant: 0, example: 3 });
    const { network } = runner.contestants[0];
    expect(seen).toMatchObject({ contestant: 0, point: 8, label: 1, unit: null });
    expect([...seen.input]).toEqual([...runner.data.test.inputs.subarray(6, 8)]);
    expect(seen.layers.map(({ y }) => y)).toEqual(
      [0, 1].map((layer) => network.activations(seen.input, layer).y),
    );
    expect(seen.layers.map(({ slopes }) => slopes.length)).toEqual([6, 4]);
    for (const { z, y, slopes } of seen.layers) {
      z.forEach((sum, unit) => expect(y[unit]).toBeCloseTo(sum > 0 ? sum : slopes[unit] * sum, 5));
    }
    expect(seen.probabilities[0] + seen.probabilities[1]).toBeCloseTo(1, 12);
    expect(seen.probabilities).toEqual(softmax(network.predict(seen.input)));
  });

  test('takes any input, and one unit to show the weights of', () => {
    const seen = inspect(runner, { contestant: 2, input: [0.5, -1], unit: { layer: 0, unit: 4 } });
    expect([seen.label, seen.layers[0].slopes.length]).toEqual([null, 0]);
    const [x, y] = seen.unit?.weights ?? [];
    expect(0.5 * x - y + (seen.unit?.bias ?? NaN)).toBeCloseTo(seen.layers[0].z[4], 5);
  });

  test('refuses what is not there', () => {
    expect(refused(() => inspect(runner, { contestant: 4, example: 0 }))).toBe('unknown-contestant');
    expect(refused(() => inspect(runner, { contestant: 0, example: 500 }))).toBe('unknown-example');
    expect(refused(() => inspect(runner, { contestant: 0, input: [1] }))).toBe('length-mismatch');
    const unit = { layer: 1, unit: 4 };
    expect(refused(() => inspect(runner, { contestant: 0, unit }))).toBe('unknown-unit');
  });

  test('tells killed units from dead ones', async () => {
    const killed = await makeRunner();
    while (killed.point < 1) killed.advance();
    killed.pause();
    killed.setKilled(0, 0, 2, true);
    const [{ isKilled, isDead, y }] = inspect(killed, { contestant: 0, example: 0 }).layers;
    expect(isKilled).toEqual([false, false, true, false, false, false]);
    expect([isDead[2], y[2]]).toEqual([true, 0]);
    expect(inspect(killed, { contestant: 1, example: 0 }).layers[0].isKilled).not.toContain(true);
    killed.rewind(0);
    expect(inspect(killed, { contestant: 0, example: 0 }).layers[0].isKilled).not.toContain(true);
  });
});

describe('looking at the plane', () => {
  const unit = { layer: 1, unit: 2 };
  const seen = surface(runner, { contestant: 3, size: 5, unit });
  const { network } = runner.contestants[3];

  test('gives the network’s answer in the middle of each cell, from the top left', () => {
    expect([seen.extent, seen.probabilities.length]).toEqual([1.2, 25]);
    const [left, second] = [-0.96, -0.48].map(Math.fround);
    const at = (/** @type {number[]} */ place) => softmax(network.predict(place))[1];
    expect(seen.probabilities[0]).toBeCloseTo(at([left, -left]), 6);
    expect(seen.probabilities[1]).toBeCloseTo(at([second, -left]), 6);
    expect(seen.probabilities[5]).toBeCloseTo(at([left, -second]), 6);
    expect(seen.unitOutputs?.[1]).toBe(network.activations([second, -left], 1).y[2]);
  });

  test('gives the lines at which units of the first layer switch', () => {
    expect(seen.hinges).toHaveLength(6);
    const { weights, bias } = seen.hinges[1];
    const x = 0.7;
    const { z } = network.activations([x, -(weights[0] * x + bias) / weights[1]], 0);
    expect(Math.abs(z[1])).toBeLessThan(1e-5);
  });

  test('gives several networks’ answers of one moment, in the order asked for', () => {
    const both = surfaces(runner, { contestants: [3, 0], size: 5 });
    expect(both.map(({ contestant, point }) => [contestant, point])).toEqual([
      [3, 8],
      [0, 8],
    ]);
    expect(both[0]).toEqual({ ...seen, unitOutputs: null });
    expect(both[1].probabilities).not.toEqual(both[0].probabilities);
    expect(refused(() => surfaces(runner, { contestants: [0, 9], size: 5 }))).toBe('unknown-contestant');
  });

  test('refuses what cannot be drawn', async () => {
    expect(refused(() => surface(runner, { contestant: 0, size: 1 }))).toBe('size-out-of-range');
    expect(refused(() => surface(runner, { contestant: 0, size: 129 }))).toBe('size-out-of-range');
    expect(refused(() => surface(runner, { contestant: 9, size: 5 }))).toBe('unknown-contestant');
    expect(refused(() => surface(runner, { contestant: 0, size: 2, unit: { layer: 2, unit: 0 } }))).toBe(
      'unknown-unit',
    );
    const digits = await makeRunner({ dataSet: 'digits', examples: 10, seeds: [1] });
    expect(refused(() => surface(digits, { contestant: 0, size: 5 }))).toBe('not-two-dimensional');
    const [seven] = examples(digits, { set: 'test', from: 7, count: 1 }).labels;
    expect([seven, inspect(digits, { contestant: 0, example: 7 }).probabilities.length]).toEqual([7, 10]);
    digits.free();
  });
});

test('examples are those that networks learn from and are tested with', () => {
  const { inputs, labels, inputSize, classes } = examples(runner, { set: 'train' });
  expect([inputs.length, labels.length, inputSize, classes]).toEqual([120, 60, 2, 2]);
  const some = examples(runner, { set: 'test', from: 498, count: 10 });
  expect([...some.inputs]).toEqual([...runner.data.test.inputs.slice(-4)]);
});

test('softmax sums to 1 whatever the size of the outputs', () => {
  expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
  expect(softmax([0, Math.log(3)])[1]).toBeCloseTo(0.75, 12);
  expect(softmax([NaN, 1])).toEqual([NaN, NaN]);
});
