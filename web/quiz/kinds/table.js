/** Fill in the second row of a table, a cell for each input. */
import { inOwnOrder } from '../../lesson/bidi.js';
import { writeValue } from '../fill-text.js';
import { isSame } from './number.js';
import { patternOf } from './patterns.js';

/** @typedef {{ x: number, value: number, because: string, otherwise: string, wrong: import('./patterns.js').WrongCell[] }} Row */
/** @typedef {{ rows: Row[], locale: string }} TableKey */

/** @type {import('./kinds.js').KindRules} */
export const table = {
  make({ table: given }, context) {
    const inputs = context.list(given.inputs);
    /** @type {Row[]} */
    const rows = inputs.map((x) => {
      const here = context.with({ x });
      const value = here.number(given.value);
      const atCell = here.with({ value });
      return {
        x,
        value,
        because: atCell.text(given.because),
        otherwise: atCell.text(given.otherwise),
        wrong: given.wrong.map((/** @type {any} */ one) => {
          const wrongValue = here.number(one.value);
          const because = here.with({ value: wrongValue }).text(one.because);
          return { value: wrongValue, because, misconception: one.misconception };
        }),
      };
    });
    if (!patternsDiffer(rows)) return undefined;
    return {
      question: { table: { given: context.text(given.given), asked: context.text(given.asked), inputs } },
      key: { rows, locale: context.locale },
    };
  },

  assess(/** @type {TableKey} */ key, /** @type {number[]} */ response) {
    const isRight = key.rows.map((row, i) => isSame(response[i], row.value, null));
    const slips = patternOf(key.rows, response, isRight);
    const explanations = key.rows.map((row, i) => ({
      about: inOwnOrder(`${writeValue(row.x, key.locale)} → ${writeValue(response[i], key.locale)}`),
      text: isRight[i] ? row.because : (slips[i]?.because ?? row.otherwise),
      isRight: isRight[i],
      isPicked: true,
    }));
    return {
      score: isRight.filter(Boolean).length / isRight.length,
      own: writeValue(response, key.locale),
      ...rightAnswer(key),
      // What went wrong is read first.
      explanations: explanations.toSorted((a, b) => Number(a.isRight) - Number(b.isRight)),
      misconceptions: [...new Set(slips.flatMap((slip) => slip?.misconception ?? []))],
    };
  },

  solve(/** @type {TableKey} */ key) {
    return { ...rightAnswer(key), because: [...new Set(key.rows.map(({ because }) => because))].join(' ') };
  },
};

/** Whether each wrong rule differs from the right one in at least one row. @param {Row[]} rows */
function patternsDiffer(rows) {
  return rows[0].wrong.every((_, i) => rows.some((row) => !isSame(row.wrong[i].value, row.value, null)));
}

/** @param {TableKey} key */
function rightAnswer({ rows, locale }) {
  const values = rows.map(({ value }) => value);
  return { right: writeValue(values, locale), rightResponse: values };
}
