/** Finding room for a label: beside what it names, on no line, over no other label, inside the drawing. */
import { withoutIsolates } from './bidi.js';

/** @typedef {import('./curve-segments.js').Pixel} Pixel */

/**
 * @typedef {object} Box
 * @property {number} left
 * @property {number} top
 * @property {number} width
 * @property {number} height
 */

/** Widths as shares of the type size, on the wide side of common sans-serifs, bold included. */
const WIDTHS = { narrow: 0.42, digit: 0.68, other: 0.66 };
const WEIGHTS = { label: 8, curve: 3, thin: 1 };

/**
 * The room that a text takes at most, near enough: a drawing made before any browser sees it cannot measure.
 * @param {string} text
 * @param {number} size of its type in pixels
 */
export function roomFor(text, size) {
  const widths = [...withoutIsolates(text)].map((letter) => {
    if (/[\s.,:;·()|iljtf'′]/u.test(letter)) return WIDTHS.narrow;
    return /[\d\u2212+×]/u.test(letter) ? WIDTHS.digit : WIDTHS.other;
  });
  return { width: widths.reduce((sum, width) => sum + width, 0) * size, height: size * 1.2 };
}

/**
 * The first place that is free, or else the one with the least in its way: a label over a label is worse than
 * one over a curve, and that is worse than one over an axis or a guide.
 * @param {object} request
 * @param {readonly { box: Box }[]} request.places to try, best first
 * @param {readonly (readonly Pixel[])[]} [request.lines] curves to keep off
 * @param {readonly (readonly Pixel[])[]} [request.thinLines] axes and guides to keep off
 * @param {readonly Box[]} [request.boxes] what else is there
 * @param {Box} request.bounds
 * @param {number} [request.clearance] pixels to keep between the label and a line
 * @returns {{ box: Box, isFree: boolean } | undefined} nothing when no place is inside the bounds
 */
export function placeLabel({ places, lines = [], thinLines = [], boxes = [], bounds, clearance = 3 }) {
  /** @type {{ box: Box, isFree: boolean } | undefined} */
  let best;
  let least = Infinity;
  for (const { box } of places) {
    if (!isInside(box, bounds)) continue;
    const grown = grow(box, clearance);
    const inTheWay =
      WEIGHTS.label * boxes.filter((other) => overlaps(box, other)).length +
      WEIGHTS.curve * lines.filter((line) => meets(line, grown)).length +
      WEIGHTS.thin * thinLines.filter((line) => meets(line, grown)).length;
    if (inTheWay >= least) continue;
    least = inTheWay;
    best = { box, isFree: inTheWay === 0 };
    if (best.isFree) break;
  }
  return best;
}

/**
 * @param {Pixel} centre
 * @param {{ width: number, height: number }} room
 * @returns {Box}
 */
export function boxAround([x, y], { width, height }) {
  return { left: x - width / 2, top: y - height / 2, width, height };
}

/**
 * Places for a label beside a line, on both sides of it and all along it.
 * @param {readonly Pixel[]} line at least two pixels
 * @param {{ width: number, height: number }} room
 * @param {object} [options]
 * @param {number} [options.gap] pixels between line and label
 * @param {readonly number[]} [options.along] shares of the line's length, best first
 * @param {-1 | 1} [options.firstSide] -1 tries the side above (or left) first
 * @returns {{ anchor: Pixel, box: Box }[]} the place on the line, and the label's box beside it
 */
export function placesBeside(line, room, { gap = 8, along = ALONG, firstSide = -1 } = {}) {
  return along.flatMap((share) => {
    const { at, normal } = pointAlong(line, share);
    const reach = (Math.abs(normal[0]) * room.width + Math.abs(normal[1]) * room.height) / 2 + gap;
    return [firstSide, -firstSide].map((side) => ({
      anchor: at,
      box: boxAround([at[0] + normal[0] * reach * side, at[1] + normal[1] * reach * side], room),
    }));
  });
}

const ALONG = [0.9, 0.86, 0.82, 0.95, 0.78, 0.74, 0.7, 0.65, 0.6, 0.55, 0.5, 0.4, 0.3, 0.2, 0.1];

/**
 * @param {readonly Pixel[]} line
 * @param {number} share of its width from its left end
 * @returns {{ at: Pixel, normal: Pixel }} a place on it and the unit vector across it there, pointing down
 */
export function pointAlong(line, share) {
  const x = line[0][0] + (line[line.length - 1][0] - line[0][0]) * share;
  const index = Math.max(
    1,
    line.findIndex(([end]) => end >= x),
  );
  const [x0, y0] = line[index - 1];
  const [x1, y1] = line[index];
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  return {
    at: [x, y0 + ((y1 - y0) * (x - x0)) / (x1 - x0 || 1)],
    normal: [-(y1 - y0) / length, (x1 - x0) / length],
  };
}

/**
 * How far a line passes from a place, measured across it.
 * @param {readonly Pixel[]} line
 * @param {Pixel} place
 * @returns {number} Infinity where the line does not reach so far left or right
 */
export function distanceTo(line, [x, y]) {
  const [left, right] = [line[0][0], line[line.length - 1][0]];
  if (x < left || x > right) return Infinity;
  const { at, normal } = pointAlong(line, (x - left) / (right - left));
  return Math.abs((y - at[1]) * normal[1]);
}

/**
 * @param {Box} box
 * @param {number} by
 * @returns {Box}
 */
export function grow({ left, top, width, height }, by) {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by };
}

/**
 * @param {Box} box
 * @param {Box} bounds
 */
function isInside(box, bounds) {
  return (
    box.left >= bounds.left &&
    box.top >= bounds.top &&
    box.left + box.width <= bounds.left + bounds.width &&
    box.top + box.height <= bounds.top + bounds.height
  );
}

/**
 * @param {Box} one
 * @param {Box} other
 */
export function overlaps(one, other) {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

/**
 * Whether a line runs through a box.
 * @param {readonly Pixel[]} line
 * @param {Box} box
 */
export function meets(line, box) {
  return line.slice(1).some((to, i) => crosses(line[i], to, box));
}

/**
 * Whether a straight stretch has a point inside a box: clips it by each pair of sides (Liang and Barsky 1984).
 * @param {Pixel} from
 * @param {Pixel} to
 * @param {Box} box
 */
function crosses(from, to, box) {
  const lows = [box.left, box.top];
  const highs = [box.left + box.width, box.top + box.height];
  let enters = 0;
  let leaves = 1;
  for (const axis of /** @type {const} */ ([0, 1])) {
    const run = to[axis] - from[axis];
    if (run === 0) {
      if (from[axis] < lows[axis] || from[axis] > highs[axis]) return false;
      continue;
    }
    const one = (lows[axis] - from[axis]) / run;
    const other = (highs[axis] - from[axis]) / run;
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters <= leaves;
}
