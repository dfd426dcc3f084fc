/** Numbers that a learner sets on a drawing: by hand they rest on a grid, typed they may be any in the range. */
import { readNumber } from './read-response.js';

/** @typedef {[number, number]} Range from, to */

/** Enough for any grid with short decimals; what is beyond, binary fractions leave behind. */
const DIGITS = 12;
const HAIR = 1e-9;
/** What Shift makes of an arrow key's step. */
const LEAP = 10;

/**
 * The grid's value nearest to a number and inside the range. The grid starts at the range's lower end.
 * @param {number} value finite
 * @param {number} step > 0
 * @param {Range} range
 */
export function onGrid(value, step, [low, high]) {
  const last = Math.floor((high - low) / step + HAIR);
  const steps = Math.min(last, Math.max(0, Math.round((value - low) / step)));
  return Number((low + steps * step).toPrecision(DIGITS)) + 0;
}

/**
 * Where an arrow key takes a value. One between two steps goes to the next in the key's direction; one that is
 * not set yet starts at 0, or as near as the range comes to it.
 * @param {number | null} value
 * @param {string} key as in KeyboardEvent.key
 * @param {boolean} isFast whether Shift is held
 * @param {number} step
 * @param {Range} range
 * @returns {number | null} null for keys that do not step
 */
export function afterKey(value, key, isFast, step, range) {
  const direction = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
  if (direction === 0) return null;
  if (value === null) return onGrid(0, step, range);
  const steps = direction * (isFast ? LEAP : 1);
  const [low] = range;
  const at = (value - low) / step;
  const isOnGrid = Math.abs(at - Math.round(at)) < HAIR;
  const from = isOnGrid ? Math.round(at) : direction > 0 ? Math.floor(at) : Math.ceil(at);
  return onGrid(low + (from + steps) * step, step, range);
}

/**
 * What a field's text says, as a place in a drawing.
 * @param {string} text
 * @param {Range} range both ends included
 * @returns {number | null} null unless it is a number in the range
 */
export function valueOf(text, [low, high]) {
  const read = readNumber(text);
  return read.ok && read.value >= low && read.value <= high ? read.value : null;
}
