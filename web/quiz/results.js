/** What an attempt amounts to. Pure; scores are those of the first answers. */
import { counts } from './attempt.js';
import { calibrate, calibrationSays } from './calibration.js';

/** @typedef {import('./attempt.js').Attempt} Attempt */
/** @typedef {import('./attempt.js').Answer} Answer */
/** @typedef {import('./types.js').Assessment} Assessment */
/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./bank-types.js').Bank} Bank */
/** @typedef {import('./bank-types.js').Idea} Idea */
/** @typedef {import('./bank-types.js').Misconception} Misconception */

/**
 * @typedef {object} ResultItem
 * @property {number} index
 * @property {Question} question
 * @property {Answer | null} answer null: not answered
 * @property {Assessment | null} assessment of the first answer
 * @property {{ right: string, because: string }} solution the right answer in words, and why it is right
 * @property {boolean} counts false for a question that came back for practice
 *
 * @typedef {object} Results
 * @property {number} points
 * @property {number} of how many points there were: one a question, unanswered ones too
 * @property {number} score points / of, 0 to 1
 * @property {boolean | null} passed null without a pass mark
 * @property {{ idea: Idea, points: number, of: number }[]} ideas those asked about, in the bank's order
 * @property {Idea[]} missed ideas with less than all of their points
 * @property {{ misconception: Misconception, indexes: number[] }[]} misconceptions seen in first answers, those
 *   seen most often first
 * @property {import('./calibration.js').CalibrationRow[]} calibration
 * @property {import('./calibration.js').CalibrationSays} calibrationSays see describeCalibration()
 * @property {number} unanswered how many questions that count
 * @property {ResultItem[]} items in the order asked
 */

/**
 * @param {object} options
 * @param {Attempt} options.attempt finished or not
 * @param {Bank} options.bank
 * @param {readonly Question[]} options.questions as many as the attempt has
 * @param {readonly (Assessment | null)[]} options.assessments of the first answers
 * @param {readonly { right: string, because: string }[]} options.solutions
 * @returns {Results}
 */
export function summarise({ attempt, bank, questions, assessments, solutions }) {
  const items = questions.map((question, index) => ({
    index,
    question,
    answer: attempt.answers[index],
    assessment: assessments[index],
    solution: solutions[index],
    counts: counts(attempt.questions[index]),
  }));
  const counted = items.filter((item) => item.counts);
  const { points, of } = total(counted);
  const score = of === 0 ? 0 : points / of;
  const ideas = bank.ideas
    .map((idea) => ({ idea, ...total(counted.filter(({ question }) => question.idea === idea.id)) }))
    .filter((entry) => entry.of > 0);
  const calibration = calibrate(attempt.answers);
  return {
    points,
    of,
    score,
    passed: hasPassed(score, attempt.settings),
    ideas,
    missed: ideas.filter((entry) => entry.points < entry.of).map(({ idea }) => idea),
    misconceptions: misconceptionsIn(items, bank),
    calibration,
    calibrationSays: calibrationSays(calibration),
    unanswered: counted.filter(({ answer }) => !answer).length,
    items,
  };
}

/** @param {readonly ResultItem[]} items */
function total(items) {
  const points = items.reduce((sum, { answer }) => sum + (answer?.score ?? 0), 0);
  // Three thirds are one point, not 0.9999999999999999.
  return { points: Number(points.toPrecision(12)), of: items.length };
}

/**
 * Two points of three pass a mark of 66.67 %: the score is compared as it is written, with two decimals.
 * @param {number} score
 * @param {import('./settings.js').Settings} settings
 */
function hasPassed(score, { mode, pass }) {
  if (mode !== 'graded' || pass === null) return null;
  return Number((score * 100).toFixed(2)) >= pass;
}

/**
 * Ids that the bank does not know are left out.
 * @param {readonly ResultItem[]} items
 * @param {Bank} bank
 */
function misconceptionsIn(items, bank) {
  return bank.misconceptions
    .map((misconception) => ({
      misconception,
      indexes: items
        .filter(({ answer }) => answer?.misconceptions.includes(misconception.id))
        .map(({ index }) => index),
    }))
    .filter(({ indexes }) => indexes.length > 0)
    .sort((a, b) => b.indexes.length - a.indexes.length);
}
