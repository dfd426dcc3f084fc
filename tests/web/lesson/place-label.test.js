import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { distanceTo, meets, placeLabel, placesBeside, roomFor } from '../../../web/lesson/place-label.js';

/** @typedef {import('../../../web/lesson/curve-segments.js').Pixel} Pixel */

const bounds = { left: 0, top: 0, width: 100, height: 100 };
const box = { left: 10, top: 10, width: 20, height: 10 };
/** @type {Pixel[]} */
const diagonal = [
  [0, 100],
  [100, 0],
];

describe('placeLabel', () => {
  const inTheWay = { ...box, top: 50 };
  const places = [{ box: inTheWay }, { box }];

  test('takes the first place that is free', () => {
    expect(placeLabel({ places, bounds })).toEqual({ box: inTheWay, isFree: true });
    expect(placeLabel({ places, bounds, boxes: [inTheWay] })).toEqual({ box, isFree: true });
  });

  test('rather lies on a thin line than on a curve, and on a curve than on a label', () => {
    const through = (/** @type {number} */ y) =>
      /** @type {Pixel[]} */ ([
        [0, y],
        [100, y],
      ]);
    const found = placeLabel({ places, bounds, lines: [through(55)], thinLines: [through(15)] });
    expect(found).toEqual({ box, isFree: false });
    expect(placeLabel({ places, bounds, boxes: [box], lines: [through(55)] })?.box).toEqual(inTheWay);
  });

  test('never leaves the bounds', () => {
    expect(
      placeLabel({ places: [{ box: { ...box, left: 85 } }, { box: { ...box, top: -1 } }], bounds }),
    ).toBeUndefined();
  });
});

test('placesBeside gives places on both sides that keep their distance from the line', () => {
  const room = roomFor('Leaky ReLU', 13);
  const places = placesBeside(diagonal, room, { gap: 6, along: [0.5] });
  expect(places).toHaveLength(2);
  for (const { box: place, anchor } of places) {
    expect(anchor).toEqual([50, 50]);
    expect(meets(diagonal, place)).toBe(false);
  }
});

describe('meets', () => {
  test('tells a line through a box from one that passes by', () => {
    expect(meets(diagonal, { left: 45, top: 45, width: 10, height: 10 })).toBe(true);
    expect(meets(diagonal, { left: 60, top: 60, width: 30, height: 30 })).toBe(false);
  });

  test('agrees with looking at many places on the line', () => {
    const pixel = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(pixel, pixel, ([x0, y0], [x1, y1]) => {
        const middle = { left: 20, top: 20, width: 10, height: 10 };
        const hit = Array.from({ length: 1001 }, (_, i) => i / 1000).some((t) => {
          const [x, y] = [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
          return x > 20.1 && x < 29.9 && y > 20.1 && y < 29.9;
        });
        if (hit)
          expect(
            meets(
              [
                [x0, y0],
                [x1, y1],
              ],
              middle,
            ),
          ).toBe(true);
        else
          expect(
            meets(
              [
                [x0, y0],
                [x1, y1],
              ],
              { left: 20.5, top: 20.5, width: 9, height: 9 },
            ),
          ).toBe(false);
      }),
    );
  });
});

test('distanceTo measures across the line', () => {
  expect(distanceTo(diagonal, [50, 40])).toBeCloseTo(10 / Math.SQRT2, 9);
  expect(distanceTo(diagonal, [200, 40])).toBe(Infinity);
});
