/** Moving the part of the plane that the graph shows: pure functions from view to view. */
import { INITIAL_STATE } from './initial-state.js';
import { NARROWEST_VIEW, WIDEST_VIEW } from './reduce-state.js';
import { roundStep } from './scale.js';

/** @typedef {import('./initial-state.js').GraphView} GraphView */

/** Float32 numbers lie 6e-8 of their size apart: a view narrower than this share of its distance is steps. */
const FINEST_SHARE = 1e-4;
/** How much of a view's span one press on an arrow button moves it. */
const PAN_SHARE = 1 / 4;
/** A point that was asked for is shown at least this share of the span away from the edge. */
const SHOWN_MARGIN = 0.06;

/** @param {GraphView} view */
export const spansOf = ({ left, right, bottom, top }) => ({ x: right - left, y: top - bottom });

/**
 * Whether a point can be drawn in the view. Never for NaN.
 * @param {GraphView} view
 * @param {{ x: number, y: number }} point
 */
export function contains({ left, right, bottom, top }, { x, y }) {
  return x >= left && x <= right && y >= bottom && y <= top;
}

/** @param {GraphView} view whether the graph can be drawn with it */
function isDrawable(view) {
  const { x, y } = spansOf(view);
  const farthest = Math.max(...[view.left, view.right, view.bottom, view.top].map(Math.abs));
  return [x, y].every(
    (span) => span >= NARROWEST_VIEW && span <= WIDEST_VIEW && span >= farthest * FINEST_SHARE,
  );
}

/**
 * Cuts the digits that no pixel can show, so that links stay short and 0 stays 0.
 * @param {GraphView} view
 * @returns {GraphView}
 */
function tidied(view) {
  const { x, y } = spansOf(view);
  const round = (/** @type {number} */ value, /** @type {number} */ span) => {
    const decimals = Math.max(0, 4 - Math.floor(Math.log10(span)));
    return Number(value.toFixed(Math.min(decimals, 12))) + 0;
  };
  return {
    left: round(view.left, x),
    right: round(view.right, x),
    bottom: round(view.bottom, y),
    top: round(view.top, y),
  };
}

/**
 * @param {GraphView} view
 * @param {number} factor 0.5 shows half as much of each axis, 2 twice as much
 * @param {{ x: number, y: number }} fixed the point that stays where it is drawn
 * @returns {GraphView} the same object when it can go no further
 */
export function zoomView(view, factor, fixed) {
  const around = (/** @type {number} */ side, /** @type {number} */ centre) =>
    centre + (side - centre) * factor;
  const next = tidied({
    left: around(view.left, fixed.x),
    right: around(view.right, fixed.x),
    bottom: around(view.bottom, fixed.y),
    top: around(view.top, fixed.y),
  });
  return isDrawable(next) ? next : view;
}

/**
 * Where zooming by button holds still: the point, when it is in sight, else the middle.
 * @param {GraphView} view
 * @param {{ x: number, y: number }} point
 */
export function zoomCentre(view, point) {
  if (contains(view, point)) return { x: point.x, y: point.y };
  return { x: (view.left + view.right) / 2, y: (view.bottom + view.top) / 2 };
}

/**
 * @param {GraphView} view
 * @param {number} x how far to the right, in units of the axis
 * @param {number} y how far up
 * @returns {GraphView} the same object when it can go no further
 */
export function moveView(view, x, y) {
  const next = tidied({
    left: view.left + x,
    right: view.right + x,
    bottom: view.bottom + y,
    top: view.top + y,
  });
  return isDrawable(next) ? next : view;
}

/**
 * One press on an arrow button: about a quarter of the view, by a round number.
 * @param {GraphView} view
 * @param {-1 | 0 | 1} right
 * @param {-1 | 0 | 1} up
 */
export function panView(view, right, up) {
  const spans = spansOf(view);
  return moveView(view, right * roundStep(spans.x * PAN_SHARE), up * roundStep(spans.y * PAN_SHARE));
}

/**
 * A view with both the origin and a point in it: the first view of the lesson, as many times enlarged
 * (1, 2, 5, 10 ...) as it takes.
 * @param {{ x: number, y: number }} point
 * @returns {GraphView | undefined} nothing when the point is not finite or too far off
 */
export function viewShowing(point) {
  const { view } = INITIAL_STATE;
  for (let power = 1; spansOf(view).x * power <= WIDEST_VIEW; power *= 10) {
    for (const times of [power, 2 * power, 5 * power]) {
      const next = tidied({
        left: view.left * times,
        right: view.right * times,
        bottom: view.bottom * times,
        top: view.top * times,
      });
      const { x, y } = spansOf(next);
      const inner = {
        left: next.left + x * SHOWN_MARGIN,
        right: next.right - x * SHOWN_MARGIN,
        bottom: next.bottom + y * SHOWN_MARGIN,
        top: next.top - y * SHOWN_MARGIN,
      };
      if (isDrawable(next) && contains(inner, point)) return next;
    }
  }
  return undefined;
}
