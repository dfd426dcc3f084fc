import { expect, test } from 'vitest';
import { completeExperiment, DATA_SETS, defaultExperiment } from '../../../web/lab/experiment.js';

const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);

test.each(DATA_SETS)('%s has an experiment of five functions with five seeds', (dataSet) => {
  const experiment = defaultExperiment(dataSet);
  expect(completeExperiment({ dataSet })).toEqual(experiment);
  expect(experiment.functions).toHaveLength(5);
  expect(experiment.functions).toContainEqual({ id: 'identity' });
  expect(experiment.seeds).toHaveLength(5);
});

test('what is given takes the place of what is usual, and is copied', () => {
  const given = { dataSet: /** @type {const} */ ('xor'), seeds: [7], noise: 0, batch: undefined };
  const experiment = completeExperiment(given);
  expect(experiment).toEqual({ ...defaultExperiment('xor'), seeds: [7], noise: 0 });
  given.seeds.push(8);
  expect(experiment.seeds).toEqual([7]);
});

test.each([
  [{ dataSet: 'letters' }, 'unknown-data-set', 'dataSet is "letters"; accepted are "digits", "circles"'],
  [null, 'unknown-data-set', 'dataSet is undefined'],
  [{ epoch: 3 }, 'experiment-out-of-range', 'experiment is "epoch"; accepted: dataSet, '],
  [{ epochs: 0 }, 'experiment-out-of-range', 'epochs is 0; accepted: a whole number from 1 to 1000'],
  [{ batch: 2.5 }, 'experiment-out-of-range', 'batch is 2.5'],
  [{ points: '9' }, 'experiment-out-of-range', 'points is "9"'],
  [
    { learningRate: NaN },
    'experiment-out-of-range',
    'learningRate is null; accepted: a number from 0 to 1000',
  ],
  [{ noise: -0.1 }, 'experiment-out-of-range', 'noise is -0.1'],
  [{ seeds: [] }, 'experiment-out-of-range', 'seeds is []; accepted: an array of 1 to 20, no two alike'],
  [{ seeds: [1, 2, 1] }, 'experiment-out-of-range', 'seeds is [1,2,1]'],
  [{ seeds: [-1] }, 'experiment-out-of-range', 'a seed is -1; accepted: a whole number from 0 to 4294967295'],
  [{ functions: 'relu' }, 'experiment-out-of-range', 'functions is "relu"'],
  [{ functions: [{}] }, 'experiment-out-of-range', 'functions is {}; accepted: objects with an id'],
  [{ functions: [null] }, 'experiment-out-of-range', 'functions is null; accepted: objects with an id'],
  [{ functions: [{ id: 'relu' }, { id: 'relu' }] }, 'experiment-out-of-range', 'no two alike'],
  [{ hidden: [8, 257] }, 'experiment-out-of-range', 'the units of a layer is 257'],
  [{ hidden: Array(7).fill(4) }, 'experiment-out-of-range', 'hidden is [4,4,4,4,4,4,4]'],
  [{ optimiser: 'rmsprop' }, 'experiment-out-of-range', 'optimiser is "rmsprop"; accepted: sgd and adam'],
  [{ initialisation: 'zero' }, 'experiment-out-of-range', 'accepted: he and glorot'],
])('%j is refused', (changes, code, message) => {
  const refused = () => completeExperiment(any(changes && { dataSet: 'xor', ...changes }));
  expect(refused).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
});

test('the same function with two parameters are two', () => {
  const functions = [
    { id: 'leaky-relu', parameter: 0.01 },
    { id: 'leaky-relu', parameter: 0.2 },
  ];
  expect(completeExperiment({ dataSet: 'moons', functions }).functions).toEqual(functions);
});
