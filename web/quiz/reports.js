/** What the quiz tells a gradebook: the details of quiz-start, quiz-answer and quiz-complete. Plain JSON. */
import { withoutEmphasis } from '../lesson/emphasis.js';
import { counts } from './attempt.js';

/** @typedef {import('./attempt.js').Attempt} Attempt */
/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Assessment} Assessment */
/** @typedef {import('./types.js').Response} Response */
/** @typedef {import('./results.js').Results} Results */

/**
 * @typedef {object} StartReport
 * @property {string} attempt id
 * @property {string} seed
 * @property {import('./settings.js').Settings} settings
 * @property {{ item: string, seed: string, idea: string, kind: import('./types.js').Kind }[]} items
 *
 * @typedef {object} AnswerReport
 * @property {string} attempt id
 * @property {number} index of the question in the attempt, from 0
 * @property {string} item
 * @property {string} seed of the question's numbers
 * @property {string} idea
 * @property {import('./types.js').Kind} kind
 * @property {Record<string, import('./types.js').Value>} parameters the numbers drawn
 * @property {string} prompt as plain text
 * @property {Response} response
 * @property {Response} rightResponse
 * @property {string} own the response in words
 * @property {string} right the right response in words
 * @property {boolean} correct score is 1
 * @property {number} score 0 to 1
 * @property {import('./attempt.js').Sureness | null} sure null: not said
 * @property {string} at ISO 8601
 * @property {number} latency seconds that the question was on show before
 * @property {boolean} counts whether it counts towards the score: false for later tries, and for questions that
 *   came back for practice
 * @property {string[]} misconceptions ids
 *
 * @typedef {object} CompleteReport
 * @property {string} attempt id
 * @property {string} seed
 * @property {number} score 0 to 1
 * @property {number} points
 * @property {number} of
 * @property {boolean | null} passed null without a pass mark
 * @property {{ id: string, points: number, of: number }[]} ideas
 * @property {string} startedAt ISO 8601
 * @property {string} finishedAt ISO 8601
 * @property {number} duration seconds
 * @property {AnswerReport[]} answers the first answer to each question that was answered
 */

/**
 * @param {Attempt} attempt
 * @param {readonly Question[]} questions
 * @returns {StartReport}
 */
export function startReport(attempt, questions) {
  const { id, seed, settings } = attempt;
  const items = questions.map(({ item, seed, idea, kind }) => ({ item, seed, idea, kind }));
  return { attempt: id, seed, settings, items };
}

/**
 * @param {object} options
 * @param {Attempt} options.attempt
 * @param {number} options.index
 * @param {Question} options.question
 * @param {Assessment} options.assessment of the response
 * @param {{ response: Response, at: number, latency: number, sure: import('./attempt.js').Sureness | null }} options.given
 * @param {boolean} options.isFirst whether it is the first answer to the question
 * @returns {AnswerReport}
 */
export function answerReport({ attempt, index, question, assessment, given, isFirst }) {
  return {
    attempt: attempt.id,
    index,
    item: question.item,
    seed: question.seed,
    idea: question.idea,
    kind: question.kind,
    parameters: question.drawn,
    prompt: withoutEmphasis(question.prompt),
    response: given.response,
    rightResponse: assessment.rightResponse,
    own: withoutEmphasis(assessment.own),
    right: withoutEmphasis(assessment.right),
    correct: assessment.isRight,
    score: assessment.score,
    sure: given.sure,
    at: isoTime(given.at),
    latency: given.latency,
    counts: isFirst && counts(attempt.questions[index]),
    misconceptions: assessment.misconceptions,
  };
}

/**
 * @param {Attempt} attempt finished
 * @param {Results} results its results
 * @returns {CompleteReport}
 */
export function completeReport(attempt, results) {
  const finishedAt = attempt.finishedAt ?? attempt.startedAt;
  const { score, points, of, passed } = results;
  return {
    attempt: attempt.id,
    seed: attempt.seed,
    score,
    points,
    of,
    passed,
    ideas: results.ideas.map((entry) => ({ id: entry.idea.id, points: entry.points, of: entry.of })),
    startedAt: isoTime(attempt.startedAt),
    finishedAt: isoTime(finishedAt),
    duration: Math.max(0, finishedAt - attempt.startedAt) / 1000,
    answers: results.items.flatMap(({ index, question, answer, assessment }) =>
      answer && assessment
        ? answerReport({ attempt, index, question, assessment, given: answer, isFirst: true })
        : [],
    ),
  };
}

/** @param {number} ms since 1970 */
const isoTime = (ms) => new Date(ms).toISOString();
