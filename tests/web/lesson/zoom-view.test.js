import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { INITIAL_STATE } from '../../../web/lesson/initial-state.js';
import { reduceState } from '../../../web/lesson/reduce-state.js';
import {
  contains,
  moveView,
  panView,
  spansOf,
  viewShowing,
  zoomCentre,
  zoomView,
} from '../../../web/lesson/zoom-view.js';

const start = INITIAL_STATE.view;

describe('zoomView', () => {
  test('halves or doubles what is seen and keeps a point where it is drawn', () => {
    expect(zoomView(start, 0.5, { x: 0, y: 0 })).toEqual({ left: -2, right: 2, bottom: -0.75, top: 2 });
    expect(zoomView(start, 2, { x: 4, y: 4 })).toEqual({ left: -12, right: 4, bottom: -7, top: 4 });
  });

  test('in and out again comes back', () => {
    const fixed = { x: 2.5, y: 2.5 };
    expect(zoomView(zoomView(start, 0.5, fixed), 2, fixed)).toEqual(start);
  });

  test('any number of steps gives a view that the lesson accepts, or the same one at the end of the way', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom(0.5, 2, 1.2), fc.double({ min: -1, max: 1, noNaN: true })),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(steps, (list) => {
        let view = start;
        for (const [factor, share] of list) {
          const spans = spansOf(view);
          const fixed = { x: view.left + spans.x * share, y: view.bottom + spans.y * share };
          view = zoomView(view, factor, fixed);
          expect(() => reduceState(INITIAL_STATE, { type: 'set-view', view }, [])).not.toThrow();
        }
      }),
    );
  });

  test('stops before float32 shows as steps', () => {
    const far = { left: 1000, right: 1000.2, bottom: 1000, top: 1000.2 };
    expect(zoomView(far, 0.5, { x: 1000.1, y: 1000.1 })).toBe(far);
  });
});

test('zooming by button holds the point still, or the middle when the point is out of sight', () => {
  expect(zoomCentre(start, { x: 2.5, y: 2.5 })).toEqual({ x: 2.5, y: 2.5 });
  expect(zoomCentre(start, { x: 100, y: 100 })).toEqual({ x: 0, y: 1.25 });
  expect(zoomCentre(start, { x: NaN, y: NaN })).toEqual({ x: 0, y: 1.25 });
});

test('panView moves by a round number and back again', () => {
  expect(panView(start, 1, 0)).toEqual({ left: -2, right: 6, bottom: -1.5, top: 4 });
  expect(panView(panView(start, 0, 1), 0, -1)).toEqual(start);
});

test('moveView keeps the spans', () => {
  expect(spansOf(moveView(start, 1.23456789, -0.5)).x).toBeCloseTo(8, 9);
});

describe('viewShowing', () => {
  test('has the origin and the point in sight', () => {
    const finite = fc.double({ min: -6e4, max: 6e4, noNaN: true });
    fc.assert(
      fc.property(finite, finite, (x, y) => {
        const view = viewShowing({ x, y });
        expect(view && contains(view, { x, y }) && contains(view, { x: 0, y: 0 })).toBe(true);
      }),
    );
  });

  test('is the first view when that will do, and a round enlargement of it when not', () => {
    expect(viewShowing({ x: 2.5, y: 2.5 })).toEqual(start);
    expect(viewShowing({ x: 1000, y: 1000 })).toEqual({ left: -2000, right: 2000, bottom: -750, top: 2000 });
  });

  test.each([
    [NaN, NaN],
    [Infinity, Infinity],
    [1e30, 1e30],
    [0, -1e7],
  ])('has no view for (%d, %d)', (x, y) => {
    expect(viewShowing({ x, y })).toBeUndefined();
  });
});
