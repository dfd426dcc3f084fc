import { expect, test } from 'vitest';
import { countOutputs } from '../../../web/lesson/count-outputs.js';
import { tableStrings } from '../../../web/content/en/strings-table.js';
import { describeRows } from '../../../web/lesson/describe-rows.js';

const sentence = (/** @type {number[]} */ ys, isSilencing = true) =>
  describeRows(tableStrings.says, countOutputs(Float32Array.from(ys)), isSilencing, String);

test.each([
  [[], 'The table has no rows of your own yet.'],
  [[0, 0, 0, 1, 2.5], '*3 of 5* inputs give 0.'],
  [[0, 1], '*1 of 2* inputs gives 0.'],
  [[-0, 0], '*All 2* inputs give 0.'],
  [[0], 'The *one* input gives 0.'],
  [[1, 2], '*None of the 2* inputs gives 0.'],
  [[3], 'The one input does not give 0.'],
  [[0, NaN, 1], '*1 of 3* inputs gives 0. 1 output is not a number.'],
  [[NaN, NaN], '*None of the 2* inputs gives 0. 2 outputs are not numbers.'],
])('a silencing function with outputs %j: %s', (ys, said) => {
  expect(sentence(ys)).toBe(said);
});

test.each([
  [[-0.03, 0, 1, 2.5], 'Of *4* outputs, 1 is negative, 1 is 0, 2 are positive.'],
  [[-1, -2], 'Of *2* outputs, 2 are negative.'],
  [[0.5], 'Of *1* output, 1 is positive.'],
  [[NaN, Infinity, -Infinity], 'Of *3* outputs, 1 is negative, 1 is positive, 1 is not a number.'],
])('any other function with outputs %j: %s', (ys, said) => {
  expect(sentence(ys, false)).toBe(said);
});

test('counts add up, with NaN and the smallest numbers in them', () => {
  const ys = Float32Array.of(NaN, 2 ** -149, -(2 ** -149), -0, 0, Infinity, -Infinity);
  expect(countOutputs(ys)).toEqual({ total: 7, zero: 2, positive: 2, negative: 2, nan: 1 });
});
