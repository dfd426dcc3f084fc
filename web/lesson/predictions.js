/** What the learner expects each output to be, kept until cleared, and how it compares with the engine's. */
import { parseNumber } from './parse-number.js';

/** Half a unit in the fourth significant digit, at its coarsest. */
const RELATIVE_TOLERANCE = 5e-4;

/**
 * @typedef {object} Prediction
 * @property {string} text as typed; '' when the learner skipped it
 * @property {boolean} isRevealed
 */

/** @type {Readonly<Prediction>} */
const NONE = Object.freeze({ text: '', isRevealed: false });

/**
 * Predictions by the question they answer: a function with its parameters, at an input. Another function is
 * another question, so that no prediction is ever judged by an answer it was not made for.
 */
export class Predictions {
  /** @type {Map<string, Prediction>} */
  #byQuestion = new Map();

  /** @param {string} question @returns {Readonly<Prediction>} */
  get(question) {
    return this.#byQuestion.get(question) ?? NONE;
  }

  /** @param {string} question @param {string} text */
  type(question, text) {
    this.#byQuestion.set(question, { text, isRevealed: false });
  }

  /**
   * Shows the answer, unless what was typed is no number.
   * @param {string} question
   * @returns {boolean} whether it is shown now
   */
  reveal(question) {
    const { text } = this.get(question);
    const isReadable = text.trim() === '' || parseNumber(text).ok;
    if (isReadable) this.#byQuestion.set(question, { text, isRevealed: true });
    return isReadable;
  }

  /** @param {Iterable<string>} questions */
  clear(questions) {
    for (const question of questions) this.#byQuestion.delete(question);
  }
}

/**
 * Names the question "what does this function give at x?".
 * @param {string} id of the function
 * @param {Record<string, number>} parameters
 * @param {number} x
 */
export function questionFor(id, parameters, x) {
  return [id, ...Object.entries(parameters).flat(), Object.is(x, -0) ? '-0' : x].join(' ');
}

/**
 * How a prediction turned out.
 * @param {string} text as typed
 * @param {number} actual the engine's output
 * @returns {'right' | 'wrong' | 'skipped' | 'unreadable'}
 */
export function judge(text, actual) {
  if (text.trim() === '') return 'skipped';
  const parsed = parseNumber(text);
  if (!parsed.ok) return 'unreadable';
  return agrees(parsed.value, actual) ? 'right' : 'wrong';
}

/**
 * Whether two numbers are the same to four significant digits as float32. Both zeros are 0; NaN agrees with
 * NaN, an infinity with itself.
 * @param {number} predicted
 * @param {number} actual
 */
export function agrees(predicted, actual) {
  const single = Math.fround(predicted);
  if (Number.isNaN(actual)) return Number.isNaN(single);
  if (single === actual) return true;
  if (!Number.isFinite(single) || !Number.isFinite(actual)) return false;
  return Math.abs(single - actual) <= RELATIVE_TOLERANCE * Math.abs(actual);
}
