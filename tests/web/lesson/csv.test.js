import { expect, test } from 'vitest';
import { clipboardForm, csvForm, twoColumns } from '../../../web/lesson/csv.js';
import { parseNumberList } from '../../../web/lesson/parse-number.js';

/** @type {[string, string]} */
const HEADER = ['x', 'relu(x)'];

test('CSV has a header, commas, points and CRLF after every line', () => {
  expect(twoColumns(HEADER, [-3, 2.5], [0, 2.5], csvForm(false))).toBe('x,relu(x)\r\n-3,0\r\n2.5,2.5\r\n');
});

test('with a decimal comma, semicolons separate', () => {
  expect(twoColumns(HEADER, [-0.5, 2.5], [0, 2.5], csvForm(true))).toBe('x;relu(x)\r\n-0,5;0\r\n2,5;2,5\r\n');
});

test('the clipboard gets columns split by tabs', () => {
  expect(twoColumns(HEADER, [1.5], [1.5], clipboardForm(true))).toBe('x\trelu(x)\n1,5\t1,5\n');
});

test('every float32 comes back with the same bits', () => {
  const xs = Float32Array.of(0.1, 1 / 3, 2 ** -149, 3.4028234663852886e38, 16777217, -1e-7);
  const [, ...lines] = twoColumns(HEADER, xs, xs, csvForm(false)).trimEnd().split('\r\n');
  const back = lines.map((line) => Math.fround(Number(line.split(',')[0])));
  expect(back).toEqual([...xs]);
});

test('NaN and infinities are written by name, and read back by the table', () => {
  const text = twoColumns(HEADER, [NaN, Infinity, -Infinity], [NaN, Infinity, 0], clipboardForm(false));
  expect(text).toBe('x\trelu(x)\nNaN\tNaN\nInfinity\tInfinity\n-Infinity\t0\n');
  expect(parseNumberList(text).values).toEqual([NaN, NaN, Infinity, Infinity, -Infinity, 0]);
});

test('a header with a separator or quote in it is quoted', () => {
  expect(twoColumns(['x', 'f(x, "a")'], [], [], csvForm(false))).toBe('x,"f(x, ""a"")"\r\n');
});
