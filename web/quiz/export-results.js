/** The results of a finished attempt as files: JSON for machines, CSV for spreadsheets. */
import { quizResultsStrings } from '../content/en/strings-quiz-results.js';
import { csvForm } from '../lesson/csv.js';
import { withoutEmphasis } from '../lesson/emphasis.js';
import { counts } from './attempt.js';
import { csvRows } from './csv-rows.js';
import { completeReport } from './reports.js';

const strings = quizResultsStrings.csv;

/**
 * @typedef {object} Finished a QuizModel whose status is 'finished' is one
 * @property {Readonly<import('./attempt.js').Attempt> | null} attempt
 * @property {import('./bank-types.js').Bank} bank
 * @property {import('./results.js').Results | null} results
 */

/**
 * All that the results show, as web/content/schemas/quiz-results.schema.json describes it.
 * @param {Finished} finished
 * @throws {RangeError} when the attempt is not finished
 */
export function resultsData(finished) {
  const { attempt, bank, results } = complete(finished);
  const { answers, ...report } = completeReport(attempt, results);
  return {
    version: 1,
    bank: bank.title,
    ...report,
    settings: attempt.settings,
    extensions: attempt.extensions,
    ideas: results.ideas.map(({ idea, points, of }) => ({ id: idea.id, name: idea.name, points, of })),
    misconceptions: results.misconceptions.map(({ misconception: { id, name }, indexes }) => ({
      id,
      name,
      indexes,
    })),
    calibration: results.calibration,
    items: attempt.questions.map((question) => ({
      item: question.item,
      seed: question.seed,
      counts: counts(question),
    })),
    answers: answers.map((answer) => ({ ...answer, again: laterTries(attempt, answer.index) })),
  };
}

/**
 * The same as text, indented.
 * @param {Finished} finished
 * @returns {string}
 */
export const resultsJson = (finished) => `${JSON.stringify(resultsData(finished), null, 2)}\n`;

/**
 * One row for each question of the attempt, in the order asked, under a header.
 * @param {Finished} finished
 * @param {{ isDecimalComma?: boolean }} [options] with a decimal comma, semicolons separate
 * @returns {string}
 * @throws {RangeError} when the attempt is not finished
 */
export function resultsCsv(finished, { isDecimalComma = false } = {}) {
  const { attempt, bank, results } = complete(finished);
  const { answers } = completeReport(attempt, results);
  const idea = (/** @type {string} */ id) => bank.ideas.find((known) => known.id === id)?.name ?? id;
  const misconception = (/** @type {string} */ id) =>
    bank.misconceptions.find((known) => known.id === id)?.name ?? id;
  const yesNo = (/** @type {boolean} */ value) => (value ? strings.yes : strings.no);
  const rows = results.items.map(({ index, question, counts }) => {
    const answer = answers.find((given) => given.index === index);
    return [
      index + 1,
      question.item,
      idea(question.idea),
      withoutEmphasis(question.prompt),
      answer?.own ?? '',
      answer?.right ?? '',
      answer?.score ?? 0,
      yesNo(answer?.correct ?? false),
      answer?.sure ? quizResultsStrings.calibration.sureness[answer.sure] : '',
      laterTries(attempt, index).length,
      yesNo(counts),
      (answer?.misconceptions ?? []).map(misconception).join('; '),
      answer?.latency ?? '',
      answer?.at ?? '',
      question.seed,
    ];
  });
  const { number, item, question, own, right, score, isRight, sure, tries, latency, at, seed } = strings;
  const header = [
    ...[number, item, strings.idea, question, own, right, score, isRight, sure, tries, strings.counts],
    ...[strings.misconceptions, latency, at, seed],
  ];
  return csvRows([header, ...rows], csvForm(isDecimalComma));
}

/** @param {Finished} finished */
function complete({ attempt, bank, results }) {
  if (attempt && results) return { attempt, bank, results };
  throw new RangeError('There are no results before the attempt is finished: see QuizModel.status.');
}

/**
 * @param {import('./attempt.js').Attempt} attempt
 * @param {number} index
 */
function laterTries({ answers }, index) {
  const again = answers[index]?.again ?? [];
  return again.map(({ response, score, at }) => ({ response, score, at: new Date(at).toISOString() }));
}
