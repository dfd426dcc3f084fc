/** A number to compute (numeric) or to read off a figure (read-graph). */
import { agrees } from '../../lesson/predictions.js';
import { writeValue } from '../fill-text.js';

/** @typedef {{ value: number, because: string, misconception: string }} WrongNumber */
/**
 * @typedef {object} NumberKey
 * @property {number} value
 * @property {number | null} tolerance absolute; null: four significant digits must agree
 * @property {string} written
 * @property {string} because
 * @property {WrongNumber[]} wrong
 * @property {string} otherwise
 * @property {string} locale
 */

/** @type {import('./kinds.js').KindRules} */
export const number = {
  make(item, context) {
    const value = context.number(item.answer.value);
    const tolerance = item.answer.tolerance ?? null;
    /** @type {WrongNumber[]} */
    const wrong = item.wrong.map((/** @type {any} */ one) => {
      const wrongValue = context.number(one.value);
      const because = context.with({ value: wrongValue }).text(one.because);
      return { value: wrongValue, because, misconception: one.misconception };
    });
    if (wrong.some((one) => isSame(one.value, value, tolerance))) return undefined;
    return {
      question: {},
      key: {
        value,
        tolerance,
        written: context.write(value),
        because: context.with({ value }).text(item.answer.because),
        wrong,
        otherwise: context.text(item.otherwise),
        locale: context.locale,
      },
    };
  },

  assess(/** @type {NumberKey} */ key, /** @type {number} */ response) {
    const isRight = isSame(response, key.value, key.tolerance);
    const slip = isRight ? undefined : key.wrong.find(({ value }) => isSame(response, value, key.tolerance));
    const text = isRight ? key.because : (slip?.because ?? key.otherwise);
    return {
      score: Number(isRight),
      own: writeValue(response, key.locale),
      right: key.written,
      rightResponse: key.value,
      explanations: [{ about: '', text, isRight, isPicked: true }],
      misconceptions: slip ? [slip.misconception] : [],
    };
  },

  solve: (/** @type {NumberKey} */ key) => ({
    right: key.written,
    rightResponse: key.value,
    because: key.because,
  }),
};

/**
 * @param {number} given
 * @param {number} expected
 * @param {number | null} tolerance
 */
export function isSame(given, expected, tolerance) {
  // 1e-9: a difference of exactly the tolerance counts, however its digits round.
  return tolerance === null ? agrees(given, expected) : Math.abs(given - expected) <= tolerance + 1e-9;
}
