import { describe, expect, test } from 'vitest';
import { quiz } from './quiz-in-node.js';
import { smallBank } from './small-bank.js';

describe('what is kept', () => {
  test('a reload half-way goes on where it was', () => {
    const first = quiz();
    first.model.start();
    first.answer(false);
    first.model.next();
    const second = quiz({}, { storage: first.storage });
    expect(second.model.resume()).toBe(true);
    expect(second.model.attempt).toEqual(first.model.attempt);
    expect(second.model.question).toEqual(first.model.question);
    expect(second.model.assessmentAt(0)).toEqual(first.model.assessmentAt(0));
    expect(second.reports).toEqual([]);
  });

  test('a finished attempt can be looked at again', () => {
    const first = quiz();
    first.model.start();
    first.model.finish();
    const second = quiz({}, { storage: first.storage });
    second.model.resume();
    expect(second.model.status).toBe('finished');
    expect(second.model.results).toEqual(first.model.results);
  });

  test('of other settings or another bank nothing is taken up', () => {
    const { storage, model } = quiz();
    model.start();
    expect(quiz({ count: 2 }, { storage }).model.resume()).toBe(false);
    expect(quiz({}, { storage, bank: { ...smallBank, title: 'Other' } }).model.resume()).toBe(false);
    expect(quiz({}, { storage }).model.resume()).toBe(true);
  });

  test('when an item is gone, or its answer has changed, nothing is taken up', () => {
    const { storage, model, answer } = quiz({ ideas: ['neuron'] });
    model.start();
    answer(true);
    const others = smallBank.items.filter(({ id }) => id !== 'neuron-a');
    const neuron = smallBank.items.find(({ id }) => id === 'neuron-a');
    const changed = /** @type {import('../../../web/quiz/bank-types.js').Item} */ ({
      ...neuron,
      answer: { value: 'x + 2', because: '' },
    });
    for (const items of [others, [...others, changed]]) {
      expect(quiz({ ideas: ['neuron'] }, { storage, bank: { ...smallBank, items } }).model.resume()).toBe(
        false,
      );
    }
  });

  test('discarding forgets the attempt, not the results', () => {
    const { model, answer, storage } = quiz();
    model.start();
    answer(true);
    model.finish();
    model.discard();
    expect(model.status).toBe('idle');
    expect(quiz({}, { storage }).model.resume()).toBe(false);
    expect(model.latest).toMatchObject({ points: 1, of: 3 });
  });

  test('the best whole attempt stays; parts of one are no result', () => {
    const { model, answer } = quiz();
    model.start();
    answer(true);
    model.finish();
    model.start();
    model.finish();
    expect(model.best).toMatchObject({ seed: 'seed1', points: 1 });
    expect(model.latest).toMatchObject({ seed: 'seed2', points: 0 });
    model.start({ ideas: ['rule'] });
    answer(true);
    model.finish();
    expect(model.latest).toMatchObject({ seed: 'seed2' });
  });
});

describe('two tabs', () => {
  const tabs = () => {
    const one = quiz();
    one.model.start();
    const other = quiz({}, { storage: one.storage, clock: one.clock });
    other.model.resume();
    const hear = (/** @type {typeof one} */ tab) => tab.store.receive({ key: null });
    return { one, other, hear };
  };

  test('each takes over the other’s answers and stays where it is', () => {
    const { one, other, hear } = tabs();
    one.answer(true);
    hear(other);
    expect(other.model.answerAt(0)).toMatchObject({ isRight: true });
    other.model.goTo(2);
    other.clock.now += 1000;
    other.answer(false);
    hear(one);
    expect(one.model.position).toBe(0);
    expect(one.model.answerAt(2)).toMatchObject({ isRight: false });
    expect(one.told('quiz-answer')).toHaveLength(1);
  });

  test('the same question answered in both, unheard: the earlier answer counts, in both', () => {
    const { one, other, hear } = tabs();
    one.answer(false);
    one.clock.now += 1000;
    other.answer(true);
    hear(one);
    for (const { model } of [one, other]) {
      expect(model.answerAt(0)).toMatchObject({ isRight: false });
      expect(model.answerAt(0)?.again).toHaveLength(1);
    }
    expect(other.told('quiz-answer')[0].counts).toBe(false);
  });

  test('finished in one is finished in the other, and reported once', () => {
    const { one, other, hear } = tabs();
    one.model.finish();
    hear(other);
    expect(other.model.status).toBe('finished');
    other.model.finish();
    expect([...one.told('quiz-complete'), ...other.told('quiz-complete')]).toHaveLength(1);
  });

  test('finished in both, unheard: the first end is reported, the second is not', () => {
    const { one, other } = tabs();
    one.model.finish();
    other.clock.now += 1000;
    other.model.finish();
    expect(other.model.status).toBe('finished');
    expect(other.told('quiz-complete')).toEqual([]);
  });
});
