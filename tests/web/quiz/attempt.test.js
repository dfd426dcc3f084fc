import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { nextUnanswered, reduceAttempt } from '../../../web/quiz/attempt.js';
import { isAttempt } from '../../../web/quiz/attempt-shape.js';
import { isSameAttempt, mergeAttempts } from '../../../web/quiz/merge-attempts.js';
import { attempts, sampleAnswer, sampleAttempt } from './attempt-samples.js';

const answered = (/** @type {object} */ some = {}, index = 0, attempt = sampleAttempt()) =>
  reduceAttempt(attempt, { type: 'answer', index, answer: sampleAnswer(some), returns: null });

describe('answering', () => {
  test('the first answer stays; a second changes nothing', () => {
    const attempt = answered({ score: 0, isRight: false });
    expect(attempt.answers[0]).toMatchObject({ score: 0, again: [] });
    expect(answered({ score: 1 }, 0, attempt)).toBe(attempt);
  });

  test('later tries are kept beside the first answer', () => {
    const again = { response: 5, score: 1, at: 3000 };
    const attempt = reduceAttempt(answered({ score: 0 }), { type: 'answer-again', index: 0, again });
    expect(attempt.answers[0]).toMatchObject({ score: 0, again: [again] });
    const more = { response: 6, score: 0, at: 4000 };
    const third = reduceAttempt(attempt, { type: 'answer-again', index: 0, again: more });
    expect(third.answers[0]?.again).toEqual([again, more]);
    expect(reduceAttempt(attempt, { type: 'answer-again', index: 1, again })).toBe(attempt);
  });

  test('a question that comes back is added at the end, unanswered', () => {
    const attempt = reduceAttempt(sampleAttempt(), {
      type: 'answer',
      index: 1,
      answer: sampleAnswer({ at: 5000 }),
      returns: { item: 'b', seed: 's.2' },
    });
    expect(attempt.questions.at(-1)).toEqual({ item: 'b', seed: 's.2', since: 5000 });
    expect(attempt.answers).toHaveLength(4);
    expect(attempt.answers[3]).toBeNull();
  });

  test('questions come back in the order missed, even if the clock is set back between', () => {
    const missed = (/** @type {number} */ index, /** @type {string} */ item, /** @type {number} */ at) =>
      /** @type {const} */ ({
        type: 'answer',
        index,
        answer: sampleAnswer({ at }),
        returns: { item, seed: 's.2' },
      });
    const attempt = reduceAttempt(reduceAttempt(sampleAttempt(), missed(0, 'a', 5000)), missed(1, 'b', 3000));
    expect(
      mergeAttempts(attempt, sampleAttempt())
        .questions.map(({ item }) => item)
        .join(''),
    ).toBe('abcab');
  });

  test('after the end no answer is taken, but later tries are', () => {
    const finished = reduceAttempt(answered(), { type: 'finish', at: 9000 });
    expect(answered({}, 1, finished)).toBe(finished);
    const again = { response: 5, score: 1, at: 9500 };
    expect(reduceAttempt(finished, { type: 'answer-again', index: 0, again }).answers[0]?.again).toEqual([
      again,
    ]);
    expect(reduceAttempt(finished, { type: 'finish', at: 9900 })).toBe(finished);
  });
});

test('a position that there is not is ignored', () => {
  const attempt = sampleAttempt();
  for (const position of [-1, 3, 0.5, NaN]) {
    expect(reduceAttempt(attempt, { type: 'go', position, at: 2000 })).toBe(attempt);
  }
  expect(reduceAttempt(attempt, { type: 'go', position: 2, at: 2000 })).toMatchObject({
    position: 2,
    movedAt: 2000,
  });
});

test('the next unanswered question is the next one, then the first left out, then none', () => {
  const atLast = { ...answered({}, 2), position: 2 };
  expect(nextUnanswered(sampleAttempt())).toBe(1);
  expect(nextUnanswered(atLast)).toBe(0);
  expect(nextUnanswered(answered({}, 1, answered({}, 0, atLast)))).toBeNull();
});

describe('two tabs with the same attempt', () => {
  test('the earlier answer counts and the later one is kept as a later try', () => {
    const early = answered({ response: 1, score: 0, isRight: false, at: 2000 });
    const late = answered({ response: 2, score: 1, at: 2001 });
    expect(mergeAttempts(late, early).answers[0]).toEqual({
      ...early.answers[0],
      again: [{ response: 2, score: 1, at: 2001 }],
    });
  });

  test('answers to different questions are all kept', () => {
    const { answers } = mergeAttempts(answered({ at: 2000 }, 0), answered({ at: 1500 }, 2));
    expect(answers.map((answer) => answer?.at)).toEqual([2000, undefined, 1500]);
  });

  test('merging is commutative', () => {
    fc.assert(
      fc.property(attempts, attempts, (a, b) => {
        expect(mergeAttempts(a, b)).toEqual(mergeAttempts(b, a));
      }),
    );
  });

  test('merging is associative', () => {
    fc.assert(
      fc.property(attempts, attempts, attempts, (a, b, c) => {
        expect(mergeAttempts(mergeAttempts(a, b), c)).toEqual(mergeAttempts(a, mergeAttempts(b, c)));
      }),
      { numRuns: 500 },
    );
  });

  test('merging is idempotent, also with what was merged before', () => {
    fc.assert(
      fc.property(attempts, attempts, (a, b) => {
        const merged = mergeAttempts(a, b);
        expect(mergeAttempts(merged, merged)).toEqual(merged);
        expect(mergeAttempts(merged, b)).toEqual(merged);
      }),
    );
  });

  test('no response is lost, and the result is an attempt', () => {
    const tries = (/** @type {import('../../../web/quiz/attempt.js').Attempt} */ attempt) =>
      attempt.answers.flatMap((answer, i) =>
        answer
          ? [answer, ...answer.again].map(
              ({ response, at }) => `${attempt.questions[i].seed} ${response} ${at}`,
            )
          : [],
      );
    fc.assert(
      fc.property(attempts, attempts, (a, b) => {
        const merged = mergeAttempts(a, b);
        expect(new Set(tries(merged))).toEqual(new Set([...tries(a), ...tries(b)]));
        expect(isAttempt(merged)).toBe(true);
        expect(isSameAttempt(merged, a)).toBe(true);
      }),
    );
  });
});

describe('data from storage', () => {
  test('every attempt survives JSON', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const back = JSON.parse(JSON.stringify(attempt));
        expect(back).toEqual(attempt);
        expect(isAttempt(back)).toBe(true);
      }),
    );
  });

  test.each([['text'], [2.5], [['a', 'b']], [[0, -1]], [[]], [{ x: 1, y: -2 }]])(
    '%j may be a response',
    (response) => {
      const attempt = answered({ response });
      expect(isAttempt(attempt)).toBe(true);
      const broken = {
        ...attempt,
        answers: [{ ...attempt.answers[0], response: { x: response } }, null, null],
      };
      expect(isAttempt(broken)).toBe(false);
    },
  );

  test('anything at all is judged without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isAttempt(value)).toBe(false);
      }),
    );
  });

  test.each([
    ['another version', { version: 2 }],
    ['no questions', { questions: [], answers: [] }],
    ['fewer answers than questions', { answers: [null] }],
    ['a position beyond the end', { position: 3 }],
    ['a score above 1', { answers: [{ ...sampleAnswer({ score: 2 }), again: [] }, null, null] }],
    ['an answer without tries', { answers: [sampleAnswer(), null, null] }],
    ['a mode that there is not', { settings: { ...sampleAttempt().settings, mode: 'exam' } }],
    ['no settings', { settings: null }],
    ['a time that is text', { startedAt: 'now' }],
    ['a question twice', { questions: Array(3).fill({ item: 'a', seed: 's', since: null }) }],
  ])('%s is no attempt', (_, change) => {
    expect(isAttempt({ ...sampleAttempt(), ...change })).toBe(false);
  });
});
