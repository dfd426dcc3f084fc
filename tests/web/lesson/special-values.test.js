import { expect, test } from 'vitest';
import {
  LARGEST,
  SMALLEST_POSITIVE,
  SPECIAL_INPUTS,
  specialReason,
} from '../../../web/lesson/special-values.js';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';

const engine = await engineInNode();
const reasonOf = (/** @type {string} */ id, /** @type {number} */ x) => {
  const valueAt = (/** @type {number} */ input) => engine.value(id, input);
  return specialReason(x, valueAt(x), valueAt);
};

test('the inputs are the ends of float32, its two odd zeros and NaN', () => {
  expect(Math.fround(SMALLEST_POSITIVE)).toBe(SMALLEST_POSITIVE);
  expect(Math.fround(SMALLEST_POSITIVE / 2)).toBe(0);
  expect(Math.fround(LARGEST)).toBe(LARGEST);
  expect(Math.fround(LARGEST * (1 + 2 ** -23))).toBe(Infinity);
  expect(SPECIAL_INPUTS.length).toBe(6);
});

test.each([
  ['relu', ['signDropped', 'noBound', 'settles', 'notANumber', 'unchanged', 'unchanged']],
  ['leaky-relu', ['signKept', 'noBound', 'noBound', 'notANumber', 'unchanged', 'unchanged']],
  ['relu6', ['signDropped', 'settles', 'settles', 'notANumber', 'unchanged', 'atLimit']],
  ['step', ['signDropped', 'settles', 'settles', 'notANumber', 'positiveSide', 'atLimit']],
  ['identity', ['signKept', 'noBound', 'noBound', 'notANumber', 'unchanged', 'unchanged']],
  ['sigmoid', ['asZero', 'settles', 'settles', 'notANumber', 'nearZero', 'atLimit']],
  ['tanh', ['signKept', 'settles', 'settles', 'notANumber', 'unchanged', 'atLimit']],
])('%s has the reasons %j', (id, reasons) => {
  expect(SPECIAL_INPUTS.map((x) => reasonOf(id, x))).toEqual(reasons);
});
