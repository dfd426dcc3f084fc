import { expect, test } from 'vitest';
import { loadLab } from '../../../web/engine/lab.js';
import { loadLabOf } from './support/engine-files.js';
import { refusal } from './support/refusal.js';
import { XOR, circle, classifier } from './support/lab-samples.js';

const lab = await loadLabOf();
const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);
const network = lab.createNetwork(classifier('prelu'));
const data = lab.createDataSet(circle());

/** @param {Record<string, unknown>} changes */
const plan = (changes) => refusal(() => lab.createNetwork(any({ ...classifier('relu'), ...changes })));
/** @param {Record<string, unknown>} changes */
const fields = (changes) => refusal(() => lab.createDataSet(any({ ...circle(), ...changes })));

test.each([
  [{ inputs: 0 }, 'shape-out-of-range', 'inputs is 0; accepted is a whole number from 1 to 4096'],
  [{ inputs: 2.5 }, 'shape-out-of-range', 'inputs is 2.5; accepted is a whole number from 1 to 4096'],
  [{ batch: 1025 }, 'shape-out-of-range', 'batch is 1025; accepted is a whole number from 1 to 1024'],
  [{ layers: [] }, 'shape-out-of-range', 'the number of layers is 0; accepted is a whole number from 1 to 8'],
  [{ layers: 3 }, 'shape-out-of-range', 'layers is 3; accepted is an array'],
  [
    { layers: [null] },
    'unknown-function',
    'layers[0] has no function undefined; accepted are "identity", "step"',
  ],
  [{ layers: [{ units: 1, function: 'rleu' }] }, 'unknown-function', 'layers[0] has no function "rleu"'],
  [
    { layers: [{ units: 4097, function: 'relu' }] },
    'shape-out-of-range',
    'layers[0].units is 4097; accepted is a whole number from 1 to 4096',
  ],
  [
    { layers: [{ units: 1, function: 'leaky-relu', parameters: { alpha: 1.5 } }] },
    'parameter-out-of-range',
    'parameter "alpha" of layers[0] is 1.5; accepted is one number from 0 to 1',
  ],
  [
    { layers: [{ units: 2, function: 'prelu', parameters: { a: [0.1, 0.2] } }] },
    'parameter-out-of-range',
    'parameter "a" of layers[0] is an array; accepted is one number from -10 to 10',
  ],
  [
    { layers: [{ units: 1, function: 'relu', parameters: { alpha: 1 } }] },
    'unknown-parameter',
    'there is no parameter "alpha"; relu takes none',
  ],
  [{ loss: 'hinge' }, 'unknown-choice', 'loss is "hinge"; accepted are "cross-entropy" and "mean-squared"'],
  [{ initialisation: 5 }, 'unknown-choice', 'initialisation is 5; accepted are "he" and "glorot"'],
  [{ optimiser: 'toString' }, 'unknown-choice', 'optimiser is "toString"; accepted are "sgd" and "adam"'],
  [{ learningRate: -1 }, 'setting-out-of-range', 'learningRate is -1; accepted is 0 to 1000'],
  [{ learningRate: NaN }, 'setting-out-of-range', 'learningRate is NaN; accepted is 0 to 1000'],
  [{ learningRate: '1' }, 'not-a-number', 'learningRate is "1"; accepted is a number'],
  [{ momentum: 1 }, 'setting-out-of-range', 'momentum is 1; accepted is 0 to 0.99999988'],
  [{ epsilon: 0 }, 'setting-out-of-range', 'epsilon is 0; accepted is '],
  [{ seed: -1 }, 'setting-out-of-range', 'seed is -1; accepted is a whole number from 0 to 4294967295'],
  [{ seed: 2 ** 32 }, 'setting-out-of-range', 'seed is 4294967296; accepted'],
  [
    { inputs: 4096, layers: Array(8).fill({ units: 4096, function: 'relu' }) },
    'allocation-too-large',
    'the network does not fit into memory; accepted are fewer units, a smaller batch, or fewer networks',
  ],
])('a plan with %j is refused', (changes, code, message) => {
  const error = plan(changes);
  expect(error.code).toBe(code);
  expect(error.message).toContain(message);
});

test.each([
  [{ inputs: 'abc' }, 'not-a-number', 'inputs is "abc"; accepted is an array of numbers'],
  [{ inputSize: 0 }, 'shape-out-of-range', 'inputSize is 0; accepted is a whole number from 1 to 4096'],
  [{ classes: undefined }, 'shape-out-of-range', 'classes is undefined; accepted is a whole number'],
  [{ labels: undefined }, 'unknown-choice', 'data have neither labels nor targets; accepted are labels with'],
  [{ targets: [1] }, 'unknown-choice', 'data have both labels and targets; accepted are labels with'],
  [
    { inputs: [1, 2, 3] },
    'length-mismatch',
    'there are 3 inputs and 100 labels; accepted are 2 inputs and 1',
  ],
  [{ inputs: [1, 2, 3, 4] }, 'length-mismatch', 'there are 4 inputs and 100 labels'],
  [
    { inputs: [], labels: [] },
    'shape-out-of-range',
    'the number of examples is 0; accepted is a whole number',
  ],
  [{ inputs: [1, NaN], labels: [1] }, 'not-finite', 'inputs[1] is NaN; accepted is a number that is finite'],
  [
    { inputs: [1e39, 1], labels: [1] },
    'not-finite',
    'inputs[0] is 1e+39; accepted is a number that is finite',
  ],
  [
    { inputs: [1, 2], labels: [2] },
    'label-out-of-range',
    'labels[0] is 2; accepted is a whole number from 0 to 1',
  ],
  [{ inputs: [1, 2], labels: [0.5] }, 'label-out-of-range', 'labels[0] is 0.5; accepted is a whole number'],
  [{ inputs: [1, 2], labels: [NaN] }, 'label-out-of-range', 'labels[0] is NaN; accepted is a whole number'],
])('data with %j are refused', (changes, code, message) => {
  const error = fields(changes);
  expect(error.code).toBe(code);
  expect(error.message).toContain(message);
});

test('targets that are not finite are refused', () => {
  const error = refusal(() => lab.createDataSet({ ...XOR, targets: [0, 1, -Infinity, 0] }));
  expect(error).toMatchObject({ code: 'not-finite' });
  expect(error.message).toContain('targets[2] is -Infinity');
});

test('more data than there is memory are refused, and the room is given back', () => {
  const create = () =>
    lab.createDataSet({
      inputs: new Float32Array(25_000 * 784),
      inputSize: 784,
      labels: new Float32Array(25_000),
      classes: 10,
    });
  for (let i = 0; i < 2; i++) {
    const large = create();
    expect(refusal(create)).toMatchObject({
      code: 'allocation-too-large',
      message: '25000 examples of 784 numbers do not fit into memory; accepted are fewer',
    });
    large.free();
  }
});

test('data of another shape or loss are refused with both', () => {
  const other = lab.createDataSet(XOR);
  for (const call of [
    () => network.train(other, 1),
    () => network.evaluate(other),
    () => network.deadUnits(other, 0),
  ]) {
    expect(refusal(call)).toMatchObject({
      code: 'data-mismatch',
      message: 'the data have 2 inputs, 1 outputs and suit mean-squared; accepted are 2, 2 and cross-entropy',
    });
  }
  other.free();
});

test.each([undefined, null, {}, [1, 2]])('%j is no data set', (wrong) => {
  expect(refusal(() => network.train(any(wrong), 1)).code).toBe('data-mismatch');
});

test('data of another lab are refused', async () => {
  const stranger = (await loadLabOf()).createDataSet(circle());
  expect(refusal(() => network.train(stranger, 1)).code).toBe('data-mismatch');
});

test.each([-1, 1.5, NaN, '3', undefined, 2 ** 32])('%s steps are refused', (steps) => {
  expect(refusal(() => network.train(data, any(steps))).code).toBe('not-a-number');
});

test('inputs that do not fit are refused', () => {
  expect(refusal(() => network.predict([1, 2, 3])).message).toBe(
    'there are 3 inputs; accepted is a multiple of 2',
  );
  expect(refusal(() => network.predict([1, NaN])).message).toContain('inputs[1] is NaN; accepted is');
  expect(refusal(() => network.activations([1], 0)).message).toBe('there are 1 inputs; accepted are 2');
  expect(refusal(() => network.activations([1, Infinity], 0)).code).toBe('not-finite');
  expect(refusal(() => network.predict(any('12'))).code).toBe('not-a-number');
});

test.each([-1, 3, 0.5, '1', undefined])('there is no layer %s', (layer) => {
  expect(refusal(() => network.activations([1, 2], any(layer))).code).toBe('unknown-unit');
  expect(refusal(() => network.deadUnits(data, any(layer))).code).toBe('unknown-unit');
});

test.each([
  [2, 0],
  [0, 8],
  [-1, 0],
  [0, -1],
  [0.5, 0],
])('layer %d has no hidden unit %d', (layer, unit) => {
  for (const call of [() => network.kill(layer, unit), () => network.revive(layer, unit)]) {
    const { code, message } = refusal(call);
    expect(code).toBe('unknown-unit');
    expect(message).toContain('the hidden layers, from 0, have 8, 6 units');
  }
});

test('parameters that do not fit are refused and nothing is written', () => {
  const before = network.readParameters();
  /** @param {(layers: any[]) => unknown} change */
  const written = (change) => {
    const layers = network.readParameters();
    return refusal(() => network.writeParameters(any(change(layers) ?? layers)));
  };
  expect(written(() => 5).message).toBe('parameters are 5; accepted is an array of 3 layers');
  expect(written((layers) => layers.slice(1)).message).toContain('2 layers; accepted is an array of 3');
  expect(written((layers) => void (layers[1].biases = [1])).message).toBe(
    'biases of layer 1 are 1; accepted are 6',
  );
  expect(written((layers) => void (layers[1] = null)).code).toBe('not-a-number');
  expect(written((layers) => void (layers[0].weights[3] = NaN)).code).toBe('not-finite');
  expect(written((layers) => void (layers[0].slopes[3] = 11)).code).toBe('parameter-out-of-range');
  expect(network.readParameters()).toEqual(before);
});

test('states that do not fit are refused and nothing changes', () => {
  const before = network.saveState();
  expect(refusal(() => network.restoreState(before.slice(1))).code).toBe('length-mismatch');
  expect(refusal(() => network.restoreState(any([...before]))).message).toContain('the state is an array');
  expect(refusal(() => network.restoreState(new Uint8Array(before.length))).code).toBe('state-mismatch');
  expect(network.saveState()).toEqual(before);
});

test.each([-1, NaN, 1001])('a learning rate of %d is refused', (rate) => {
  expect(refusal(() => network.setLearningRate(rate)).code).toBe('setting-out-of-range');
});

test('what was freed refuses every use, and freeing it again does nothing', () => {
  const freed = lab.createNetwork(classifier('relu'));
  const state = freed.saveState();
  const parameters = freed.readParameters();
  const gone = lab.createDataSet(circle());
  for (const thing of [freed, gone]) {
    expect(thing.isFreed).toBe(false);
    thing.free();
    thing.free();
    expect(thing.isFreed).toBe(true);
  }
  for (const use of [
    () => freed.train(data, 1),
    () => network.train(gone, 1),
    () => freed.evaluate(data),
    () => network.evaluate(gone),
    () => freed.predict([1, 2]),
    () => freed.activations([1, 2], 0),
    () => freed.deadUnits(data, 0),
    () => freed.kill(0, 0),
    () => freed.setLearningRate(1),
    () => freed.readParameters(),
    () => freed.writeParameters(parameters),
    () => freed.saveState(),
    () => freed.restoreState(state),
    () => freed.progress,
  ]) {
    expect(refusal(use).code).toBe('buffer-freed');
  }
});

test('a lab that cannot start is refused as an engine is', async () => {
  await expect(loadLab({ variant: any('avx') })).rejects.toMatchObject({ code: 'variant-unsupported' });
  await expect(loadLab({ wasmBytes: new Uint8Array(8) })).rejects.toMatchObject({
    code: 'variant-unsupported',
  });
  await expect(loadLab({ variant: 'base', wasmBytes: new Uint8Array(4) })).rejects.toMatchObject({
    code: 'engine-unavailable',
  });
});
