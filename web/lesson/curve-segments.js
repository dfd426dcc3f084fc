/** A function's curve as pieces to draw: cut exactly where it bends, jumps or changes side, never sampled over. */

/**
 * @typedef {object} CurveBreak a place that must be met exactly
 * @property {number} x
 * @property {number} left what the curve tends to from the left
 * @property {number} right what it tends to from the right
 */

/**
 * @typedef {object} CurvePiece a stretch without a break
 * @property {number[]} xs
 * @property {number[]} ys as many
 * @property {boolean} isActive whether the output is positive on it
 * @property {boolean} isZero whether the output is 0 all along
 */

/**
 * Samples a curve over [low, high]. Every break inside ends one piece and begins the next; so does 0, where
 * the activation functions change side.
 * @param {object} request
 * @param {number} request.low
 * @param {number} request.high greater than low
 * @param {number} request.count how many samples the whole curve gets, about
 * @param {readonly CurveBreak[]} request.breaks from left to right
 * @param {(xs: number[]) => ArrayLike<number>} request.valuesAt
 * @returns {CurvePiece[]} from left to right, none of them without length
 */
export function curvePieces({ low, high, count, breaks, valuesAt }) {
  const inside = (/** @type {number} */ x) => x > low && x < high;
  const cuts = [...new Set([0, ...breaks.map(({ x }) => x)])].filter(inside).sort((a, b) => a - b);
  const ends = [low, ...cuts, high];
  const breakAt = new Map(breaks.map((found) => [found.x, found]));
  return ends.slice(1).map((to, i) => {
    const from = ends[i];
    const xs = spread(from, to, Math.max(2, Math.ceil((count * (to - from)) / (high - low))));
    const ys = [...Array.from(valuesAt(xs))];
    ys[0] = breakAt.get(from)?.right ?? ys[0];
    ys[ys.length - 1] = breakAt.get(to)?.left ?? ys[ys.length - 1];
    const middle = ys.length > 2 ? ys[ys.length >> 1] : (ys[0] + ys[1]) / 2;
    return { xs, ys, isActive: middle > 0, isZero: ys.every((y) => y === 0) };
  });
}

/**
 * @param {number} from
 * @param {number} to
 * @param {number} steps
 */
function spread(from, to, steps) {
  return Array.from({ length: steps + 1 }, (_, i) => (i === steps ? to : from + ((to - from) * i) / steps));
}

/**
 * The smallest interval with all values of some pieces and those named besides.
 * @param {readonly CurvePiece[]} pieces
 * @param {readonly number[]} besides at least one
 * @returns {[number, number]}
 */
export function extentOf(pieces, besides) {
  const all = [...pieces.flatMap(({ ys }) => ys), ...besides].filter(Number.isFinite);
  return [Math.min(...all), Math.max(...all)];
}

/** Farther than this from the drawing a pixel is not told from any other; browsers draw it safely. */
const FARTHEST_PIXEL = 1e5;
/** A bend smaller than this many pixels is straight to the eye. */
const STRAIGHT_WITHIN = 0.01;

/** @typedef {[number, number]} Pixel */

/**
 * A piece in pixels, without the samples that a straight line does not need.
 * @param {CurvePiece} piece
 * @param {(x: number) => number} toPixelX
 * @param {(y: number) => number} toPixelY
 * @returns {Pixel[]}
 */
export function pixelLine({ xs, ys }, toPixelX, toPixelY) {
  /** @type {Pixel[]} */
  const line = [];
  /** @type {Pixel | undefined} */
  let pending;
  xs.forEach((x, i) => {
    if (Number.isNaN(ys[i])) return;
    const y = Math.min(FARTHEST_PIXEL, Math.max(-FARTHEST_PIXEL, toPixelY(ys[i])));
    /** @type {Pixel} */
    const next = [toPixelX(x), y];
    if (pending && !isBetween(line[line.length - 1], pending, next)) line.push(pending);
    if (line.length === 0) line.push(next);
    else pending = next;
  });
  return pending ? [...line, pending] : line;
}

/**
 * @param {Pixel} from
 * @param {Pixel} middle
 * @param {Pixel} to
 */
function isBetween([x0, y0], [x1, y1], [x2, y2]) {
  const expected = y0 + ((y2 - y0) * (x1 - x0)) / (x2 - x0);
  return Math.abs(expected - y1) < STRAIGHT_WITHIN;
}

/**
 * @param {readonly Pixel[]} line
 * @returns {string} for an SVG path's `d`
 */
export function pathOf(line) {
  return line.map(([x, y], i) => `${i ? 'L' : 'M'}${short(x)} ${short(y)}`).join('');
}

/** @param {number} pixel */
const short = (pixel) => Number(pixel.toFixed(2));

/**
 * Lines that go on where the one before ended, put together: dashes run on through a bend.
 * @param {readonly Pixel[][]} lines from left to right
 * @returns {Pixel[][]}
 */
export function joinLines(lines) {
  /** @type {Pixel[][]} */
  const joined = [];
  for (const line of lines) {
    const before = joined[joined.length - 1];
    const [x, y] = before?.[before.length - 1] ?? [];
    if (line.length > 0 && line[0][0] === x && line[0][1] === y) before.push(...line.slice(1));
    else joined.push([...line]);
  }
  return joined;
}
