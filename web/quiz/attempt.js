/**
 * An attempt as plain JSON, and the one pure function that changes it. What has been answered never changes:
 * the first answer to a question counts, later ones are kept beside it.
 */
import { firstEnd, laterEnd } from './time-limit.js';

/** @typedef {import('./types.js').Response} Response */
/** @typedef {import('./fresh-question.js').Chosen} Chosen */
/** @typedef {'guess' | 'think' | 'sure'} Sureness */

/**
 * @typedef {object} LaterTry
 * @property {Response} response
 * @property {number} score 0 to 1
 * @property {number} at ms since 1970
 *
 * @typedef {object} Answer
 * @property {Response} response
 * @property {Sureness | null} sure null: not said
 * @property {number} score 0 to 1
 * @property {boolean} isRight
 * @property {string[]} misconceptions ids
 * @property {number} at ms since 1970
 * @property {number} latency seconds that the question was on show before the answer
 * @property {LaterTry[]} again in order of time; they never change the score
 *
 * @typedef {Chosen & { since: number | null }} AskedQuestion since: when it came back because it was missed
 *   (ms since 1970); null for those chosen at the start. Item and seed together are unique in an attempt.
 *
 * @typedef {object} Attempt
 * @property {1} version of this shape
 * @property {string} id
 * @property {string} bank its title
 * @property {string} seed
 * @property {import('./settings.js').Settings} settings those of the quiz
 * @property {boolean} isWhole false where only some ideas or items were asked for: never the best result
 * @property {AskedQuestion[]} questions those chosen at the start, then those that came back
 * @property {number} position index of the question on show
 * @property {number} movedAt when position was set, ms since 1970
 * @property {(Answer | null)[]} answers as long as questions
 * @property {number} startedAt ms since 1970
 * @property {number | null} finishedAt ms since 1970
 * @property {number | null} endsAt when the time is up, ms since 1970; null without a limit
 * @property {number} extensions how often the learner took more time
 */

/**
 * @typedef {{ type: 'answer', index: number, answer: Omit<Answer, 'again'>, returns: Chosen | null }
 *   | { type: 'answer-again', index: number, again: LaterTry }
 *   | { type: 'go', position: number, at: number }
 *   | { type: 'extend', at: number }
 *   | { type: 'finish', at: number }} AttemptAction
 *   returns: the question that comes back at the end because this one was missed
 */

/**
 * @param {object} options
 * @param {string} options.id
 * @param {string} options.bank
 * @param {string} options.seed
 * @param {import('./settings.js').Settings} options.settings
 * @param {boolean} [options.isWhole]
 * @param {readonly Chosen[]} options.questions at least one
 * @param {number} options.at ms since 1970
 * @returns {Attempt}
 */
export function newAttempt({ id, bank, seed, settings, isWhole = true, questions, at }) {
  return {
    version: 1,
    id,
    bank,
    seed,
    settings: { ...settings },
    isWhole,
    questions: questions.map((question) => ({ ...question, since: null })),
    position: 0,
    movedAt: at,
    answers: questions.map(() => null),
    startedAt: at,
    finishedAt: null,
    endsAt: firstEnd(settings, at),
    extensions: 0,
  };
}

/**
 * @param {Attempt} attempt
 * @param {AttemptAction} action
 * @returns {Attempt} the same object where the action changes nothing: a second answer to a question, an answer
 *   after the end, a later try without a first, a position that there is not
 */
export function reduceAttempt(attempt, action) {
  const isFinished = attempt.finishedAt !== null;
  switch (action.type) {
    case 'answer':
      return isFinished || attempt.answers[action.index] !== null ? attempt : withAnswer(attempt, action);
    case 'answer-again': {
      const answer = attempt.answers[action.index];
      if (!answer) return attempt;
      return withAnswerAt(attempt, action.index, { ...answer, again: [...answer.again, action.again] });
    }
    case 'go':
      if (action.position === attempt.position || !(action.position in attempt.questions)) return attempt;
      return { ...attempt, position: action.position, movedAt: action.at };
    case 'extend':
      if (isFinished || attempt.endsAt === null) return attempt;
      return { ...attempt, endsAt: laterEnd(attempt, action.at), extensions: attempt.extensions + 1 };
    case 'finish':
      return isFinished ? attempt : { ...attempt, finishedAt: action.at };
  }
}

/**
 * @param {Attempt} attempt
 * @param {Extract<AttemptAction, { type: 'answer' }>} action
 */
function withAnswer(attempt, { index, answer, returns }) {
  const answered = withAnswerAt(attempt, index, { ...answer, again: [] });
  if (!returns) return answered;
  // One after the other even if the clock was set back: merging sorts by it.
  const since = Math.max(answer.at, Number(attempt.questions.at(-1)?.since) + 1);
  return {
    ...answered,
    questions: [...answered.questions, { ...returns, since }],
    answers: [...answered.answers, null],
  };
}

/**
 * @param {Attempt} attempt
 * @param {number} index
 * @param {Answer} answer
 * @returns {Attempt}
 */
const withAnswerAt = (attempt, index, answer) => ({
  ...attempt,
  answers: attempt.answers.map((other, i) => (i === index ? answer : other)),
});

/**
 * Names a question within its attempt.
 * @param {Chosen} question
 */
export const questionKey = ({ item, seed }) => `${item} ${seed}`;

/**
 * @param {Attempt} attempt
 * @param {Chosen} chosen
 * @returns {number} -1 where the attempt does not ask it
 */
export const indexOfQuestion = ({ questions }, chosen) =>
  questions.findIndex((question) => questionKey(question) === questionKey(chosen));

/**
 * Whether a question's first answer counts: those that came back are for practice.
 * @param {AskedQuestion} question
 */
export const counts = (question) => question.since === null;

/**
 * Where to go after the question on show: the next unanswered one, from the end on to those left out before.
 * @param {Attempt} attempt
 * @returns {number | null} null when every question is answered
 */
export function nextUnanswered({ answers, position }) {
  const after = answers.findIndex((answer, index) => index > position && !answer);
  const found = after < 0 ? answers.indexOf(null) : after;
  return found < 0 ? null : found;
}
