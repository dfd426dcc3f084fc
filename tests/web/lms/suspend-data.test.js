import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counts, newAttempt, reduceAttempt } from '../../../web/quiz/attempt.js';
import { chooseItems } from '../../../web/quiz/choose-items.js';
import { followUp } from '../../../web/quiz/follow-up.js';
import { QuestionSet } from '../../../web/quiz/question-set.js';
import { seededRandom } from '../../../web/quiz/random.js';
import { DEFAULT_SETTINGS, RANGES } from '../../../web/quiz/settings.js';
import { attemptFromText, attemptToText } from '../../../web/lms/suspend-data.js';
import { attempts, sampleAnswer, sampleAttempt } from '../quiz/attempt-samples.js';
import { engine, ourBank, wrongResponse } from './quiz-page.js';

/** What SCORM 1.2 leaves for the attempt: 4096 less the mark of delivery.js. */
const ROOM = 4084;

const ids = fc.constantFrom('rule-at-zero', 'neuron-output', 'not in the bank', '', '\ud800', 'ü–😀');
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constant(-0));
const optionIds = fc.constantFrom('option-1', 'option-12', 'step-3', 'option-01', 'option-', 'other');
const response = fc.oneof(
  optionIds,
  fc.array(optionIds),
  number,
  fc.array(number),
  fc.record({ x: number, y: number }),
);
const time = fc.integer({ min: 0, max: 4e12 });
const later = fc.record({ response, score: fc.double({ min: 0, max: 1, noNaN: true }), at: time });
const answer = fc.record({
  response,
  sure: fc.constantFrom(null, 'guess', 'think', 'sure'),
  score: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  isRight: fc.boolean(),
  misconceptions: fc.array(fc.constantFrom('keeps-negative', 'unknown to the bank')),
  at: time,
  latency: fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.nat(9999).map((tenths) => tenths / 10),
  ),
  again: fc.array(later, { maxLength: 3 }),
});
const anyAttempt = fc
  .record({
    id: fc.string(),
    seed: fc.constantFrom('s', 'a.b', ''),
    isWhole: fc.boolean(),
    asked: fc.uniqueArray(
      fc.record({
        item: ids,
        seed: fc.constantFrom('s', 's.2', 's.1', 's.02', 'other', 'a.b.77'),
        since: fc.option(time),
        answer: fc.option(answer),
      }),
      { minLength: 1, selector: ({ item, seed }) => `${item} ${seed}` },
    ),
    place: fc.nat(),
    times: fc.tuple(time, time, fc.option(time), fc.option(time)),
    extensions: fc.nat(5),
    settings: fc.record({
      count: fc.option(fc.integer({ min: 1, max: 200 })),
      seed: fc.option(fc.string()),
      ideas: fc.option(fc.array(fc.string())),
      minutes: fc.option(fc.integer({ min: 1, max: 1440 })),
      mode: fc.constantFrom('graded', 'practice'),
    }),
  })
  .map(({ asked, place, times: [startedAt, movedAt, finishedAt, endsAt], settings, ...rest }) => ({
    ...sampleAttempt(/** @type {any} */ (settings)),
    ...rest,
    questions: asked.map(({ item, seed, since }) => ({ item, seed, since })),
    answers: asked.map((question) => question.answer),
    position: place % asked.length,
    startedAt,
    movedAt,
    finishedAt,
    endsAt,
  }));

test('any attempt comes back as it was', () => {
  fc.assert(
    fc.property(fc.oneof(anyAttempt, attempts), (attempt) => {
      const text = attemptToText(/** @type {any} */ (attempt), ourBank);
      expect(text).toMatch(/^[\w-]+$/u);
      expect(attemptFromText(text, ourBank)).toEqual(attempt);
    }),
    { numRuns: 500 },
  );
});

test('what was cut, changed or made up is no attempt, and never throws', () => {
  const text = attemptToText(answered({ count: 5 }), ourBank);
  for (let length = 0; length < text.length; length++) {
    expect(attemptFromText(text.slice(0, length), ourBank)).toBeNull();
  }
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.base64String(), (place, other) => {
      const changed = `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;
      // The last character may have bits that mean nothing.
      if (place < text.length - 1) expect(attemptFromText(changed, ourBank)).toBeNull();
      expect(attemptFromText(`1${other}`, ourBank)).toBeNull();
    }),
  );
});

test('an attempt at a bank whose items have changed is not taken for one at this bank', () => {
  const text = attemptToText(answered({ count: 12 }), ourBank);
  expect(attemptFromText(text, { ...ourBank, items: ourBank.items.slice(1) })).toBeNull();
});

test.each([null, ...ourBank.ideas.map((/** @type {{ id: string }} */ { id }) => [id])])(
  'the longest quiz about %s fits SCORM 1.2 with every answer, even all fractions',
  (ideas) => {
    const count = RANGES.count.to;
    for (const isLong of [false, true]) {
      const attempt = answered({ count, ideas, minutes: 60, pass: 66.67, seed: 'x'.repeat(100) }, { isLong });
      const text = attemptToText(attempt, ourBank, ROOM);
      expect(text.length).toBeLessThanOrEqual(ROOM);
      expect(attemptFromText(text, ourBank)).toEqual(attempt);
    }
  },
);

test('where there is no room, later tries are left out, and nothing that counts', () => {
  const attempt = answered({ count: 200 });
  const again = Array.from({ length: 9 }, (_, i) => ({
    response: Math.PI * i,
    score: 0,
    at: 1.8e12 + i * i,
  }));
  const full = { ...attempt, answers: attempt.answers.map((given) => given && { ...given, again }) };
  expect(attemptFromText(attemptToText(full, ourBank, 64_000), ourBank)).toEqual(full);
  expect(attemptFromText(attemptToText(full, ourBank, ROOM), ourBank)).toEqual(attempt);
});

test('where there is no room, practised questions are left out, and the one on show stays on show', () => {
  const attempt = answered({ count: 200, mode: 'practice', seed: 'practice' }, { most: 400 });
  expect(attempt.questions.length).toBeGreaterThan(300);
  const kept = attemptFromText(attemptToText(attempt, ourBank, ROOM), ourBank);
  const isPlan = (/** @type {any} */ _, /** @type {number} */ i) => counts(attempt.questions[i]);
  expect(kept?.questions.filter(counts)).toEqual(attempt.questions.filter(counts));
  expect(kept?.answers.slice(0, 200)).toEqual(attempt.answers.filter(isPlan));
  expect(kept?.questions[kept.position]).toEqual(attempt.questions[attempt.position]);
});

test('an attempt that cannot fit is refused, never cut', () => {
  const asked = Array.from({ length: 200 }, (_, i) => ({ item: `x${i}`, seed: 's', since: null }));
  const answers = asked.map((_, i) => ({
    ...sampleAnswer({ response: Array.from({ length: 9 }, (_, j) => Math.sin(i * 9 + j)) }),
    again: [],
  }));
  const attempt = /** @type {any} */ ({ ...sampleAttempt(), questions: asked, answers });
  expect(() => attemptToText(attempt, ourBank, ROOM)).toThrow(RangeError);
});

const TENTHS = Array.from({ length: 10 }, (_, i) => i / 10);

const questions = new QuestionSet(ourBank, { engine, locale: 'en' });

/**
 * An attempt at our bank, answered at random or with endless fractions.
 * @param {Partial<import('../../../web/quiz/settings.js').Settings>} some
 * @param {{ isLong?: boolean, most?: number }} [options] most: answers
 */
function answered(some, { isLong = false, most = Infinity } = {}) {
  const settings = { ...DEFAULT_SETTINGS, ...some };
  const seed = settings.seed ?? 'longest';
  const { numbersOf } = questions;
  const random = seededRandom(`answers ${settings.ideas}`);
  let at = Date.UTC(2026, 4, 1);
  const asked = chooseItems(ourBank, settings, seed, { numbersOf });
  let attempt = newAttempt({ id: 'mom5g196-3zdjq9', bank: 'ReLU', seed, settings, questions: asked, at });
  for (let index = 0; index < attempt.questions.length && index < most; index++) {
    const thought = 3000 + Math.floor(random.pick(TENTHS) * 90_000 + random.pick(TENTHS) * 973);
    at += thought;
    const chosen = attempt.questions[index];
    const given = wrongResponse(questions.question(chosen), () => random.pick(TENTHS));
    const response = typeof given === 'number' && isLong ? given / 3 + 1 / 7 : given;
    const { score, isRight, misconceptions } = questions.assess(chosen, response);
    const sure = random.pick(/** @type {const} */ (['guess', 'think', 'sure', null]));
    const latency = Math.round(thought / 100) / 10;
    const answer = { response, sure, score, isRight, misconceptions, at, latency };
    const returns = followUp({ attempt, item: questions.item(chosen.item), isRight, numbersOf });
    attempt = reduceAttempt(attempt, { type: 'answer', index, answer, returns });
    at += Math.floor(random.pick(TENTHS) * 20_000);
    attempt = reduceAttempt(attempt, { type: 'go', position: index + 1, at });
  }
  return attempt;
}
