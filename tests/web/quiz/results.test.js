import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { calibrate, calibrationSays, describeCalibration } from '../../../web/quiz/calibration.js';
import { newAttempt } from '../../../web/quiz/attempt.js';
import { summarise } from '../../../web/quiz/results.js';
import { DEFAULT_SETTINGS } from '../../../web/quiz/settings.js';
import { sampleAnswer } from './attempt-samples.js';
import { smallBank } from './small-bank.js';

/** @typedef {import('../../../web/quiz/attempt.js').Answer} Answer */

const ITEMS = ['rule-a', 'graph-a', 'rule-b'];
const SOLUTIONS = ITEMS.map((item) => ({ right: `right of ${item}`, because: `why ${item}` }));

/**
 * @param {(Partial<Answer> | null)[]} given one for each of ITEMS
 * @param {object} [settings]
 */
function resultsOf(given, settings = {}) {
  const attempt = newAttempt({
    id: 'one',
    bank: 'Small',
    seed: 's',
    settings: { ...DEFAULT_SETTINGS, ...settings },
    questions: ITEMS.map((item) => ({ item, seed: 's' })),
    at: 0,
  });
  attempt.answers = given.map((some) => some && { ...sampleAnswer(some), again: [] });
  const questions = /** @type {any[]} */ (
    ITEMS.map((item) => ({ item, idea: smallBank.items.find(({ id }) => id === item)?.idea }))
  );
  return summarise({
    attempt,
    bank: smallBank,
    questions,
    assessments: ITEMS.map(() => null),
    solutions: SOLUTIONS,
  });
}

const wrong = { score: 0, isRight: false };

describe('the score', () => {
  test('is the points of the first answers out of one a question', () => {
    const results = resultsOf([{}, { score: 0.5, isRight: false }, wrong]);
    expect(results).toMatchObject({ points: 1.5, of: 3, score: 0.5, unanswered: 0 });
  });

  test('counts a question without an answer as 0', () => {
    expect(resultsOf([{}, null, null])).toMatchObject({ points: 1, of: 3, unanswered: 2 });
  });

  test('keeps the right answer of a question without an answer', () => {
    const [, unanswered] = resultsOf([{}, null, null]).items;
    expect(unanswered.solution).toEqual({ right: 'right of graph-a', because: 'why graph-a' });
  });

  test('adds thirds to whole points', () => {
    const third = { score: 1 / 3, isRight: false };
    expect(resultsOf([third, third, third]).points).toBe(1);
  });

  test('leaves out questions that came back for practice', () => {
    const attempt = newAttempt({
      id: 'one',
      bank: 'Small',
      seed: 's',
      settings: { ...DEFAULT_SETTINGS, mode: 'practice' },
      questions: [{ item: 'rule-a', seed: 's' }],
      at: 0,
    });
    attempt.questions.push({ item: 'rule-a', seed: 's.2', since: 5 });
    attempt.answers = [
      { ...sampleAnswer(wrong), again: [] },
      { ...sampleAnswer(), again: [] },
    ];
    const questions = /** @type {any[]} */ ([{ idea: 'rule' }, { idea: 'rule' }]);
    const results = summarise({
      attempt,
      bank: smallBank,
      questions,
      assessments: [null, null],
      solutions: SOLUTIONS,
    });
    expect(results).toMatchObject({ points: 0, of: 1, missed: [{ id: 'rule' }] });
    expect(results.items.map(({ counts }) => counts)).toEqual([true, false]);
  });
});

describe('passing', () => {
  test.each([
    [66, true],
    [66.67, true],
    [67, false],
    [null, null],
  ])('two of three points with a mark of %s: %s', (pass, passed) => {
    expect(resultsOf([{}, {}, wrong], { pass }).passed).toBe(passed);
  });

  test.each(['self-check', 'practice'])('nobody passes or fails in %s', (mode) => {
    expect(resultsOf([{}, {}, {}], { pass: 50, mode }).passed).toBeNull();
  });
});

test('ideas come in the bank’s order, only those asked; missed ones lack a point', () => {
  const { ideas, missed } = resultsOf([{}, {}, wrong]);
  expect(ideas.map(({ idea, points, of }) => [idea.id, points, of])).toEqual([
    ['rule', 1, 2],
    ['graph', 1, 1],
  ]);
  expect(missed.map(({ id }) => id)).toEqual(['rule']);
});

test('misconceptions that were not seen are left out, and so are none of them', () => {
  expect(resultsOf([{}, {}, {}]).misconceptions).toEqual([]);
  const [only, ...others] = resultsOf([{ misconceptions: ['kink-is-jump'] }, {}, {}]).misconceptions;
  expect([only.misconception.id, only.indexes, others]).toEqual(['kink-is-jump', [0], []]);
});

test('the one seen most often comes first, whatever the order of the bank', () => {
  for (const [often, once] of [
    ['adds-one', 'kink-is-jump'],
    ['kink-is-jump', 'adds-one'],
  ]) {
    const given = [{ misconceptions: [once] }, { misconceptions: [often] }, { misconceptions: [often] }];
    const { misconceptions } = resultsOf(given);
    expect(misconceptions.map(({ misconception }) => misconception.id)).toEqual([often, once]);
  }
});

test('a round of practice alone has a score of 0 of 0, not of nothing', () => {
  const practice = { item: 'rule-a', seed: 's', since: 5 };
  const settings = /** @type {const} */ ({ ...DEFAULT_SETTINGS, mode: 'practice' });
  const attempt = newAttempt({ id: 'one', bank: 'Small', seed: 's', settings, questions: [practice], at: 0 });
  const questions = /** @type {any[]} */ ([{ idea: 'rule' }]);
  const results = summarise({
    attempt: { ...attempt, questions: [practice] },
    bank: smallBank,
    questions,
    assessments: [null],
    solutions: SOLUTIONS,
  });
  expect(results).toMatchObject({ points: 0, of: 0, score: 0 });
});

test('misconceptions are those of the bank, the most frequent first, with the questions they were seen in', () => {
  const { misconceptions } = resultsOf([
    { misconceptions: ['adds-one'] },
    { misconceptions: ['kink-is-jump', 'adds-one'] },
    { misconceptions: ['unheard-of'] },
  ]);
  expect(misconceptions.map(({ misconception, indexes }) => [misconception.id, indexes])).toEqual([
    ['adds-one', [0, 1]],
    ['kink-is-jump', [1]],
  ]);
});

test('points of the ideas add up to the points', () => {
  const scores = fc.array(fc.constantFrom(0, 0.25, 1 / 3, 0.5, 1), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(scores, (list) => {
      const { points, ideas, of, score } = resultsOf(
        list.map((value) => ({ score: value, isRight: value === 1 })),
      );
      expect(ideas.reduce((sum, idea) => sum + idea.points, 0)).toBeCloseTo(points, 9);
      expect(ideas.reduce((sum, idea) => sum + idea.of, 0)).toBe(of);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});

describe('calibration', () => {
  const right = (/** @type {any} */ sure) => ({ sure, isRight: true });
  const missed = (/** @type {any} */ sure) => ({ sure, isRight: false });

  test('counts the answers given with each confidence', () => {
    expect(calibrate([right('sure'), missed('sure'), right('guess'), right(null), null])).toEqual([
      { sure: 'guess', answered: 1, right: 1 },
      { sure: 'think', answered: 0, right: 0 },
      { sure: 'sure', answered: 2, right: 1 },
    ]);
  });

  test.each([
    [[right(null), null], 'none', ''],
    [
      [right('sure'), missed('sure'), right('guess')],
      'sureButWrong',
      'You were sure of 2 answers, and *1* of them was not right.',
    ],
    [[missed('sure')], 'onlySureButWrong', 'You were sure of *one* answer, and it was not right.'],
    [
      [missed('sure'), missed('sure')],
      'onlySureButWrong',
      'You were sure of *2* answers, and none of them was right.',
    ],
    [
      [right('guess'), right('guess'), missed('guess')],
      'guessedButRight',
      'You called *2* right answers a guess.',
    ],
    [[right('sure'), missed('guess')], 'sureAndRight', 'You were sure of *one* answer, and it was right.'],
    [[right('think'), missed('think')], 'inBetween', 'You said how sure you were of 2 answers; *1* of them'],
  ])('of %j it says %s', (answers, says, sentence) => {
    const rows = calibrate(answers);
    expect(calibrationSays(rows)).toBe(says);
    expect(describeCalibration(rows, String).startsWith(sentence)).toBe(true);
    expect(describeCalibration(rows, String) === '').toBe(says === 'none');
  });
});
