/** Which wrong rule an answer of several numbers follows. */
import { isSame } from './number.js';

/** @typedef {{ value: number, because: string, misconception: string }} WrongCell */

/**
 * For each number of an answer that is not right, the wrong rule it agrees with. The rule that explains most
 * of the answer is tried first, so that one idea is named where one idea led astray.
 * @param {{ value: number, wrong: WrongCell[] }[]} rows what is right, and what each wrong rule gives there
 * @param {number[]} response
 * @param {boolean[]} isRight
 * @returns {(WrongCell | undefined)[]}
 */
export function patternOf(rows, response, isRight) {
  const agreesWith = (/** @type {number} */ rule, /** @type {number} */ i) =>
    !isRight[i] && isSame(response[i], rows[i].wrong[rule].value, null);
  const count = (/** @type {number} */ rule) => rows.filter((_, i) => agreesWith(rule, i)).length;
  const rules = rows[0].wrong.map((_, rule) => rule).toSorted((a, b) => count(b) - count(a));
  return rows.map((row, i) => {
    const rule = rules.find((one) => agreesWith(one, i));
    return rule === undefined ? undefined : row.wrong[rule];
  });
}

/**
 * The slip that most of the answer's wrong numbers share.
 * @param {(WrongCell | undefined)[]} slips
 */
export function leadingSlip(slips) {
  const found = slips.filter((slip) => slip !== undefined);
  const count = (/** @type {WrongCell} */ { misconception }) =>
    found.filter((slip) => slip.misconception === misconception).length;
  return found.toSorted((a, b) => count(b) - count(a))[0];
}
