/** How well the learner's confidence fits their answers, in counts and in a sentence. */
import { quizResultsStrings } from '../content/en/strings-quiz-results.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { pluralForm } from '../lesson/plural-form.js';

const strings = quizResultsStrings.calibration.says;

/** @typedef {import('./attempt.js').Sureness} Sureness */
/** @typedef {{ sure: Sureness, answered: number, right: number }} CalibrationRow */
/**
 * @typedef {'none' | 'sureButWrong' | 'onlySureButWrong' | 'guessedButRight' | 'sureAndRight' | 'inBetween'} CalibrationSays
 */

/** @type {readonly Sureness[]} */
export const SURENESS = ['guess', 'think', 'sure'];

/**
 * @param {readonly ({ sure: Sureness | null, isRight: boolean } | null)[]} answers
 * @returns {CalibrationRow[]} one for each of SURENESS; answers without a word on it count nowhere
 */
export function calibrate(answers) {
  return SURENESS.map((sure) => {
    const said = answers.filter((answer) => answer?.sure === sure);
    return { sure, answered: said.length, right: said.filter((answer) => answer?.isRight).length };
  });
}

/**
 * Which sentence fits, the most useful first: a sure error is the one best worth reading about.
 * @param {readonly CalibrationRow[]} rows from calibrate()
 * @returns {CalibrationSays}
 */
export function calibrationSays(rows) {
  const { guess, sure, all } = countsOf(rows);
  if (all.answered === 0) return 'none';
  if (sure.right < sure.answered) return sure.right === 0 ? 'onlySureButWrong' : 'sureButWrong';
  if (guess.right > 0) return 'guessedButRight';
  return sure.answered > 0 ? 'sureAndRight' : 'inBetween';
}

/**
 * The sentence, with *numbers that matter* between asterisks; '' when the learner never said how sure.
 * @param {readonly CalibrationRow[]} rows
 * @param {(value: number) => string} number writes a number
 */
export function describeCalibration(rows, number) {
  const says = calibrationSays(rows);
  if (says === 'none') return strings.none;
  const { guess, sure, all } = countsOf(rows);
  const wrong = sure.answered - sure.right;
  const { count, answered, right } = {
    sureButWrong: { count: wrong, answered: sure.answered, right: sure.right },
    onlySureButWrong: { count: wrong, answered: sure.answered, right: 0 },
    guessedButRight: { count: guess.right, answered: guess.answered, right: guess.right },
    sureAndRight: { count: sure.right, answered: sure.answered, right: sure.right },
    inBetween: { count: all.answered, answered: all.answered, right: all.right },
  }[says];
  const values = { count: number(count), answered: number(answered), right: number(right) };
  return fillTemplate(pluralForm(strings[says], count), values);
}

/** @param {readonly CalibrationRow[]} rows */
function countsOf(rows) {
  const none = { answered: 0, right: 0 };
  const of = (/** @type {Sureness} */ sure) => rows.find((row) => row.sure === sure) ?? none;
  const answered = rows.reduce((sum, row) => sum + row.answered, 0);
  const right = rows.reduce((sum, row) => sum + row.right, 0);
  return { guess: of('guess'), sure: of('sure'), all: { answered, right } };
}
