/** Attempts for tests, and fast-check's drawing of them. */
import fc from 'fast-check';
import { newAttempt, reduceAttempt } from '../../../web/quiz/attempt.js';
import { DEFAULT_SETTINGS } from '../../../web/quiz/settings.js';

/** @typedef {import('../../../web/quiz/attempt.js').Attempt} Attempt */
/** @typedef {import('../../../web/quiz/attempt.js').AttemptAction} AttemptAction */

const QUESTIONS = ['a', 'b', 'c'].map((item) => ({ item, seed: 's' }));

/** @param {Partial<import('../../../web/quiz/settings.js').Settings>} [settings] */
export const sampleAttempt = (settings = {}) =>
  newAttempt({
    id: 'one',
    bank: 'Small',
    seed: 's',
    settings: { ...DEFAULT_SETTINGS, ...settings },
    questions: QUESTIONS,
    at: 1000,
  });

/** @param {Partial<import('../../../web/quiz/attempt.js').Answer>} [some] */
export const sampleAnswer = (some = {}) => ({
  response: 1,
  sure: null,
  score: 1,
  isRight: true,
  misconceptions: [],
  at: 2000,
  latency: 1,
  ...some,
});

const at = fc.integer({ min: 1000, max: 1012 });
const score = fc.constantFrom(0, 0.5, 1);
const index = fc.integer({ min: 0, max: 4 });

/** Few moments and answers, so that tabs often collide. @type {fc.Arbitrary<AttemptAction>} */
const actions = fc.oneof(
  fc.record({
    type: fc.constant(/** @type {const} */ ('answer')),
    index,
    answer: fc
      .record({
        response: fc.integer({ min: 0, max: 2 }),
        sure: fc.constantFrom(null, 'guess', 'sure'),
        score,
        at,
      })
      .map((some) => sampleAnswer({ .../** @type {object} */ (some), isRight: some.score === 1 })),
    returns: fc.option(fc.constantFrom(...['2', '3'].map((turn) => ({ item: 'a', seed: `s.${turn}` })))),
  }),
  fc.record({
    type: fc.constant(/** @type {const} */ ('answer-again')),
    index,
    again: fc.record({ response: fc.integer({ min: 0, max: 2 }), score, at }),
  }),
  fc.record({ type: fc.constant(/** @type {const} */ ('go')), position: index, at }),
  fc.record({ type: fc.constant(/** @type {const} */ ('extend')), at }),
  fc.record({ type: fc.constant(/** @type {const} */ ('finish')), at }),
);

/** A question comes back once only, as freshQuestion() sees to. @param {Attempt} attempt @param {AttemptAction} action */
function withoutTwins(attempt, action) {
  if (action.type !== 'answer' || !action.returns) return action;
  const { item, seed } = action.returns;
  const isKnown = attempt.questions.some((question) => question.item === item && question.seed === seed);
  return isKnown ? { ...action, returns: null } : action;
}

/** What a tab may have made of sampleAttempt(). @type {fc.Arbitrary<Attempt>} */
export const attempts = fc
  .array(actions, { maxLength: 8 })
  .map((list) =>
    list.reduce(
      (attempt, action) => reduceAttempt(attempt, withoutTwins(attempt, action)),
      sampleAttempt({ minutes: 1 }),
    ),
  );
