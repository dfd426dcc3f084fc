/** Which of many rows are drawn: those in sight, some around them, and the one that holds the keyboard. */

/** Rows drawn beyond either edge, so that scrolling meets rows and not blank space. */
const OVERSCAN = 12;
/** The window moves in steps of this many rows: most scroll events change nothing. */
const STRIDE = 6;

/**
 * @typedef {{ isGap: true, before: number, count: number } | { isGap: false, index: number }} Slot a row, or
 *   the space of `count` rows before row `before`
 */

/**
 * @param {number} count rows in all
 * @param {number} first index of the first row in sight
 * @param {number} visible how many are in sight
 * @returns {{ start: number, end: number }} rows to draw: start <= index < end
 */
export function rowWindow(count, first, visible) {
  const top = Math.floor((clamp(first, 0, count) - OVERSCAN) / STRIDE) * STRIDE;
  const bottom = top + STRIDE + Math.ceil(visible) + 2 * OVERSCAN;
  return { start: clamp(top, 0, count), end: clamp(bottom, 0, count) };
}

/**
 * The rows to draw in order, with gaps that keep each at its place. A row's key in the list never changes
 * its order, so that a drawn row that stays is not moved and keeps the focus.
 * @param {number} count
 * @param {{ start: number, end: number }} window
 * @param {number} kept index of a row to draw wherever it is
 * @returns {Slot[]}
 */
export function rowSlots(count, { start, end }, kept) {
  /** @type {Slot[]} */
  const slots = [];
  let next = 0;
  const draw = (/** @type {number} */ from, /** @type {number} */ to) => {
    if (from > next) slots.push({ isGap: true, before: from, count: from - next });
    for (let index = from; index < to; index++) slots.push({ isGap: false, index });
    next = to;
  };
  const isApart = kept >= 0 && kept < count && (kept < start || kept >= end);
  if (isApart && kept < start) draw(kept, kept + 1);
  draw(start, end);
  if (isApart && kept >= end) draw(kept, kept + 1);
  if (next < count) slots.push({ isGap: true, before: count, count: count - next });
  return slots;
}

/** @param {number} value @param {number} low @param {number} high */
const clamp = (value, low, high) => (value < low ? low : value > high ? high : value);
