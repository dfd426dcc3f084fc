/** Where the parts of the drawn node go, in pixels, for the width there is. Texts are never scaled. */
import { withoutIsolates } from './bidi.js';

export const TEXT_SIZE = 13;
/** Widths of characters as shares of the text size, in wide system fonts such as Verdana and DejaVu Sans. */
const CHARACTER = { narrow: 0.36, usual: 0.64, sign: 0.84 };
/** Bold text is wider by this factor. */
export const BOLD = 1.1;
const PILL_HEIGHT = 30;
/** From this width on, names stand beside the inputs instead of above them. */
const ROOMY = 440;
const WIDEST = 720;
/** How far from the middle, in degrees, connections may meet the node's round left end. */
const FAN_ANGLE = 50;
const GAP = 6;

/**
 * @typedef {object} NeuronTexts what is written, top to bottom; the bias is the last row
 * @property {string[]} names of the inputs, as they stand beside them
 * @property {string[]} values inside the inputs
 * @property {string[]} weights on the connections, short form
 * @property {string[]} namedWeights on the connections where there is room
 * @property {string[]} below lines under the node
 * @property {string} title over the node
 * @property {string} output on the arrow
 */

/**
 * How wide a text may turn out, without asking a browser.
 * @param {string} text
 */
export function textWidth(text) {
  const shares = [...withoutIsolates(text)].map((character) => {
    if (' .,:;()ijl’₁₂₃₄₅₆'.includes(character)) return CHARACTER.narrow;
    return '×=−+∞'.includes(character) ? CHARACTER.sign : CHARACTER.usual;
  });
  return TEXT_SIZE * shares.reduce((sum, share) => sum + share, 0);
}

/** @param {string[]} texts */
const widest = (texts) => Math.max(...texts.map(textWidth));

/**
 * @param {number} width there is, in CSS pixels
 * @param {NeuronTexts} texts
 */
export function neuronLayout(width, texts) {
  const roomy = width >= ROOMY;
  const sizes = roomy
    ? { node: 104, nodeHeight: 80, fan: 40, pitch: 50 }
    : { node: 58, nodeHeight: 54, fan: 14, pitch: 54 };
  const names = roomy ? widest(texts.names) + GAP : 0;
  const pill = Math.max(roomy ? 52 : 38, BOLD * widest(texts.values) + 10);
  const run = widest(roomy ? texts.namedWeights : texts.weights) + GAP + 2;
  const beside = Math.max(44, BOLD * textWidth(texts.output) + GAP + 2);
  const out = Math.max(beside, widest([...texts.below, texts.title]) + 16 - sizes.node);
  const needed = names + pill + run + sizes.fan + sizes.node + out;
  const drawn = Math.max(needed, Math.min(width, WIDEST));
  const slack = drawn - needed;

  const pillX = names;
  const runStart = pillX + pill;
  const runEnd = runStart + run + slack * 0.25;
  const nodeX = runEnd + sizes.fan + slack * 0.5;
  const top = PILL_HEIGHT / 2 + (roomy ? 4 : 20);
  const span = (texts.values.length - 1) * sizes.pitch;
  const aboveNode = sizes.nodeHeight / 2 + 24;
  const belowNode = sizes.nodeHeight / 2 + 8 + texts.below.length * 18;
  const middle = Math.max(top + span / 2, aboveNode);
  const height = middle + Math.max(span / 2 + PILL_HEIGHT / 2 + 4, belowNode);

  const radius = sizes.nodeHeight / 2;
  const fanAngle = FAN_ANGLE * Math.min(1, texts.values.length / 4);
  const rows = texts.values.map((_, index) => {
    const share = index / (texts.values.length - 1) - 0.5;
    const y = middle + share * span;
    const angle = (2 * share * fanAngle * Math.PI) / 180;
    const endX = nodeX + radius - radius * Math.cos(angle);
    const endY = middle + radius * Math.sin(angle);
    return {
      y,
      pill: { x: pillX, y: y - PILL_HEIGHT / 2, width: pill, height: PILL_HEIGHT },
      name: roomy
        ? { x: pillX - GAP, y: y + 4.5, anchor: 'end' }
        : { x: pillX + pill / 2, y: y - PILL_HEIGHT / 2 - 5, anchor: 'middle' },
      path: `M${round(runStart)} ${round(y)}H${round(runEnd)}L${round(endX)} ${round(endY)}`,
      weight: { x: runStart + GAP, y: y - 8 },
    };
  });
  return {
    roomy,
    width: drawn,
    height: Math.ceil(height),
    rows,
    node: { x: nodeX, y: middle - radius, width: sizes.node, height: sizes.nodeHeight, radius, middle },
    title: { x: nodeX + 16, y: middle - radius - 9 },
    below: texts.below.map((_, index) => ({ x: nodeX + 16, y: middle + radius + 18 + index * 18 })),
    arrow: { from: nodeX + sizes.node, to: nodeX + sizes.node + beside + slack * 0.25, y: middle },
    output: { x: nodeX + sizes.node + GAP, y: middle - 9 },
  };
}

/** @param {number} value */
const round = (value) => Math.round(value * 100) / 100;

/**
 * How thick a connection is drawn: thin for small weights, up to 6 px from a size of 4 on.
 * @param {number} weight
 */
export function lineThickness(weight) {
  const size = Math.abs(weight);
  return Number.isNaN(size) ? 1 : 1.25 + Math.min(size, 4) * 1.1875;
}

/**
 * The line's pattern says the sign, beside the minus in its label.
 * @param {number} weight
 * @returns {'positive' | 'negative' | 'zero'}
 */
export function weightSign(weight) {
  if (weight < 0) return 'negative';
  return weight > 0 ? 'positive' : 'zero';
}

/**
 * A small picture of a function's graph, as an SVG path that fills a box; a jump is a gap.
 * @param {ArrayLike<number>} xs rising
 * @param {ArrayLike<number>} ys finite
 * @param {readonly number[]} jumps where the function jumps
 * @param {{ x: number, y: number, width: number, height: number }} box
 */
export function smallGraph(xs, ys, jumps, box) {
  const low = Math.min(0, ...Array.from(ys));
  const high = Math.max(...Array.from(ys));
  const spanX = xs[xs.length - 1] - xs[0];
  const toX = (/** @type {number} */ x) => round(box.x + ((x - xs[0]) / spanX) * box.width);
  const toY = (/** @type {number} */ y) => round(box.y + (1 - (y - low) / (high - low || 1)) * box.height);
  const path = Array.from(xs, (x, i) => {
    const jumped = i === 0 || jumps.some((jump) => xs[i - 1] <= jump && x > jump);
    return `${jumped ? 'M' : 'L'}${toX(x)} ${toY(ys[i])}`;
  }).join('');
  return { path, zeroY: toY(0) };
}
