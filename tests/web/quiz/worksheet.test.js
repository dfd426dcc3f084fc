import { describe, expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { bank } from '../../../web/content/en/quiz/bank.js';
import { QuizModel } from '../../../web/quiz/quiz-model.js';
import { DEFAULT_SETTINGS } from '../../../web/quiz/settings.js';
import { makeWorksheet } from '../../../web/quiz/worksheet.js';
import { smallBank } from './small-bank.js';

const options = { engine: await engineInNode(), locale: 'en' };

describe('makeWorksheet', () => {
  test('has the questions and numbers that the quiz asks with the same seed and settings', () => {
    for (const seed of ['abc', 'k7', '2026']) {
      const settings = { ...DEFAULT_SETTINGS, seed, count: 12 };
      const model = new QuizModel({ bank, settings, ...options });
      model.start();
      const asked = Array.from({ length: model.total }, (_, i) => model.questionAt(i));
      expect(makeWorksheet(bank, settings, seed, options).map(({ question }) => question)).toEqual(asked);
    }
  });

  test('has a right answer and a reason for every question', () => {
    for (const { right, because } of makeWorksheet(
      bank,
      { ...DEFAULT_SETTINGS, count: 60 },
      'key',
      options,
    )) {
      expect(right).not.toBe('');
      expect(because).not.toBe('');
    }
  });

  test('has other numbers with another seed', () => {
    const [one, other] = ['a', 'b'].map((seed) => makeWorksheet(bank, DEFAULT_SETTINGS, seed, options));
    expect(one).not.toEqual(other);
  });

  test('asks about the chosen ideas only', () => {
    const [idea] = smallBank.ideas;
    const settings = { ...DEFAULT_SETTINGS, ideas: [idea.id], count: 3 };
    const ideas = makeWorksheet(smallBank, settings, 's', options).map(({ question }) => question.idea);
    expect(new Set(ideas)).toEqual(new Set([idea.id]));
  });
});
