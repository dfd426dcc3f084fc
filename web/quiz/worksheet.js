/** The questions of a worksheet and their key: those that <relu-quiz> asks with the same seed and settings. */
import { chooseItems } from './choose-items.js';
import { describeKey } from './describe-key.js';
import { makeQuestion } from './make-question.js';
import { QuestionSet } from './question-set.js';

/**
 * @typedef {object} WorksheetQuestion
 * @property {import('./types.js').Question} question
 * @property {string} right the right answer in words
 * @property {string} because why it is right
 */

/**
 * @param {import('./bank-types.js').Bank} bank
 * @param {Pick<import('./settings.js').Settings, 'count' | 'ideas' | 'order'>} settings
 * @param {string} seed
 * @param {{ engine: import('../engine/engine.js').Engine, locale: string }} options
 * @returns {WorksheetQuestion[]} fewer than asked for where the bank has no more
 */
export function makeWorksheet(bank, settings, seed, options) {
  const set = new QuestionSet(bank, options);
  return chooseItems(bank, settings, seed, { numbersOf: set.numbersOf }).map((chosen) => {
    const { question, key } = makeQuestion(set.item(chosen.item), chosen.seed, options);
    return { question, ...describeKey(key) };
  });
}
