import { withOwnWords } from './own-words.js';

/**
 * @typedef {object} ParameterFields
 * @property {string} id
 * @property {string} name
 * @property {string} symbol LaTeX
 * @property {number} initial used when nothing else is said
 * @property {number} minimum smallest accepted value
 * @property {number} maximum largest accepted value
 * @property {boolean} perChannel takes one value a channel: an array, or a number for one channel
 */

/** @typedef {Readonly<ParameterFields>} ParameterDescription */
/** @typedef {Readonly<{ x: number, isJump: boolean }>} Kink */
/** @typedef {Readonly<{ citation: string, url: string }>} Source */

/**
 * @typedef {object} RangeFields
 * @property {number} lowest
 * @property {number} highest
 * @property {boolean} includesLowest
 * @property {boolean} includesHighest
 */

/**
 * @typedef {object} DescriptionFields
 * @property {string} id
 * @property {string} name
 * @property {string} longName
 * @property {string} symbol LaTeX
 * @property {string} summary one plain sentence
 * @property {string} formula LaTeX: the value at x
 * @property {string} slopeFormula LaTeX: the derivative at x, where there is one
 * @property {string} kinkNote which slope is given at a kink and why; empty without kinks
 * @property {readonly ParameterDescription[]} parameters
 * @property {readonly Kink[]} kinks from left to right
 * @property {Readonly<RangeFields>} range of the values, at the initial parameters
 * @property {Source} source where the function was first described, or first put to this use
 */

/** @typedef {Readonly<DescriptionFields>} FunctionDescription */

/**
 * The shortest decimal that rounds to a float32: 0.01 rather than 0.009999999776482582, which is what the
 * float32 nearest to 0.01 is when written out as a double.
 *
 * @param {number} value a float32
 * @returns {number}
 */
export function shortestDecimal(value) {
  // Nine digits tell any float32 from its neighbours.
  for (let digits = 1; digits <= 9; digits++) {
    const decimal = Number(value.toPrecision(digits));
    if (Object.is(Math.fround(decimal), value)) return decimal;
  }
  return value; // -0
}

/**
 * Shortens every number that an object or array holds, however deep, and freezes it all.
 *
 * @param {any} value
 * @returns {any}
 */
function withShortNumbers(value) {
  if (typeof value === 'number') return shortestDecimal(value);
  if (typeof value !== 'object') return value;
  for (const key of Object.keys(value)) value[key] = withShortNumbers(value[key]);
  return Object.freeze(value);
}

/**
 * The engine's descriptions, made fit to be handed to everybody: frozen, float32 numbers in short decimals.
 *
 * @param {FunctionDescription[]} descriptions as C++ gives them; they are changed in place
 * @returns {readonly FunctionDescription[]}
 */
export function readDescriptions(descriptions) {
  return withShortNumbers(withOwnWords(descriptions));
}
