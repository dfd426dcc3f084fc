/** How far the point moves at a time: round steps that suit the view, so that 0 can be met exactly. */
import { roundStep } from './scale.js';

/** @typedef {import('./initial-state.js').GraphView} GraphView */

/** Key steps across a view: 0.1 in the view that the lesson starts with. */
const STEPS_ACROSS = 80;
const STEPS_OF_A_LEAP = 10;
const FLOAT32_ERROR = 1e-6;
/** A dragged point rests at places this many pixels apart, or a little more. */
const PIXELS_OF_A_REST = 2.5;

/** @param {GraphView} view what an arrow key adds to x */
export const keyStep = ({ left, right }) => roundStep((right - left) / STEPS_ACROSS);

/**
 * @param {GraphView} view
 * @param {number} pixels width of the plot
 */
export const dragStep = ({ left, right }, pixels) => roundStep(((right - left) * PIXELS_OF_A_REST) / pixels);

/**
 * The nearest multiple of a step, without the digits that binary fractions leave behind.
 * @param {number} value
 * @param {number} step a round one (lesson/scale.js)
 */
export function snap(value, step) {
  const decimals = Math.min(12, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  return Number((Math.round(value / step) * step).toFixed(decimals)) + 0;
}

/**
 * Where a key takes the point. A point between two steps goes to the next one in the key's direction; one out
 * of sight comes to the edge it is beyond.
 * @param {number} x where the point is; not NaN
 * @param {string} key as in KeyboardEvent.key
 * @param {boolean} isFast whether Shift is held
 * @param {GraphView} view
 * @returns {number | undefined} nothing for keys that do not move it
 */
export function xAfterKey(x, key, isFast, view) {
  if (key === 'Home') return view.left;
  if (key === 'End') return view.right;
  const direction = /** @type {Record<string, number>} */ ({
    ArrowRight: 1,
    ArrowUp: 1,
    PageUp: STEPS_OF_A_LEAP,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageDown: -STEPS_OF_A_LEAP,
  })[key];
  if (direction === undefined) return undefined;
  if (x > view.right) return view.right;
  if (x < view.left) return view.left;
  const step = keyStep(view);
  const steps = isFast && Math.abs(direction) === 1 ? direction * STEPS_OF_A_LEAP : direction;
  const at = x / step;
  // As near as float32 can be: 2.6 is 2.5999999 there, yet 1e-9 is beside 0.
  const isOnStep = Math.abs(at - Math.round(at)) <= Math.abs(at) * FLOAT32_ERROR;
  const from = isOnStep ? Math.round(at) : direction > 0 ? Math.floor(at) : Math.ceil(at);
  const next = snap((from + steps) * step, step);
  return Math.min(view.right, Math.max(view.left, next));
}
