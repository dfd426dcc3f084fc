/** Put a point on the grid. */
import { writeValue } from '../fill-text.js';

/** @typedef {{ x: number, y: number }} XY */
/** @typedef {XY & { because: string, misconception: string }} WrongPoint */
/** @typedef {XY & { because: string, wrong: WrongPoint[], otherwise: string, locale: string }} PointKey */

/** @type {import('./kinds.js').KindRules} */
export const point = {
  make(item, context) {
    const right = place(item.answer, context);
    /** @type {WrongPoint[]} */
    const wrong = item.wrong.map((/** @type {any} */ one) => ({
      ...place(one, context),
      because: context.text(one.because),
      misconception: one.misconception,
    }));
    const grid = context.number(item.grid);
    const [left, rightEnd] = item.figure.x.map((/** @type {any} */ end) => context.number(end));
    const [bottom, top] = item.figure.y.map((/** @type {any} */ end) => context.number(end));
    const isReachable = isOnGrid(right.x, grid, left, rightEnd) && isOnGrid(right.y, grid, bottom, top);
    if (!isReachable || wrong.some((one) => isAt(one, right))) return undefined;
    return {
      question: { grid },
      key: {
        ...right,
        because: context.text(item.answer.because),
        wrong,
        otherwise: context.text(item.otherwise),
        locale: context.locale,
      },
    };
  },

  assess(/** @type {PointKey} */ key, /** @type {XY} */ response) {
    const isRight = isAt(response, key);
    const slip = isRight ? undefined : key.wrong.find((one) => isAt(response, one));
    const text = isRight ? key.because : (slip?.because ?? key.otherwise);
    return {
      score: Number(isRight),
      own: written(response, key.locale),
      ...rightAnswer(key),
      explanations: [{ about: '', text, isRight, isPicked: true }],
      misconceptions: slip ? [slip.misconception] : [],
    };
  },

  solve: (/** @type {PointKey} */ key) => ({ ...rightAnswer(key), because: key.because }),
};

/**
 * Whether a step of the grid can reach a number.
 * @param {number} value
 * @param {number} grid
 * @param {number} from
 * @param {number} to
 */
export function isOnGrid(value, grid, from, to) {
  const steps = (value - from) / grid;
  return value >= from && value <= to && Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** @param {any} at @param {import('../item-context.js').ItemContext} context */
const place = (at, context) => ({ x: context.number(at.x), y: context.number(at.y) });

/** Grid steps such as 0.1 add up inexactly. @param {XY} a @param {XY} b */
const isAt = (a, b) => Math.abs(a.x - b.x) < 1e-6 && Math.abs(a.y - b.y) < 1e-6;

/** @param {XY} at @param {string} locale */
const written = ({ x, y }, locale) => `(${writeValue([x, y], locale)})`;

/** @param {PointKey} key */
const rightAnswer = ({ x, y, locale }) => ({ right: written({ x, y }, locale), rightResponse: { x, y } });
