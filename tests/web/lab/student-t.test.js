import { expect, test } from 'vitest';
import { chanceWithin, tWithin } from '../../../web/lab/student-t.js';

// Abramowitz & Stegun, table 26.10.
test.each([
  [0.95, 1, 12.706],
  [0.95, 2, 4.303],
  [0.95, 3, 3.182],
  [0.95, 4, 2.776],
  [0.99, 4, 4.604],
  [0.995, 4, 5.598],
  [0.95, 9, 2.262],
  [0.99, 10, 3.169],
  [0.95, 30, 2.042],
  [0.9, 19, 1.729],
])('%f of values with %i degrees of freedom lie within %f', (confidence, degrees, t) => {
  expect(tWithin(confidence, degrees)).toBeCloseTo(t, 3);
  expect(chanceWithin(tWithin(confidence, degrees), degrees)).toBeCloseTo(confidence, 12);
});

test('the chance grows from 0 towards 1, the faster the more degrees of freedom', () => {
  for (let degrees = 1; degrees <= 12; degrees++) {
    expect(chanceWithin(0, degrees)).toBe(0);
    expect(chanceWithin(1e9, degrees)).toBeCloseTo(1, 8);
    expect(chanceWithin(2, degrees + 1)).toBeGreaterThan(chanceWithin(2, degrees));
  }
  // With many it is the normal distribution.
  expect(chanceWithin(1.96, 400)).toBeCloseTo(0.95, 2);
});
