import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { afterKey, onGrid, valueOf } from '../../../web/quiz/grid-values.js';

/** @typedef {[number, number]} Range */

/** @type {Range} */
const range = [-5, 5];
const steps = fc.constantFrom(0.1, 0.25, 0.5, 1, 2);
const ranges = fc
  .tuple(fc.integer({ min: -20, max: 5 }), fc.integer({ min: 1, max: 30 }))
  .map(([low, span]) => /** @type {Range} */ ([low, low + span]));

describe('onGrid', () => {
  test('takes the nearest value of the grid', () => {
    expect(onGrid(1.3, 0.5, range)).toBe(1.5);
    expect(onGrid(1.1, 0.25, range)).toBe(1);
    expect(onGrid(-0.2, 1, range)).toBe(0);
  });

  test('starts the grid at the lower end of the range, as the questions do', () => {
    expect(onGrid(0, 2, range)).toBe(1);
    expect(onGrid(-4.9, 2, range)).toBe(-5);
  });

  test('gives short decimals, never what binary fractions leave behind', () => {
    expect(onGrid(0.3000001, 0.1, range)).toBe(0.3);
    expect(onGrid(-0.7, 0.1, range)).toBe(-0.7);
  });

  test('never gives -0', () => {
    expect(Object.is(onGrid(-0.01, 0.1, range), 0)).toBe(true);
  });

  test('stays in the range, wherever the hand is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        steps,
        ranges,
        (value, step, [low, high]) => {
          const found = onGrid(value, step, [low, high]);
          expect(found).toBeGreaterThanOrEqual(low);
          expect(found).toBeLessThanOrEqual(high);
        },
      ),
    );
  });

  test('leaves a value of the grid where it is', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), steps, ranges, (value, step, within) => {
        const once = onGrid(value, step, within);
        expect(onGrid(once, step, within)).toBe(once);
      }),
    );
  });
});

describe('afterKey', () => {
  test('goes a step up and a step down', () => {
    expect(afterKey(1, 'ArrowUp', false, 0.5, range)).toBe(1.5);
    expect(afterKey(1, 'ArrowDown', false, 0.5, range)).toBe(0.5);
  });

  test('goes ten steps with Shift', () => {
    expect(afterKey(-2, 'ArrowUp', true, 0.5, range)).toBe(3);
  });

  test('goes no farther than the range', () => {
    expect(afterKey(5, 'ArrowUp', false, 1, range)).toBe(5);
    expect(afterKey(-4, 'ArrowDown', true, 1, range)).toBe(-5);
  });

  test('goes from between two steps to the next one in its direction', () => {
    expect(afterKey(1.3, 'ArrowUp', false, 1, range)).toBe(2);
    expect(afterKey(1.3, 'ArrowDown', false, 1, range)).toBe(1);
  });

  test('starts at 0, or as near to it as the range comes', () => {
    expect(afterKey(null, 'ArrowUp', false, 1, range)).toBe(0);
    expect(afterKey(null, 'ArrowDown', false, 1, [2, 8])).toBe(2);
  });

  test('leaves all other keys to the browser', () => {
    for (const key of ['ArrowLeft', 'Escape', 'Home', 'a', 'Enter']) {
      expect(afterKey(1, key, false, 1, range)).toBeNull();
    }
  });

  test('comes back to where it was, from any place that is not at an end', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.constantFrom(0.1, 0.25, 0.5), (count, step) => {
        const value = onGrid(count * step, step, range);
        const up = afterKey(value, 'ArrowUp', false, step, range);
        expect(afterKey(up, 'ArrowDown', false, step, range)).toBe(value);
      }),
    );
  });
});

describe('valueOf', () => {
  test('reads numbers as people write them', () => {
    expect(valueOf('−1,5', range)).toBe(-1.5);
    expect(valueOf(' 1/2 ', range)).toBe(0.5);
  });

  test('takes both ends of the range and nothing beyond', () => {
    expect(valueOf('5', range)).toBe(5);
    expect(valueOf('-5', range)).toBe(-5);
    expect(valueOf('5.01', range)).toBeNull();
    expect(valueOf('-6', range)).toBeNull();
  });

  test('has no value for what is empty or not a number', () => {
    for (const text of ['', '  ', 'abc', 'NaN', '∞', '1/0']) expect(valueOf(text, range)).toBeNull();
  });
});
