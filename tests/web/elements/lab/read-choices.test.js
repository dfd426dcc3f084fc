import { beforeAll, expect, test } from 'vitest';
import { engineInNode } from '../../../../scripts/site/engine-in-node.js';
import { shapeOf } from '../../../../web/elements/lab/set-up-view.js';
import { readChoices } from '../../../../web/elements/lab/read-choices.js';
import { defaultExperiment } from '../../../../web/lab/experiment.js';
import { loadData } from '../../../../web/lab/load-data.js';

/** @type {readonly import('../../../../web/engine/descriptions.js').FunctionDescription[]} */
let functions;
beforeAll(async () => {
  ({ functions } = await engineInNode());
});

test('what is not named is what suits the data', () => {
  const { experiment, pace, problems } = readChoices({}, functions);
  expect(experiment).toEqual(defaultExperiment('digits'));
  expect(pace).toBeUndefined();
  expect(problems).toEqual([]);
});

test('what is named is taken', () => {
  const attributes = {
    data: 'moons',
    functions: 'relu, identity',
    seeds: '3 4',
    units: '4 5',
    rate: '0,1',
    epochs: '7',
    pace: '0',
  };
  const { experiment, pace, problems } = readChoices(attributes, functions);
  expect(problems).toEqual([]);
  expect(experiment).toEqual({
    ...defaultExperiment('moons'),
    functions: [{ id: 'relu' }, { id: 'identity' }],
    seeds: [3, 4],
    hidden: [4, 5],
    learningRate: 0.1,
    epochs: 7,
  });
  expect(pace).toBe(0);
});

test.each([
  ['data', 'cats', 'digits, circles'],
  ['functions', 'relu rlu', '“rlu”'],
  ['seeds', '1 2.5', '“1 2.5”'],
  ['seeds', '-1', '“-1”'],
  ['units', '0', '1 to 256'],
  ['units', '1 1 1 1 1', '1 to 4'],
  ['rate', 'fast', '“fast”'],
  ['rate', '0', 'above 0'],
  ['epochs', '1.5', '1 to 200'],
  ['pace', '20000', '10000'],
])('%s="%s" is named with what is accepted, and the rest holds', (name, text, told) => {
  const { experiment, problems } = readChoices({ [name]: text }, functions);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(told);
  const { functions: chosen, ...others } = defaultExperiment('digits');
  expect(experiment).toMatchObject(others);
  expect(experiment.functions).toEqual(name === 'functions' ? [{ id: 'relu' }] : chosen);
});

test('the size of the data is told as it is', async () => {
  const { inputSize, classes, test: tested } = await loadData(defaultExperiment('moons'));
  expect(shapeOf('moons')).toEqual({ inputs: inputSize, answers: classes, test: tested.labels.length });
});
