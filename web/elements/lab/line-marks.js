/** How a function is told apart from the others: a colour, a pattern of dashes and a mark, always the same ones. */
import { html, nothing, svg } from 'lit';

/** The lesson's own functions; each other one takes a place after them. */
const OWN = ['relu', 'leaky-relu', 'prelu', 'identity'];
const DASHES = ['', '9 4', '2 3', '14 4 2 4', '5 3', '12 3 3 3 3 3', '7 7', '18 5'];
const SIZE = 4.5;

/** How many looks there are; further functions share them. */
const LOOKS = DASHES.length;

/**
 * The look of each function of an experiment.
 * @param {readonly { id: string }[]} functions
 * @returns {Map<string, number>} id -> number of its look
 */
export function looksOf(functions) {
  const others = functions.map(({ id }) => id).filter((id) => !OWN.includes(id));
  return new Map(
    functions.map(({ id }) => {
      const own = OWN.indexOf(id);
      const other = OWN.length + (others.indexOf(id) % (LOOKS - OWN.length));
      return [id, own < 0 ? other : own];
    }),
  );
}

/** @param {number} look */
export const dashesOf = (look) => DASHES[look];

/**
 * @param {number} look
 * @param {number} x middle
 * @param {number} y
 */
export const mark = (look, x, y) => svg`<path class="mark" d=${markPath(look, x, y)} />`;

/**
 * A piece of the line, as a key.
 * @param {number} look
 */
export const swatch = (look) =>
  html`<svg class="swatch look-${look}" width="36" height="14" aria-hidden="true">
    ${svg`<path class="line" stroke-dasharray=${dashesOf(look) || nothing} d="M1 7H35" />${mark(look, 18, 7)}`}
  </svg>`;

/**
 * Disc, square, triangle, cross; then the same turned or with a waist.
 * @param {number} look
 * @param {number} x
 * @param {number} y
 */
function markPath(look, x, y) {
  const at = (/** @type {number[][]} */ corners) =>
    `M${corners.map(([dx, dy]) => `${round(x + dx * SIZE)} ${round(y + dy * SIZE)}`).join('L')}Z`;
  if (look === 0) {
    const r = SIZE * 0.9;
    return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
  return at(CORNERS[look - 1]);
}

/** @type {number[][][]} */
const CORNERS = [
  [
    [-0.8, -0.8],
    [0.8, -0.8],
    [0.8, 0.8],
    [-0.8, 0.8],
  ],
  [
    [0, -1],
    [1, 0.8],
    [-1, 0.8],
  ],
  [
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ],
  [
    [-1, -0.8],
    [1, -0.8],
    [0, 1],
  ],
  [
    [-1, -1],
    [0, -0.4],
    [1, -1],
    [0.4, 0],
    [1, 1],
    [0, 0.4],
    [-1, 1],
    [-0.4, 0],
  ],
  [
    [-1, -1],
    [1, 0],
    [-1, 1],
  ],
  [
    [-0.4, -1],
    [0.4, -1],
    [0.4, 1],
    [-0.4, 1],
  ],
];

/** @param {number} value */
const round = (value) => Number(value.toFixed(2));
