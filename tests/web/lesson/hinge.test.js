import { describe, expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import {
  centreInside,
  cornersOf,
  curvePath,
  hingeOf,
  hingeView,
  outputView,
  samplePlaces,
  splitAt,
} from '../../../web/lesson/hinge.js';

describe('the hinge of w·x + b', () => {
  test.each([
    [1, -1.5, 1.5, 'right', -1],
    [-2, 1.5, 0.75, 'left', 0.5],
    [0.5, 2, -4, 'right', -2],
    [3, 0, 0, 'right', Math.fround(-1 / 3)],
  ])('with w = %d and b = %d it is at %d, active to the %s, and moves by %d', (w, b, x, active, shift) => {
    expect(hingeOf(w, b)).toEqual({ kind: 'at', x, active, shift });
  });

  test('is a float32, never minus zero', () => {
    expect(hingeOf(3, 1).x).toBe(Math.fround(-1 / 3));
    expect(Object.is(hingeOf(-3, 0).x, 0)).toBe(true);
    expect(Object.is(hingeOf(3, 0).x, 0)).toBe(true);
  });

  test('is nowhere when the weight is 0', () => {
    expect(hingeOf(0, 5).kind).toBe('none');
    expect(hingeOf(-0, 0).kind).toBe('none');
  });

  test.each([
    [NaN, 1],
    [1, NaN],
    [Infinity, 1],
    [1, -Infinity],
    [1e-30, 1e30],
  ])('has no place to show for w = %d and b = %d', (w, b) => {
    expect(hingeOf(w, b)).toMatchObject({ kind: 'beyond', x: NaN });
  });

  test('is where the engine’s node turns from silent to active', async () => {
    const engine = await engineInNode();
    for (const [w, b] of [
      [1, -1.5],
      [-2, 1.5],
      [0.5, 2],
    ]) {
      const { x, active } = hingeOf(w, b);
      const yAt = (/** @type {number} */ place) =>
        engine.node({ inputs: [place], weights: [w], bias: b, function: 'relu', parameters: {} }).y;
      const [silent, activated] = active === 'right' ? [x - 1, x + 1] : [x + 1, x - 1];
      expect([yAt(silent), yAt(x)]).toEqual([0, 0]);
      expect(yAt(activated)).toBeGreaterThan(0);
    }
  });

  test('moves by −1/w when b grows by 1', () => {
    for (const w of [2, -0.5, 4]) {
      expect(hingeOf(w, 3).x - hingeOf(w, 2).x).toBeCloseTo(hingeOf(w, 2).shift, 6);
    }
  });
});

describe('the view of the plot', () => {
  test('shows −4 to 4 when everything is near', () => {
    expect(hingeView([1.5, 2.5])).toEqual([-4, 4]);
  });

  test('grows to hold a far hinge or input', () => {
    const [low, high] = hingeView([-30, 100]);
    expect(low).toBeLessThan(-30);
    expect(high).toBeGreaterThan(100);
  });

  test('leaves out what has no place', () => {
    expect(hingeView([NaN, Infinity])).toEqual([-4, 4]);
  });

  test('always shows outputs around 0', () => {
    expect(outputView([0, 0])).toEqual([-0.5, 2]);
    expect(outputView([-3, 9])).toEqual([-3, 9]);
  });
});

test('samples rise and hold the corner itself', () => {
  const xs = samplePlaces([-4, 4], [0.75, 9], 9);
  expect(xs).toEqual([-4, -3, -2, -1, 0, 0.75, 1, 2, 3, 4]);
});

test('samples are cut in two at the hinge, which is in both parts, and nowhere else', () => {
  expect(splitAt(1, [0, 1, 2, 3])).toEqual([
    [0, 2],
    [1, 4],
  ]);
  expect(splitAt(0, [0, 1])).toEqual([[0, 2]]);
  expect(splitAt(3, [1, 2, 3])).toEqual([[0, 3]]);
  expect(splitAt(NaN, [0, 1, 2])).toEqual([[0, 3]]);
});

test('a centred label stays inside the drawing', () => {
  expect(centreInside('hinge at 1.5', 200, 400)).toBe(200);
  expect(centreInside('hinge at 1.5', 399, 400)).toBeLessThan(360);
  expect(centreInside('hinge at 1.5', 1, 400)).toBeGreaterThan(30);
});

test('corners of the function are found where the sum meets them', () => {
  expect(cornersOf(2, -2, [{ x: 0 }, { x: 6 }])).toEqual([1, 4]);
  expect(cornersOf(0, 1, [{ x: 0 }])).toEqual([]);
});

test('the curve breaks at a jump, whichever side it jumps to, and nowhere else', () => {
  const same = (/** @type {number} */ value) => value;
  const breaks = (/** @type {number[]} */ ys) =>
    curvePath([-1, 0, 1], ys, [0], same, same).match(/M/gu)?.length;
  expect(breaks([0, 0, 1])).toBe(2);
  expect(breaks([1, 0, 0])).toBe(2);
  expect(breaks([0, 0, 0])).toBe(1);
  expect(curvePath([0, 1], [0, 1], [], same, same)).toBe('M0.00 0.00L1.00 1.00');
});
