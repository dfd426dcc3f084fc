import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { fieldNumber, float32Digits, formatNumber, plainNumber } from '../../../web/lesson/format-number.js';
import { parseNumber } from '../../../web/lesson/parse-number.js';

describe('formatNumber', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [2.5, '2.5'],
    [-2.5, '−2.5'],
    [0.1, '0.1'],
    [1000.25, '1000.25'],
    [10000, '10,000'],
    [123456, '123,456'],
    [0.9241418, '0.9241'],
    [-0.07585818, '−0.07586'],
    [1 / 3, '0.3333'],
    [16777216, '1.678 × 10⁷'],
    [1e-7, '1 × 10⁻⁷'],
    [1.1754943508222875e-38, '1.175 × 10⁻³⁸'],
    [1.401298464324817e-45, '1.401 × 10⁻⁴⁵'],
    [NaN, 'NaN'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
  ])('writes %d as %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });

  test('writes the decimal mark of the locale', () => {
    expect(formatNumber(-2.5, { locale: 'de' })).toBe('−2,5');
    expect(formatNumber(12345.5, { locale: 'de' })).toBe('12.345,5');
  });

  test('writes every digit float32 has when asked', () => {
    expect(formatNumber(1 / 3, { exact: true })).toBe('0.33333334');
    expect(formatNumber(0.1, { exact: true })).toBe('0.1');
  });

  test('writes the same for a number and the float32 nearest to it', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), (value) => {
        expect(formatNumber(value)).toBe(formatNumber(Math.fround(value)));
      }),
    );
  });
});

describe('plainNumber and fieldNumber', () => {
  test('read back as the same float32, whatever it is', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.constantFrom('en', 'de', 'fr'), (value, locale) => {
        expect(Math.fround(Number(plainNumber(value)))).toBe(Math.fround(value) + 0);
        const read = parseNumber(fieldNumber(value, locale));
        expect(read.ok && Math.fround(read.value)).toBe(Math.fround(value) + 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('a field shows a true minus sign and the decimal mark of the locale', () => {
    expect(fieldNumber(-2.5)).toBe('−2.5');
    expect(fieldNumber(-2.5, 'de')).toBe('−2,5');
    expect(fieldNumber(-Infinity)).toBe('−∞');
  });

  test('a field shows a large number with its power of ten, so that it fits', () => {
    expect(fieldNumber(9999999)).toBe('9999999');
    expect(fieldNumber(1e20)).toBe('1e20');
    expect(fieldNumber(-1.5e38, 'de')).toBe('−1,5e38');
  });
});

test('float32Digits is the fewest digits that name the value', () => {
  expect(float32Digits(0.1)).toBe(1);
  expect(float32Digits(16777216)).toBe(8);
  expect(float32Digits(1 / 3)).toBe(8);
});
