import { describe, expect, it } from 'vitest';
import { median, threeDigits, times } from '../../bench/frame/statistics.js';

describe('median', () => {
  it('is the middle number, or half-way between the middle two, in whatever order they come', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 2, 4, 8])).toBe(6);
  });

  it('compares numbers, not letters, and leaves its argument as it is', () => {
    const numbers = [100, 20, 3];
    expect(median(numbers)).toBe(20);
    expect(numbers).toEqual([100, 20, 3]);
  });

  it('refuses no numbers', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('numbers in tables', () => {
  it.each([
    [0.07449, '0.074'],
    [0.9999, '1.000'],
    [1.234, '1.23'],
    [56.78, '56.8'],
    [1234.5, '1235'],
    [NaN, '–'],
  ])('show %d as %s', (value, text) => {
    expect(threeDigits(value)).toBe(text);
  });

  it('mark a ratio, and say nothing of one that was not measured', () => {
    expect(times(25.31)).toBe('25.3×');
    expect(times(NaN)).toBe('–');
  });
});
