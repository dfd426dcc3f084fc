import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { linearScale, roundStep, roundTicks } from '../../../web/lesson/scale.js';

describe('linearScale', () => {
  test('maps the ends onto the ends and back, also upside down', () => {
    const scale = linearScale([-1, 4], [300, 50]);
    expect(scale.toPixel(-1)).toBe(300);
    expect(scale.toPixel(4)).toBe(50);
    expect(scale.toValue(scale.toPixel(1.25))).toBeCloseTo(1.25, 12);
  });
});

describe('roundTicks', () => {
  test('are round numbers inside the interval', () => {
    expect(roundTicks(-4, 4, 9)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
    expect(roundTicks(-0.25, 0.25, 5)).toEqual([-0.2, -0.1, 0, 0.1, 0.2]);
  });

  test('never exceed the number asked for by more than the end, and stay inside', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        (low, span, most) => {
          const ticks = roundTicks(low, low + span, most);
          const slack = span * 1e-6;
          expect(ticks.length).toBeLessThanOrEqual(most + 1);
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(low - slack);
            expect(tick).toBeLessThanOrEqual(low + span + slack);
          }
        },
      ),
    );
  });
});

test('roundStep is 1, 2 or 5 times a power of ten', () => {
  expect([0.7, 1, 1.1, 2.5, 30, 0.04].map(roundStep)).toEqual([1, 1, 2, 5, 50, 0.05]);
});
