import { expect, test } from 'vitest';
import { activationLevel, activationWord } from '../../../web/lesson/activation-level.js';

const FROM_ZERO = { lowest: 0, highest: Infinity, includesLowest: true, includesHighest: false };

test.each([
  [-3, 0, 'negative'],
  [-0, 0, 'silent'],
  [0, 0, 'silent'],
  [1e-30, 1, 'activated'],
  [1, 1, 'activated'],
  [1.01, 2, 'activated'],
  [2, 2, 'activated'],
  [4, 3, 'activated'],
  [4.01, 4, 'activated'],
  [Infinity, 4, 'activated'],
  [NaN, 0, 'notANumber'],
])('an output of %d is shaded as level %d and called %s', (y, level, word) => {
  expect(activationLevel(y)).toBe(level);
  expect(activationWord(y, FROM_ZERO)).toBe(word);
});

test('a function that never reaches 0 is never called silent; one with negative outputs is, at 0', () => {
  expect(activationWord(0, { ...FROM_ZERO, includesLowest: false })).toBe('nearZero');
  expect(activationWord(0, { ...FROM_ZERO, lowest: -1, includesLowest: false })).toBe('silent');
});

test('a more positive output is never shaded less', () => {
  const levels = Array.from({ length: 200 }, (_, i) => activationLevel((i - 50) / 10));
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
});
