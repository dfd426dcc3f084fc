import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { bank } from '../../../web/content/en/quiz/bank.js';
import { quiz, rightResponse } from './quiz-in-node.js';
import { smallBank } from './small-bank.js';

describe('an attempt', () => {
  test('before the start there is nothing to show, and nothing to do', () => {
    const { model, answer, reports } = quiz();
    expect(model).toMatchObject({ status: 'idle', attempt: null, total: 0, question: null, results: null });
    expect(model.ideas.map(({ id }) => id)).toEqual(['rule', 'graph', 'neuron']);
    expect([answer(true), model.answerAgain(1), model.resume(), model.redo()]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    model.next();
    model.goTo(1);
    model.finish();
    model.discard();
    model.extend();
    expect(reports).toEqual([]);
  });

  test('asks, takes the first answer, shows what it was worth and goes on', () => {
    const { model, answer } = quiz();
    expect(model.start()).toBe(true);
    expect(model).toMatchObject({ status: 'running', total: 3, position: 0 });
    expect(answer(false, { sure: 'sure' })).toBe(true);
    expect(answer(true)).toBe(false);
    expect(model.answerAt(0)).toMatchObject({ sure: 'sure', isRight: false, score: 0 });
    expect(model.assessmentAt(0)).toMatchObject({ isRight: false });
    expect(model.assessmentAt(1)).toBeNull();
    model.next();
    expect(model.position).toBe(1);
  });

  test('goes back to questions left out, then ends', () => {
    const { model, answer } = quiz();
    model.start();
    model.goTo(2);
    answer(true);
    model.next();
    expect(model.position).toBe(0);
    answer(true);
    model.next();
    answer(true);
    model.next();
    expect(model.status).toBe('finished');
    expect(model.results).toMatchObject({ points: 3, of: 3, score: 1 });
  });

  test('a later try changes no score', () => {
    const { model, answer } = quiz();
    model.start();
    expect(model.answerAgain(1)).toBe(false);
    answer(false);
    expect(model.latestAgain(0)).toBeNull();
    expect(model.answerAgain(rightResponse(model))).toBe(true);
    expect(model.latestAgain(0)).toMatchObject({ isRight: true });
    model.finish();
    expect(model.results).toMatchObject({ points: 0, unanswered: 2 });
  });

  test('the seed of the settings, of the call, or a new one decides the questions', () => {
    const asked = (/** @type {any} */ settings, /** @type {any} */ options) => {
      const { model } = quiz(settings);
      model.start(options);
      return model.attempt;
    };
    expect(asked({ seed: 'fixed' }, {})?.seed).toBe('fixed');
    expect(asked({ seed: 'fixed' }, { seed: 'other' })?.seed).toBe('other');
    expect(asked({}, {})?.seed).toBe('seed1');
    expect(asked({ seed: 'x' }, {})?.questions).toEqual(asked({}, { seed: 'x' })?.questions);
  });

  test('ideas or items can be asked for; an attempt on nothing does not begin', () => {
    const { model } = quiz();
    model.start({ items: ['graph-b', 'rule-a'] });
    expect(model.attempt?.questions.map(({ item }) => item).toSorted()).toEqual(['graph-b', 'rule-a']);
    model.start({ ideas: ['neuron'] });
    expect(model.question?.idea).toBe('neuron');
    const before = model.attempt;
    expect(model.start({ ideas: ['gone'] })).toBe(false);
    expect(model.attempt).toBe(before);
  });

  test('an item that cannot be made leaves the others', () => {
    const broken = { ...smallBank.items[4], answer: { value: 'no_such(x)', because: '' } };
    const { model } = quiz({}, { bank: { ...smallBank, items: [...smallBank.items.slice(0, 4), broken] } });
    model.start();
    expect(model.total).toBe(2);
  });

  test('every change is told, a call that changes nothing is not', () => {
    const { model, answer, changes } = quiz();
    model.start();
    expect(changes()).toBe(1);
    answer(true);
    expect(changes()).toBe(1);
    answer(true);
    model.goTo(0);
    model.goTo(99);
    expect(changes()).toBe(0);
    model.goTo(1);
    model.discard();
    expect(changes()).toBe(2);
  });
});

test('with feedback at the end nothing is told before it', () => {
  const { model, answer } = quiz({ feedback: 'end' });
  model.start();
  answer(false);
  expect(model.assessmentAt(0)).toBeNull();
  expect(model.answerAgain(1)).toBe(false);
  expect(model.results).toBeNull();
  model.finish();
  expect(model.assessmentAt(0)).toMatchObject({ isRight: false });
});

describe('practice', () => {
  test('a missed item comes back at the end with new numbers until it is right', () => {
    const { model, answer } = quiz({ mode: 'practice', ideas: ['neuron'] });
    model.start();
    for (let round = 1; round <= 3; round++) {
      answer(false);
      expect(model.total).toBe(round + 1);
      model.next();
    }
    const numbers = [0, 1, 2, 3].map((index) => model.questionAt(index)?.drawn.x);
    expect(new Set(numbers).size).toBe(4);
    answer(true);
    expect(model.total).toBe(4);
    model.next();
    expect(model.status).toBe('finished');
    expect(model.results).toMatchObject({ points: 0, of: 1 });
  });

  test('however it goes, at the end the last answer about every idea was right', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 15 }),
        fc.integer({ min: 1, max: 6 }),
        (hits, count) => {
          const { model, answer } = quiz({ mode: 'practice', count });
          model.start();
          for (let i = 0; model.status === 'running'; i++) {
            answer(hits[i] ?? true);
            model.next();
          }
          const lastRight = new Map(
            (model.results?.items ?? []).map(({ question, answer: given }) => [
              question.idea,
              given?.isRight,
            ]),
          );
          expect([...lastRight.values()].every(Boolean)).toBe(true);
          expect(model.results?.of).toBe(
            model.attempt?.questions.filter(({ since }) => since === null).length,
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('redoing', () => {
  test('asks only what was missed, with other numbers', () => {
    const { model, answer } = quiz({ seed: 'fixed', count: 6 });
    model.start();
    const before = [];
    while (model.status === 'running') {
      const { question } = model;
      if (question?.idea === 'neuron') before.push(question.drawn.x);
      answer(question?.idea !== 'neuron');
      model.next();
    }
    expect(model.redo()).toBe(true);
    expect(model.total).toBe(before.length);
    for (let i = 0; i < model.total; i++) {
      expect(model.questionAt(i)?.idea).toBe('neuron');
      expect(before).not.toContain(model.questionAt(i)?.drawn.x);
    }
    expect(model.attempt?.isWhole).toBe(false);
  });

  test('begins with the items that were missed', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const { model, answer } = quiz({ ideas: ['rule'], seed });
      model.start();
      const missed = model.question?.item;
      answer(false);
      model.finish();
      model.redo();
      expect(model.question?.item).toBe(missed);
    }
  });

  test('one idea can be chosen; nothing missed is nothing to redo', () => {
    const { model, answer } = quiz();
    model.start();
    model.finish();
    model.redo({ ideas: ['graph'] });
    expect(model).toMatchObject({ total: 1, question: { idea: 'graph' } });
    answer(true);
    model.next();
    expect(model.redo()).toBe(false);
    expect(model.status).toBe('finished');
  });

  test('for a misconception an item that was not asked comes before one that was', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const { model, answer } = quiz({ ideas: ['rule'], seed });
      model.start();
      const asked = model.question?.item;
      answer(false);
      model.finish();
      model.redo({ misconceptions: ['adds-one', 'adds-one'] });
      expect(model.attempt?.questions.map(({ item }) => item)).not.toContain(asked);
      expect(model.total).toBe(2);
    }
  });

  test('a misconception gets a question that can show it, one not asked before', () => {
    const { model, answer } = quiz({ ideas: ['graph'] });
    model.start();
    const asked = model.question?.item;
    answer(false);
    model.next();
    expect(model.results?.misconceptions.map(({ misconception }) => misconception.id)).toEqual([
      'kink-is-jump',
    ]);
    model.redo({ misconceptions: ['kink-is-jump'] });
    expect(model.total).toBe(1);
    expect(model.question?.item).toMatch(/^graph-/u);
    expect(model.question?.item).not.toBe(asked);
  });
});

describe('a time limit', () => {
  const MINUTE = 60_000;

  test('warns once, then takes no first answer, until the learner takes more time', () => {
    const { model, clock, answer, changes } = quiz({ minutes: 2 });
    model.start();
    clock.now += MINUTE - 1;
    model.tick();
    expect(model).toMatchObject({ isTimeShort: false, timeLeft: MINUTE + 1 });
    changes();
    clock.now += 1;
    model.tick();
    model.tick();
    expect(changes()).toBe(1);
    expect(model.isTimeShort).toBe(true);
    clock.now += MINUTE;
    expect(model).toMatchObject({ isTimeUp: true, status: 'running' });
    expect(answer(true)).toBe(false);
    model.extend();
    expect(model).toMatchObject({ isTimeUp: false, timeLeft: MINUTE });
    expect(answer(true)).toBe(true);
    clock.now += 600 * MINUTE;
    model.tick();
    expect(model.timeLeft).toBe(20_000);
  });

  test('after a night asleep there are still 20 seconds to take more', () => {
    const { model, clock } = quiz({ minutes: 2 });
    model.start();
    clock.now += 600 * MINUTE;
    model.tick();
    clock.now += 19_000;
    model.tick();
    expect(model.isTimeUp).toBe(false);
    clock.now += 1000;
    expect(model.isTimeUp).toBe(true);
  });

  test('answers given before stay, and the attempt can be finished', () => {
    const { model, clock, answer } = quiz({ minutes: 1 });
    model.start();
    answer(true);
    model.tick();
    clock.now += 5 * MINUTE;
    model.finish();
    expect(model.results).toMatchObject({ points: 1, unanswered: 2 });
  });
});

test('the lesson’s own bank gives an attempt of one question about every idea', () => {
  const { model } = quiz({}, { bank: /** @type {any} */ (bank) });
  model.start();
  expect(model.total).toBe(bank.ideas.length);
  expect(new Set(Array.from({ length: model.total }, (_, i) => model.questionAt(i)?.idea)).size).toBe(
    model.total,
  );
});
