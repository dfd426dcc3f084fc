/** The sentence that says what the graph shows now. It must be true for every function, parameter and input. */
import { fillTemplate } from './fill-template.js';
import { plainSymbol } from './plain-symbol.js';
import { isRoundedToBound } from './rounded-to-bound.js';

/** @typedef {typeof import('../content/en/strings-graph.js').graphStrings.says} Words */

/**
 * @typedef {object} PointFacts what the engine says about the point
 * @property {import('../engine/engine.js').FunctionDescription} description of the function
 * @property {Record<string, number>} parameters its parameters now
 * @property {number} x
 * @property {number} y f(x)
 * @property {number} slope f'(x), at a corner the chosen one
 * @property {import('./corners.js').Corner | undefined} corner the corner at x, if there is one
 * @property {import('./initial-state.js').KinkChoice} atKink
 */

/**
 * What the function does at x and how steep it is there, in one or a few sentences.
 * @param {PointFacts} facts
 * @param {Words} words templates
 * @param {(value: number) => string} number how the page writes a number
 * @returns {string} with the numbers that matter between asterisks (lesson/emphasis.js)
 */
export function describePoint(facts, words, number) {
  const { description, x, y } = facts;
  const fill = (/** @type {string} */ template, /** @type {Record<string, string>} */ more = {}) =>
    fillTemplate(template, { name: description.name, x: number(x), y: number(y), ...more });
  if (Number.isNaN(x)) return fill(words.notANumber);
  if (!Number.isFinite(x)) return fill(x > 0 ? words.upToInfinity : words.downToInfinity);
  if (!Number.isFinite(y)) return fill(words.tooLarge);
  return `${describeValue(facts, words, number, fill)} ${describeSlope(facts, words, number, fill)}`;
}

/** @typedef {(template: string, more?: Record<string, string>) => string} Fill */

/**
 * @param {PointFacts} facts
 * @param {Words} words
 * @param {(value: number) => string} number
 * @param {Fill} fill
 */
function describeValue({ description, parameters, x, y }, words, number, fill) {
  const { highest } = description.range;
  switch (description.id) {
    case 'relu':
      return fill(x > 0 ? words.passesOn : x < 0 ? words.silences : words.silencesZero);
    case 'relu6':
      if (x > highest) return fill(words.caps, { highest: number(highest) });
      return fill(x > 0 ? words.passesOn : x < 0 ? words.silences : words.silencesZero);
    case 'leaky-relu':
    case 'prelu': {
      if (x > 0) return fill(words.passesOn);
      const [{ id, symbol }] = description.parameters;
      const more = { symbol: plainSymbol(symbol), factor: number(parameters[id]) };
      return fill(x < 0 ? words.multiplies : words.plain, more);
    }
    case 'identity':
      return fill(words.unchanged);
    case 'step':
      return fill(x > 0 ? words.saysYes : words.saysNo);
    case 'sigmoid':
    case 'tanh':
      return fill(isRoundedToBound(description, y, number) ? words.squeezesToBound : words.squeezes);
    default:
      return fill(words.plain);
  }
}

/**
 * @param {PointFacts} facts
 * @param {Words} words
 * @param {(value: number) => string} number
 * @param {Fill} fill
 */
function describeSlope({ description, slope, corner, atKink }, words, number, fill) {
  const more = { slope: number(slope) };
  if (corner?.isJump) {
    const { left, right } = corner.value;
    return fill(words.jump, { ...more, left: number(left), right: number(right) });
  }
  if (corner) {
    const { left, right } = corner.slope;
    const sides = fill(words.corner, { left: number(left), right: number(right) });
    return `${sides} ${fill(words.taken[atKink], more)}`;
  }
  const isSmooth = description.kinks.length === 0;
  return fill(isSmooth && slope === 0 ? words.slopeRoundsToZero : words.slope, more);
}
