/** Practice: which question follows from an answer. No other place adds questions to a running attempt. */
import { freshQuestion } from './fresh-question.js';

/** @typedef {import('./fresh-question.js').Chosen} Chosen */

/**
 * In practice a missed item comes back at the end with new numbers, or with the same where it has no others. So
 * once every question is answered, the last answer to each item was right, and with it the last to each idea.
 * @param {object} options
 * @param {import('./attempt.js').Attempt} options.attempt
 * @param {import('./bank-types.js').Item} options.item of the question answered
 * @param {boolean} options.isRight
 * @param {import('./fresh-question.js').NumbersOf} [options.numbersOf]
 * @returns {Chosen | null} null when nothing comes back
 */
export function followUp({ attempt, item, isRight, numbersOf }) {
  if (attempt.settings.mode !== 'practice' || isRight) return null;
  return freshQuestion({ item, seed: attempt.seed, asked: attempt.questions, numbersOf, mayRepeat: true });
}
