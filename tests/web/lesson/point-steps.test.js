import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { INITIAL_STATE } from '../../../web/lesson/initial-state.js';
import { dragStep, keyStep, snap, xAfterKey } from '../../../web/lesson/point-steps.js';

const { view } = INITIAL_STATE;

test('steps suit the view: 0.1 by key at first, less when zoomed in', () => {
  expect(keyStep(view)).toBe(0.1);
  expect(keyStep({ ...view, left: -0.4, right: 0.4 })).toBe(0.01);
  expect(dragStep(view, 640)).toBe(0.05);
  expect(dragStep(view, 220)).toBe(0.1);
});

describe('snap', () => {
  test('gives the decimal number that people expect', () => {
    expect(snap(0.30000000000000004, 0.1)).toBe(0.3);
    expect(snap(2.4999, 0.05)).toBe(2.5);
    expect(snap(1234.4, 50)).toBe(1250);
  });

  test('meets 0 exactly, without a sign', () => {
    expect(Object.is(snap(-0.04, 0.1), 0)).toBe(true);
  });
});

describe('xAfterKey', () => {
  const after = (/** @type {number} */ x, /** @type {string} */ key, fast = false) =>
    xAfterKey(x, key, fast, view);

  test.each([
    ['ArrowRight', false, 2.6],
    ['ArrowUp', false, 2.6],
    ['ArrowLeft', false, 2.4],
    ['ArrowDown', false, 2.4],
    ['ArrowRight', true, 3.5],
    ['ArrowLeft', true, 1.5],
    ['PageUp', false, 3.5],
    ['PageDown', false, 1.5],
    ['PageDown', true, 1.5],
    ['Home', false, -4],
    ['End', false, 4],
  ])('%s (Shift: %s) takes 2.5 to %d', (key, fast, expected) => {
    expect(after(2.5, key, fast)).toBe(expected);
  });

  test('other keys do nothing', () => {
    for (const key of ['Tab', 'a', 'Enter', ' ', 'Escape']) expect(after(2.5, key)).toBeUndefined();
  });

  test('a point between two steps goes to the next one in the direction of the key', () => {
    expect(after(2.53, 'ArrowRight')).toBe(2.6);
    expect(after(2.53, 'ArrowLeft')).toBe(2.5);
    expect(after(-0.03, 'ArrowRight')).toBe(0);
  });

  test('a point beyond the edge comes to it, and none leaves by key', () => {
    expect(after(1000, 'ArrowLeft')).toBe(4);
    expect(after(-Infinity, 'ArrowLeft')).toBe(-4);
    expect(after(3.95, 'PageUp')).toBe(4);
  });

  test('from any float32 the arrows reach 0 exactly', () => {
    fc.assert(
      fc.property(fc.float({ min: -4, max: 4, noNaN: true }), (from) => {
        let x = from;
        const key = from > 0 ? 'ArrowLeft' : 'ArrowRight';
        for (let i = 0; i < 42 && x !== 0; i++) x = Math.fround(after(x, key) ?? NaN);
        expect(x + 0, 'apart from the sign of zero').toBe(0);
      }),
    );
  });
});
