/**
 * One attempt from the two that two tabs have made of it. The order in which tabs hear of each other does not
 * matter: merging is commutative, associative and idempotent.
 */
import { counts, indexOfQuestion, questionKey } from './attempt.js';

/** @typedef {import('./attempt.js').Attempt} Attempt */
/** @typedef {import('./attempt.js').Answer} Answer */
/** @typedef {import('./attempt.js').LaterTry} LaterTry */
/** @typedef {import('./attempt.js').AskedQuestion} AskedQuestion */

/**
 * Whether two attempts are the same one, perhaps at different times.
 * @param {Attempt} a
 * @param {Attempt} b
 */
export const isSameAttempt = (a, b) => a.id === b.id && planOf(a) === planOf(b);

/** @param {Attempt} attempt */
const planOf = ({ questions }) => JSON.stringify(questions.filter(counts).map(questionKey));

/**
 * The earliest answer to each question counts; the other tab's is kept as a later try. Finished in one tab is
 * finished. The position is the one moved to last.
 * @param {Attempt} a
 * @param {Attempt} b the same attempt
 * @returns {Attempt}
 */
export function mergeAttempts(a, b) {
  const questions = mergeQuestions(a, b);
  const mover = lastMover(a, b);
  const merged = {
    ...a,
    questions,
    answers: questions.map((question) => mergeAnswers(answerTo(a, question), answerTo(b, question))),
    startedAt: Math.min(a.startedAt, b.startedAt),
    finishedAt: earliest(a.finishedAt, b.finishedAt),
    endsAt: a.endsAt === null || b.endsAt === null ? null : Math.max(a.endsAt, b.endsAt),
    extensions: Math.max(a.extensions, b.extensions),
  };
  return atPositionOf(mover, merged);
}

/**
 * A merged attempt that shows the question one of its parts shows.
 * @param {Attempt} part
 * @param {Attempt} merged
 * @returns {Attempt}
 */
export const atPositionOf = (part, merged) => ({
  ...merged,
  position: indexOfQuestion(merged, part.questions[part.position]),
  movedAt: part.movedAt,
});

/**
 * Those of the plan, then those that came back in either tab, in order of time.
 * @param {Attempt} a
 * @param {Attempt} b
 */
function mergeQuestions(a, b) {
  /** @type {Map<string, AskedQuestion>} */
  const returned = new Map();
  for (const question of [...a.questions, ...b.questions]) {
    if (counts(question)) continue;
    const known = returned.get(questionKey(question));
    if (!known || Number(question.since) < Number(known.since)) returned.set(questionKey(question), question);
  }
  const inOrder = [...returned.values()].sort(
    (one, other) => Number(one.since) - Number(other.since) || compare(questionKey(one), questionKey(other)),
  );
  return [...a.questions.filter(counts), ...inOrder];
}

/**
 * @param {Attempt} attempt
 * @param {AskedQuestion} question
 */
function answerTo(attempt, question) {
  return attempt.answers[indexOfQuestion(attempt, question)] ?? null;
}

/**
 * @param {Answer | null} a
 * @param {Answer | null} b
 * @returns {Answer | null}
 */
function mergeAnswers(a, b) {
  const only = a && b ? null : (a ?? b);
  if (only) return { ...only, again: distinctTries(only.again) };
  if (!a || !b) return null;
  const order = a.at - b.at || compare(firstText(a), firstText(b));
  const [first, second] = order <= 0 ? [a, b] : [b, a];
  const tries = [...first.again, ...second.again];
  if (order !== 0) tries.push({ response: second.response, score: second.score, at: second.at });
  return { ...first, again: distinctTries(tries) };
}

/** @param {Answer} answer */
const firstText = ({ again: _, ...first }) => JSON.stringify(first);

/** @param {LaterTry[]} tries */
function distinctTries(tries) {
  const byText = new Map(tries.map((again) => [JSON.stringify(again), again]));
  return [...byText.entries()]
    .sort(([textA, a], [textB, b]) => a.at - b.at || compare(textA, textB))
    .map(([, again]) => again);
}

/**
 * @param {Attempt} a
 * @param {Attempt} b
 */
function lastMover(a, b) {
  const order = a.movedAt - b.movedAt || compare(keyAt(a, a.position), keyAt(b, b.position));
  return order >= 0 ? a : b;
}

/**
 * @param {Attempt} attempt
 * @param {number} index
 */
const keyAt = (attempt, index) => questionKey(attempt.questions[index]);

/**
 * @param {number | null} a
 * @param {number | null} b
 */
const earliest = (a, b) => (a === null || b === null ? (a ?? b) : Math.min(a, b));

/** By code units, so that every browser sorts alike. @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : Number(a > b));
