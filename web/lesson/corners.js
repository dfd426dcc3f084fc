/** Where a function bends or jumps, with what the engine says about both sides and the place itself. */
import { floatNeighbour } from './float-neighbour.js';

/**
 * @typedef {object} Corner
 * @property {number} x
 * @property {boolean} isJump whether the value itself jumps
 * @property {{ left: number, here: number, right: number }} value limits from both sides, and f(x)
 * @property {{ left: number, here: number, right: number }} slope the same of f'; `here` is the chosen one
 */

/**
 * The corners that a function has with its parameters of now, from left to right. A kink whose two slopes
 * are equal (leaky ReLU with a slope of 1) is none.
 * @param {import('./lesson-model.js').LessonModel} model whose engine is ready
 * @param {string} id of the function
 * @returns {Corner[]}
 */
export function cornersOf(model, id) {
  const { engine } = model;
  const parameters = model.parametersOf(id);
  return engine
    .describe(id)
    .kinks.map(({ x, isJump }) => {
      const here = model.valueAt(x, id);
      return {
        x,
        isJump,
        value: {
          left: isJump ? model.valueAt(floatNeighbour(x, -1), id) : here,
          here,
          right: isJump ? model.valueAt(floatNeighbour(x, 1), id) : here,
        },
        slope: {
          left: engine.slope(id, x, parameters, 'left'),
          here: model.slopeAt(x, id),
          right: engine.slope(id, x, parameters, 'right'),
        },
      };
    })
    .filter(({ isJump, slope }) => isJump || slope.left !== slope.right)
    .sort((one, other) => one.x - other.x);
}
