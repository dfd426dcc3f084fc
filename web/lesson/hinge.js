/** Where a node of one input, y = f(w·x + b), has its weighted sum at 0: its hinge, if f bends at 0. */

import { BOLD, textWidth } from './neuron-layout.js';

/**
 * @typedef {object} Hinge
 * @property {'at' | 'none' | 'beyond'} kind 'none': the weight is 0, the input is ignored; 'beyond': weight or
 *   bias is not finite, or the place is too far away for a float32
 * @property {number} x where w·x + b is 0; NaN unless kind is 'at'
 * @property {'left' | 'right'} active on which side w·x + b is positive; means nothing for 'none'
 * @property {number} shift by how much the hinge moves when b grows by 1; NaN unless kind is 'at'
 */

/**
 * Computed as float32.
 * @param {number} weight
 * @param {number} bias
 * @returns {Hinge}
 */
export function hingeOf(weight, bias) {
  /** @type {'left' | 'right'} */
  const active = weight < 0 ? 'left' : 'right';
  const nowhere = { x: NaN, active, shift: NaN };
  if (weight === 0) return { kind: 'none', ...nowhere };
  const x = Math.fround(-bias / weight) + 0;
  const shift = Math.fround(-1 / weight);
  if (![weight, x, shift].every(Number.isFinite)) return { kind: 'beyond', ...nowhere };
  return { kind: 'at', x, active, shift };
}

/**
 * The inputs at which f(w·x + b) has the corners and jumps of f.
 * @param {number} weight
 * @param {number} bias
 * @param {readonly { x: number }[]} kinks of f
 * @returns {number[]} none for those that have no place
 */
export function cornersOf(weight, bias, kinks) {
  return kinks.map((kink) => hingeOf(weight, Math.fround(bias - kink.x)).x).filter(Number.isFinite);
}

/**
 * An SVG path through the points, broken at jumps.
 * @param {readonly number[]} xs rising
 * @param {readonly number[]} ys as long
 * @param {readonly number[]} jumps
 * @param {(x: number) => number} toX
 * @param {(y: number) => number} toY
 */
export function curvePath(xs, ys, jumps, toX, toY) {
  const isBroken = (/** @type {number} */ i) =>
    i === 0 || (ys[i] !== ys[i - 1] && jumps.some((jump) => xs[i - 1] <= jump && jump <= xs[i]));
  return xs.map((x, i) => `${isBroken(i) ? 'M' : 'L'}${toX(x).toFixed(2)} ${toY(ys[i]).toFixed(2)}`).join('');
}

/** The plot shows at least this much to either side of what it is about. */
const HALF_WIDTH = 4;

/**
 * The part of the x axis that shows the hinge and the input, both if they are finite, around 0.
 * @param {readonly number[]} places
 * @returns {[number, number]} low < high
 */
export function hingeView(places) {
  const finite = places.filter(Number.isFinite);
  const low = Math.min(-HALF_WIDTH, ...finite.map((x) => x - Math.max(1, Math.abs(x) / 8)));
  const high = Math.max(HALF_WIDTH, ...finite.map((x) => x + Math.max(1, Math.abs(x) / 8)));
  return [low, high];
}

/**
 * The part of the y axis that shows the outputs, 0 and at least some of either side.
 * @param {readonly number[]} outputs finite
 * @returns {[number, number]} low < high
 */
export function outputView(outputs) {
  return [Math.min(-0.5, ...outputs), Math.max(2, ...outputs)];
}

const WIDEST_PLOT = 440;

/**
 * How wide the plot is drawn where there are `width` pixels.
 * @param {number} width
 */
export function plotWidth(width) {
  return Math.min(width, WIDEST_PLOT);
}

/**
 * Where a centred bold label goes so that it stays inside the drawing.
 * @param {string} label
 * @param {number} at the place it names, in pixels
 * @param {number} width of the drawing
 */
export function centreInside(label, at, width) {
  const half = (BOLD * textWidth(label)) / 2;
  return Math.max(half, Math.min(at, width - half));
}

/**
 * How many numbers fit below an axis without crowding.
 * @param {number} pixels its length
 */
export function ticksFor(pixels) {
  return Math.max(2, Math.floor(pixels / 60));
}

/**
 * Evenly spaced inputs from low to high, with the corners among them so that they are drawn sharp.
 * @param {[number, number]} view
 * @param {readonly number[]} corners
 * @param {number} count how many evenly spaced ones, 2 or more
 */
export function samplePlaces([low, high], corners, count) {
  const even = Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));
  const inside = corners.filter((x) => x > low && x < high);
  return [...even, ...inside].sort((a, b) => a - b);
}

/**
 * Where samples are cut in two at a place that is among them, which then belongs to both parts.
 * @param {number} place NaN cuts nothing
 * @param {readonly number[]} xs rising
 * @returns {[number, number][]} from and to (exclusive) of each part; none has fewer than 2 samples
 */
export function splitAt(place, xs) {
  const index = xs.indexOf(place);
  /** @type {[number, number][]} */
  const parts =
    index > 0
      ? [
          [0, index + 1],
          [index, xs.length],
        ]
      : [[0, xs.length]];
  return parts.filter(([from, to]) => to - from > 1);
}
