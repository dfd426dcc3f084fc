/** Set the heights of a curve at given inputs. */
import { writeValue } from '../fill-text.js';
import { isSame } from './number.js';
import { leadingSlip, patternOf } from './patterns.js';
import { isOnGrid } from './point.js';

/** @typedef {{ x: number, value: number, wrong: import('./patterns.js').WrongCell[] }} Height */
/** @typedef {{ heights: Height[], because: string, otherwise: string, locale: string }} SketchKey */

/** @type {import('./kinds.js').KindRules} */
export const sketch = {
  make(item, context) {
    const at = context.list(item.at);
    const grid = context.number(item.grid);
    const [bottom, top] = item.figure.y.map((/** @type {any} */ end) => context.number(end));
    /** @type {Height[]} */
    const heights = at.map((x) => {
      const here = context.with({ x });
      return {
        x,
        value: here.number(item.answer.y),
        wrong: item.wrong.map((/** @type {any} */ one) => ({
          value: here.number(one.y),
          because: context.text(one.because),
          misconception: one.misconception,
        })),
      };
    });
    const isReachable = heights.every(({ value }) => isOnGrid(value, grid, bottom, top));
    const wrongDiffers = heights[0].wrong.every((_, i) =>
      heights.some((height) => !isSame(height.wrong[i].value, height.value, null)),
    );
    if (!isReachable || !wrongDiffers) return undefined;
    return {
      question: { at, grid },
      key: {
        heights,
        because: context.text(item.answer.because),
        otherwise: context.text(item.otherwise),
        locale: context.locale,
      },
    };
  },

  assess(/** @type {SketchKey} */ key, /** @type {number[]} */ response) {
    const isRight = key.heights.map(({ value }, i) => isSame(response[i], value, null));
    const isAllRight = isRight.every(Boolean);
    const slips = patternOf(key.heights, response, isRight);
    // One text about the whole curve: the wrong rule that explains most of it.
    const text = isAllRight ? key.because : (leadingSlip(slips)?.because ?? key.otherwise);
    return {
      score: isRight.filter(Boolean).length / isRight.length,
      own: writeValue(response, key.locale),
      ...rightAnswer(key),
      explanations: [{ about: '', text, isRight: isAllRight, isPicked: true }],
      misconceptions: [...new Set(slips.flatMap((slip) => slip?.misconception ?? []))],
    };
  },

  solve: (/** @type {SketchKey} */ key) => ({ ...rightAnswer(key), because: key.because }),
};

/** @param {SketchKey} key */
function rightAnswer({ heights, locale }) {
  const values = heights.map(({ value }) => value);
  return { right: writeValue(values, locale), rightResponse: values };
}
