import { describe, expect, test } from 'vitest';
import { curvePieces, extentOf, joinLines, pathOf, pixelLine } from '../../../web/lesson/curve-segments.js';

const relu = (/** @type {number[]} */ xs) => xs.map((x) => (x > 0 ? x : 0));
const request = { low: -4, high: 4, count: 40, breaks: [], valuesAt: relu };

describe('curvePieces', () => {
  test('cuts ReLU exactly at 0 and tells the silent from the active side', () => {
    const pieces = curvePieces({ ...request, breaks: [{ x: 0, left: 0, right: 0 }] });
    expect(pieces.map(({ xs, isActive, isZero }) => [xs[0], xs[xs.length - 1], isActive, isZero])).toEqual([
      [-4, 0, false, true],
      [0, 4, true, false],
    ]);
  });

  test('meets both limits of a jump, however near the samples are', () => {
    const step = (/** @type {number[]} */ xs) => xs.map((x) => (x > 0 ? 1 : 0));
    const [left, right] = curvePieces({ ...request, breaks: [{ x: 0, left: 0, right: 1 }], valuesAt: step });
    expect(left.ys[left.ys.length - 1]).toBe(0);
    expect(right.ys[0]).toBe(1);
    expect(right.xs[0]).toBe(0);
  });

  test('leaves out what is beyond the view: one piece, no empty ones', () => {
    expect(curvePieces({ ...request, low: 1, high: 2 })).toHaveLength(1);
    expect(curvePieces({ ...request, low: 0, high: 2 })).toHaveLength(1);
    expect(curvePieces({ ...request, low: -2, high: 0 })).toHaveLength(1);
  });

  test('a function that is positive below 0 is active there', () => {
    const mirrored = (/** @type {number[]} */ xs) => xs.map((x) => (x > 0 ? x : -x));
    expect(curvePieces({ ...request, valuesAt: mirrored }).map(({ isActive }) => isActive)).toEqual([
      true,
      true,
    ]);
  });

  test('a very short piece still has its two ends', () => {
    const [, short] = curvePieces({ ...request, high: 0.001 });
    expect(short.xs.length).toBeGreaterThanOrEqual(2);
    expect(short.xs[short.xs.length - 1]).toBe(0.001);
  });
});

test('extentOf spans all pieces and what is named besides, without NaN and infinities', () => {
  const pieces = curvePieces({ ...request, valuesAt: (xs) => xs.map((x) => (x < -3 ? NaN : x)) });
  expect(extentOf(pieces, [1, Infinity])).toEqual([-3, 4]);
});

describe('pixelLine', () => {
  const same = (/** @type {number} */ value) => value;

  test('draws a straight stretch with its two ends only', () => {
    const [piece] = curvePieces({ ...request, low: 0 });
    expect(pixelLine(piece, same, same)).toEqual([
      [0, 0],
      [4, 4],
    ]);
  });

  test('stays within a third of a pixel of a bent curve', () => {
    const [piece] = curvePieces({
      ...request,
      low: 0,
      high: 4,
      count: 200,
      valuesAt: (xs) => xs.map(Math.tanh),
    });
    const line = pixelLine(
      piece,
      (x) => x * 100,
      (y) => y * 100,
    );
    expect(line.length).toBeLessThan(200);
    for (let x = 0; x <= 400; x++) {
      const i = Math.max(
        1,
        line.findIndex(([end]) => end >= x),
      );
      const [[x0, y0], [x1, y1]] = [line[i - 1], line[i]];
      const drawn = y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
      expect(Math.abs(drawn - Math.tanh(x / 100) * 100)).toBeLessThan(1 / 3);
    }
  });

  test('skips what is not a number and keeps far values to pixels a browser can draw', () => {
    const piece = { xs: [0, 1, 2], ys: [NaN, 1e30, -1e30], isActive: true, isZero: false };
    expect(pixelLine(piece, same, same)).toEqual([
      [1, 1e5],
      [2, -1e5],
    ]);
  });
});

test('joinLines goes on where the line before ended, and breaks at a jump', () => {
  const joined = joinLines([
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 1],
    ],
    [
      [2, 5],
      [3, 5],
    ],
  ]);
  expect(joined.map(pathOf)).toEqual(['M0 0L1 0L2 1', 'M2 5L3 5']);
});
