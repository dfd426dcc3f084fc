import { exportBank } from '../export/export-bank.js';
import { chooseItems } from '../quiz/choose-items.js';
import { makeQuestion } from '../quiz/make-question.js';
import { QuestionSet } from '../quiz/question-set.js';

/**
 * A question bank for another system: the questions that the quiz asks with this seed.
 * @param {object} request
 * @param {import('../quiz/bank-types.js').Bank} request.bank
 * @param {Pick<import('../quiz/settings.js').Settings, 'count' | 'ideas' | 'order'>} request.settings
 * @param {string} request.seed
 * @param {import('../export/export-bank.js').BankFormat} request.format
 * @param {string} request.title
 * @param {string} request.locale
 * @param {import('../engine/engine.js').Engine} request.engine
 * @returns {{ file: import('../export/export-bank.js').ExportedFile, count: number }} count: how many questions,
 *   fewer than asked for where the bank has no more
 */
export function makeBankFile({ bank, settings, seed, format, title, locale, engine }) {
  const options = { engine, locale };
  const set = new QuestionSet(bank, options);
  const questions = chooseItems(bank, settings, seed, { numbersOf: set.numbersOf }).map((chosen) =>
    makeQuestion(set.item(chosen.item), chosen.seed, options),
  );
  return { file: exportBank({ questions, format, locale, title }), count: questions.length };
}
