/** A question's graph: its curves sampled by the engine through the item's expressions. */

/** @typedef {import('./item-context.js').ItemContext} ItemContext */
/** @typedef {import('./types.js').Figure} Figure */
/** @typedef {[number, number]} XY */

/** Quarters of the unit: corners at halves and quarters are drawn where they are. */
const SAMPLES_PER_UNIT = 4;
/** As near to a jump as the drawing's pixels could ever tell. */
const BESIDE = 1e-6;

/**
 * @param {import('./bank-types.js').ItemFigure} figure
 * @param {ItemContext} context
 * @returns {Figure}
 */
export function makeFigure(figure, context) {
  const x = range(figure.x, context);
  const y = range(figure.y, context);
  return {
    x,
    y,
    curves: (figure.curves ?? []).map((curve) => makeCurve(curve, x, context)),
    points: (figure.points ?? []).map((point) => ({
      x: context.number(point.x),
      y: context.number(point.y),
      label: context.text(point.label ?? ''),
    })),
    says: context.text(figure.says),
  };
}

/**
 * @param {[number | string, number | string]} ends
 * @param {ItemContext} context
 * @returns {XY}
 */
const range = ([from, to], context) => [context.number(from), context.number(to)];

/**
 * @param {{ y: string, label?: string, jumps?: (string | number)[] }} curve
 * @param {XY} domain
 * @param {ItemContext} context
 * @returns {Figure['curves'][number]}
 */
function makeCurve(curve, [from, to], context) {
  const at = (/** @type {number} */ x) => context.with({ x }).number(curve.y);
  const jumps = (curve.jumps ?? []).map((jump) => context.number(jump)).sort((a, b) => a - b);
  const ends = [from, ...jumps.filter((jump) => jump > from && jump < to), to];
  /** @type {Figure['curves'][number]} */
  const made = { label: context.text(curve.label ?? ''), pieces: [], gaps: [], dots: [] };
  for (let i = 0; i + 1 < ends.length; i++) {
    const left = i === 0 ? from : ends[i] + BESIDE;
    const right = i + 2 === ends.length ? to : ends[i + 1] - BESIDE;
    made.pieces.push(corners(samples(left, right).map((x) => [round(x), at(x)])));
  }
  for (const jump of ends.slice(1, -1)) {
    const value = at(jump);
    made.dots.push([jump, value]);
    for (const side of [at(jump - BESIDE), at(jump + BESIDE)]) {
      const limit = round(side);
      if (limit !== value) made.gaps.push([jump, limit]);
    }
  }
  return made;
}

/** @param {number} from @param {number} to */
function samples(from, to) {
  const first = Math.floor(from * SAMPLES_PER_UNIT) + 1;
  const last = Math.ceil(to * SAMPLES_PER_UNIT) - 1;
  const between = Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, i) => (first + i) / SAMPLES_PER_UNIT,
  );
  return [from, ...between, to];
}

/** Back from beside a jump to the jump. @param {number} value */
const round = (value) => Number(value.toFixed(4)) + 0;

/**
 * Leaves out points that lie on the straight line between their neighbours.
 * @param {XY[]} points
 */
function corners(points) {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    const slopeIn = (point[1] - before[1]) / (point[0] - before[0]);
    const slopeOut = (after[1] - point[1]) / (after[0] - point[0]);
    return !(Math.abs(slopeOut - slopeIn) < 1e-4);
  });
}
