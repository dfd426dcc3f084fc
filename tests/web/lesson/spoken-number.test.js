import { expect, test } from 'vitest';
import { formatNumber } from '../../../web/lesson/format-number.js';
import { spokenNumber } from '../../../web/lesson/spoken-number.js';

const words = { minus: 'minus', power: 'times 10 to the power', infinity: 'infinity', nan: 'not a number' };

test.each([
  [2.5, '2.5'],
  [-2.5, 'minus 2.5'],
  [-3e-12, 'minus 3 times 10 to the power minus 12'],
  [1.5e20, '1.5 times 10 to the power 20'],
  [-Infinity, 'minus infinity'],
  [NaN, 'not a number'],
])('%d is said as "%s"', (value, said) => {
  expect(spokenNumber(formatNumber(value), words)).toBe(said);
});

test('a sentence has all of its numbers said, and is the same when said again', () => {
  const said = spokenNumber('At x = −2.5 it is −3 × 10⁻¹², between −∞ and ∞.', words);
  expect(said).toBe(
    'At x = minus 2.5 it is minus 3 times 10 to the power minus 12, between minus infinity and infinity.',
  );
  expect(spokenNumber(said, words)).toBe(said);
});
