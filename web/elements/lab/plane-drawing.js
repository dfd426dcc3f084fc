/** What every drawing of the square of 2-D data is made of: colours, points, lines. */
import { html, nothing, svg } from 'lit';
import { memoize } from '../../lesson/memoize.js';
import { contourPath } from './contour.js';
import { painter } from './paint.js';

/** @typedef {import('../../lab/types.js').Surface} Surface */
/** @typedef {import('../../lab/types.js').Examples} Examples */

/** Half the side of the drawing over the square, whatever the square’s extent. */
const HALF = 100;
/** Of a point’s mark. */
const SIZE = 2.2;

/**
 * @param {Float32Array} values
 * @param {number} size
 * @param {import('./paint.js').Paint} paint
 * @param {string} name
 */
export const canvas = (values, size, paint, name) =>
  html`<canvas role="img" aria-label=${name} .painter=${painter(paint, values, size)}></canvas>`;

/** @param {unknown} content */
export const drawing = (content) =>
  svg`<svg aria-hidden="true" viewBox="${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}">${content}</svg>`;

/** Where the network changes its mind. @param {Surface} surface */
export const contour = ({ probabilities, size }) =>
  svg`<path
    class="contour"
    transform="translate(${-HALF} ${-HALF}) scale(${(2 * HALF) / size})"
    d=${contourPath(probabilities, size, 0.5)}
  />`;

/**
 * The data: squares and discs.
 * @param {Examples | undefined} examples
 * @param {number} extent
 */
export const pointMarks = (examples, extent) =>
  examples
    ? bothPaths(examples, extent).map((path, label) => svg`<path class="points class-${label}" d=${path} />`)
    : nothing;

/** The data stay the same for a whole run. */
const bothPaths = memoize((/** @type {Examples} */ examples, /** @type {number} */ extent) =>
  [0, 1].map((label) => pointsPath(examples, label, extent)),
);

/**
 * Squares for class 0, discs for class 1.
 * @param {Examples} examples
 * @param {number} label
 * @param {number} extent
 */
function pointsPath({ inputs, labels }, label, extent) {
  const parts = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== label) continue;
    const x = toDrawing(inputs[2 * i], extent);
    const y = toDrawing(-inputs[2 * i + 1], extent);
    const shape = label
      ? `a${SIZE} ${SIZE} 0 1 0 ${2 * SIZE} 0a${SIZE} ${SIZE} 0 1 0 ${-2 * SIZE} 0`
      : `m0 ${-SIZE}h${2 * SIZE}v${2 * SIZE}h${-2 * SIZE}`;
    parts.push(`M${round(x - SIZE)} ${y}${shape}Z`);
  }
  return parts.join('');
}

/**
 * The line w0 x + w1 y + b = 0, through the point of it that is nearest to the middle.
 * @param {Surface} surface
 * @param {number} unit
 * @returns {string} '' where there is none in the square
 */
export function hingePath({ hinges: all, extent }, unit) {
  const { weights, bias } = all[unit] ?? { weights: [0, 0], bias: 0 };
  const [w0, w1] = weights;
  const square = w0 ** 2 + w1 ** 2;
  const distance = Math.abs(bias) / Math.sqrt(square);
  if (!(distance < extent * Math.SQRT2)) return '';
  const [x, y] = [(-bias * w0) / square, (-bias * w1) / square];
  const reach = (3 * extent) / Math.sqrt(square);
  const ends = [-reach, reach].map((far) => [x - w1 * far, y + w0 * far]);
  return ends
    .map(([px, py], i) => `${i ? 'L' : 'M'}${toDrawing(px, extent)} ${toDrawing(-py, extent)}`)
    .join('');
}

/**
 * From the square to the drawing; y is turned round by whoever asks.
 * @param {number} value
 * @param {number} extent of the square
 */
export const toDrawing = (value, extent) => round((value / extent) * HALF);

/** @param {number} value */
const round = (value) => Number(value.toFixed(2));
