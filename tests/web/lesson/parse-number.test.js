import { describe, expect, test } from 'vitest';
import { parseNumber, parseNumberList } from '../../../web/lesson/parse-number.js';

describe('parseNumber', () => {
  test.each([
    ['2.5', 2.5],
    ['2,5', 2.5],
    [' -2.5 ', -2.5],
    ['−2.5', -2.5],
    ['– 3', -3],
    ['+4', 4],
    ['.5', 0.5],
    [',5', 0.5],
    ['3.', 3],
    ['1e-3', 0.001],
    ['1.5 × 10^-3', 0.0015],
    ['2e+4', 20000],
    ['1 000.25', 1000.25],
    ['1 000 000', 1000000],
    ['1,000,000', 1000000],
    ['1,000.5', 1000.5],
    ['1.000,5', 1000.5],
    ['1.234.567,8', 1234567.8],
    ['∞', Infinity],
    ['−∞', -Infinity],
    ['inf', Infinity],
    ['-Infinity', -Infinity],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  test('reads one comma as a decimal mark, also before three digits', () => {
    expect(parseNumber('1,000')).toEqual({ ok: true, value: 1 });
  });

  test('reads NaN, which is a float32 value too', () => {
    expect(parseNumber('nan')).toEqual({ ok: true, value: NaN });
  });

  test.each(['', 'abc', '2.5.1', '1 2', '--1', '1e', '0x10', '2,5,1', 'e5', '5 apples', '1/2'])(
    'says that "%s" is not a number',
    (text) => {
      expect(parseNumber(text)).toEqual({ ok: false, found: text });
    },
  );
});

describe('parseNumberList', () => {
  const values = (/** @type {string} */ text) => parseNumberList(text).values;

  test.each([
    ['1\n2\n3', [1, 2, 3]],
    ['1\r\n2\r\n', [1, 2]],
    ['1 2 3', [1, 2, 3]],
    ['1\t2\t3', [1, 2, 3]],
    ['1; 2; 3', [1, 2, 3]],
    ['1, 2, 3', [1, 2, 3]],
    ['1,5 2,5', [1.5, 2.5]],
    ['1,5\n−2,5', [1.5, -2.5]],
    ['1,5; 2', [1.5, 2]],
    ['1.5,2', [1.5, 2]],
    ['1,2,3', [1, 2, 3]],
    ['-1,-2', [-1, -2]],
    ['1\u202f000.25\n2\u00a0000', [1000.25, 2000]],
    ['100 200 300', [100, 200, 300]],
    ['- 2 - 3', [-2, -3]],
    ['1.5 × 10^3 4', [1500, 4]],
    ['', []],
    ['\n\n', []],
  ])('reads %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('names what it cannot read with its line, and reads the rest', () => {
    expect(parseNumberList('1\nabc\n3 x')).toEqual({
      values: [1, 3],
      unreadable: [
        { found: 'abc', line: 2 },
        { found: 'x', line: 3 },
      ],
    });
  });

  test('reads ten thousand lines', () => {
    const column = Array.from({ length: 10_000 }, (_, i) => `${i},5`).join('\n');
    expect(values(column)).toHaveLength(10_000);
    expect(values(column)[9999]).toBe(9999.5);
  });

  test.each([
    ['1.000,5', [1000.5]],
    ['1.000,5\n2,5', [1000.5, 2.5]],
    ['1.234.567,25; 3', [1234567.25, 3]],
    ['2,5', [2.5]],
    // As a file with points for decimals would have it, in two columns.
    ['1.5,2', [1.5, 2]],
  ])('reads %j of who writes a decimal comma', (text, expected) => {
    expect(parseNumberList(text, { isDecimalComma: true }).values).toEqual(expected);
  });

  test('points before a comma are two numbers where the point is the decimal mark', () => {
    expect(values('1.000,5')).toEqual([1, 5]);
  });
});
