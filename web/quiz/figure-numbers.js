/** A question's figure as a table: for those who do not see the drawing, or would rather read numbers. */
import { roundTicks } from '../lesson/scale.js';

/** @typedef {import('./types.js').Figure} Figure */

/**
 * @typedef {object} FigureRow
 * @property {number} x
 * @property {(number | null)[]} values one for every curve; null where it has none
 */

/** A row for every round number, this many at the most; bends and jumps come besides. */
const ROUND_ROWS = 10;
/** Where the slope changes by less, a line that is drawn in short pieces bends smoothly. */
const CORNER = 0.1;
/** Digits beyond are what binary fractions leave behind. */
const DIGITS = 6;

/**
 * The heights of all curves at round inputs and wherever one of them bends, jumps or ends.
 * @param {Figure} figure
 * @returns {FigureRow[]} from left to right; none for a figure without curves
 */
export function figureRows({ x: [low, high], curves }) {
  if (curves.length === 0) return [];
  const places = [...roundTicks(low, high, ROUND_ROWS), ...curves.flatMap(corners)];
  const xs = [...new Set(places.map(rounded))].filter((x) => x >= low && x <= high);
  return xs
    .sort((one, other) => one - other)
    .map((x) => ({ x, values: curves.map((curve) => heightAt(curve, x)) }));
}

/**
 * @param {Figure['curves'][number]} curve
 * @returns {number[]} inputs
 */
function corners({ pieces, gaps, dots }) {
  const bends = pieces.flatMap((piece) =>
    piece
      .slice(1, -1)
      .filter((at, i) => Math.abs(slope(piece[i], at) - slope(at, piece[i + 2])) > CORNER)
      .map(([x]) => x),
  );
  return [...bends, ...[...gaps, ...dots].map(([x]) => x)];
}

/**
 * Exactly at a jump the value is that of the filled dot, never that of the open one.
 * @param {Figure['curves'][number]} curve
 * @param {number} x
 * @returns {number | null}
 */
function heightAt({ pieces, gaps, dots }, x) {
  const dot = dots.find(([at]) => rounded(at) === x);
  if (dot) return rounded(dot[1]);
  for (const piece of pieces) {
    const next = piece.findIndex(([at]) => at >= x);
    if (next < 0 || (next === 0 && piece[0][0] > x)) continue;
    const to = piece[next];
    const from = piece[Math.max(0, next - 1)];
    const share = to[0] === from[0] ? 1 : (x - from[0]) / (to[0] - from[0]);
    const y = rounded(from[1] + (to[1] - from[1]) * share);
    if (gaps.some((gap) => rounded(gap[0]) === x && rounded(gap[1]) === y)) continue;
    return y;
  }
  return null;
}

/**
 * @param {[number, number]} from
 * @param {[number, number]} to
 */
const slope = (from, to) => (to[1] - from[1]) / (to[0] - from[0]);

/** @param {number} value */
const rounded = (value) => Number(value.toPrecision(DIGITS)) + 0;
