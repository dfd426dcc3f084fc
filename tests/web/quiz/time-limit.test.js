import { expect, test } from 'vitest';
import { reduceAttempt } from '../../../web/quiz/attempt.js';
import { timeLeft } from '../../../web/quiz/time-limit.js';
import { sampleAttempt } from './attempt-samples.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

test('without a limit there is no time left to tell', () => {
  expect(timeLeft(sampleAttempt(), 5000, null)).toBeNull();
});

test('the time runs from the start of the attempt', () => {
  const attempt = sampleAttempt({ minutes: 10 });
  expect(timeLeft(attempt, attempt.startedAt + 4 * MINUTE, null)).toBe(6 * MINUTE);
});

test('the time is never up before the learner has been warned for 20 seconds', () => {
  const attempt = sampleAttempt({ minutes: 10 });
  const morning = attempt.startedAt + 600 * MINUTE;
  expect(timeLeft(attempt, morning, null)).toBe(20 * SECOND);
  expect(timeLeft(attempt, morning + 19 * SECOND, morning)).toBe(SECOND);
  expect(timeLeft(attempt, morning + 20 * SECOND, morning)).toBe(0);
});

test('each extension gives half of the limit from now or from the end, and there may be ten and more', () => {
  let attempt = sampleAttempt({ minutes: 10 });
  const end = Number(attempt.endsAt);
  attempt = reduceAttempt(attempt, { type: 'extend', at: end - SECOND });
  expect(attempt.endsAt).toBe(end + 5 * MINUTE);
  const late = end + 100 * MINUTE;
  attempt = reduceAttempt(attempt, { type: 'extend', at: late });
  expect(timeLeft(attempt, late, null)).toBe(5 * MINUTE);
  for (let i = 0; i < 10; i++) attempt = reduceAttempt(attempt, { type: 'extend', at: late });
  expect(timeLeft(attempt, late, null)).toBe(55 * MINUTE);
  expect(attempt.extensions).toBe(12);
});

test('a short limit is extended by a whole minute', () => {
  const attempt = reduceAttempt(sampleAttempt({ minutes: 1 }), { type: 'extend', at: 1000 });
  expect(timeLeft(attempt, 1000, null)).toBe(2 * MINUTE);
});

test('a finished attempt has no time left to tell, nor is one without limit extended', () => {
  const finished = reduceAttempt(sampleAttempt({ minutes: 1 }), { type: 'finish', at: 2000 });
  expect(timeLeft(finished, 3000, null)).toBeNull();
  expect(reduceAttempt(finished, { type: 'extend', at: 3000 })).toBe(finished);
  const free = sampleAttempt();
  expect(reduceAttempt(free, { type: 'extend', at: 3000 })).toBe(free);
});
