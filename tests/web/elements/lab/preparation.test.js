import { expect, test } from 'vitest';
import { NO_DIFFERENCE, SKIPPED } from '../../../../web/elements/lab/prediction.js';
import { Preparation } from '../../../../web/elements/lab/preparation.js';

const ALL = ['identity', 'step', 'relu', 'leaky-relu', 'prelu', 'tanh', 'gelu'];

const prepared = () => {
  let drawn = 0;
  const host = { requestUpdate: () => void drawn++ };
  const plan = new Preparation(/** @type {any} */ (host));
  return { plan, drawn: () => drawn };
};
const ids = (/** @type {Preparation} */ plan) => plan.experiment.functions.map(({ id }) => id);

test('functions stay in the order in which they are offered, whenever they were chosen', () => {
  const { plan, drawn } = prepared();
  plan.chooseFunction('relu', false, ALL);
  plan.chooseFunction('gelu', true, ALL);
  plan.chooseFunction('relu', true, ALL);
  expect(ids(plan)).toEqual(['relu', 'leaky-relu', 'prelu', 'tanh', 'identity', 'gelu']);
  expect(drawn()).toBe(3);
});

test('a prediction of a function that is no longer compared is gone, any other stays', () => {
  const { plan } = prepared();
  plan.predict('tanh');
  plan.chooseFunction('relu', false, ALL);
  expect(plan.prediction).toBe('tanh');
  plan.chooseFunction('tanh', false, ALL);
  expect(plan.prediction).toBe('');
});

test.each([NO_DIFFERENCE, SKIPPED, 'relu'])('the run may begin with the prediction %s', (prediction) => {
  const { plan } = prepared();
  expect(plan.isMade()).toBe(false);
  expect(plan.isAskedFirst).toBe(true);
  plan.predict(prediction);
  expect(plan.isAskedFirst).toBe(false);
  expect(plan.isMade()).toBe(true);
  plan.forgetPrediction();
  expect(plan.isMade()).toBe(false);
});

test('other data brings its own settings, and keeps functions and starts', () => {
  const { plan } = prepared();
  plan.chooseFunction('tanh', false, ALL);
  plan.chooseSeedCount(2);
  plan.chooseData('spiral');
  expect(ids(plan)).toEqual(['relu', 'leaky-relu', 'prelu', 'identity']);
  expect(plan.experiment).toMatchObject({ dataSet: 'spiral', seeds: [1, 2], hidden: [16, 16] });
});

test('more starts are added, fewer are taken from the end, no two alike', () => {
  const { plan } = prepared();
  plan.choose({ seeds: [3, 9] });
  plan.chooseSeedCount(5);
  expect(plan.experiment.seeds).toEqual([3, 9, 1, 2, 4]);
  plan.chooseSeedCount(1);
  expect(plan.experiment.seeds).toEqual([3]);
  plan.chooseSeedCount(3);
  plan.drawSeeds();
  expect(new Set(plan.experiment.seeds).size).toBe(3);
});
