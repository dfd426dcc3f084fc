/** The questions of <relu-quiz>: the same from one seed in every browser, and a teacher's own. */
import { readFileSync } from 'node:fs';
import { expect, test } from './support/browsers.js';
import { planOf, rightTo } from './support/quiz-plan.js';
import {
  START,
  answer,
  answerAll,
  everythingInPage,
  expectQuestion,
  openQuiz,
  press,
  reports,
  shown,
} from './support/quiz.js';

test.use({ host: 'embedder' });

test('one seed gives every browser the same questions with the same numbers, bit for bit', async ({ ui }) => {
  const settings = { count: 150 };
  const seed = 'every browser';
  await openQuiz(ui, { seed, ...settings });
  await press(ui, 'Start');
  const asked = await ui.evaluate('relu-quiz', ({ model }) =>
    Array.from({ length: model.total }, (_, index) => JSON.stringify(model.questionAt(index))),
  );
  const planned = planOf(seed, settings).map(({ question }) => JSON.stringify(question));
  expect(new Set(planned.map((text) => JSON.parse(text).item)).size, 'different items').toBeGreaterThan(60);
  expect(asked).toEqual(planned);
});

test(
  'a teacher’s own bank is asked, its answers hidden until they are given',
  { tag: '@once' },
  async ({ ui }) => {
    const bank = JSON.parse(readFileSync(new URL('./pages/bank.json', import.meta.url), 'utf8'));
    await openQuiz(ui, { src: './bank.json', count: 2, seed: 'a', order: 'bank' });
    await press(ui, 'Start');
    const plan = planOf('a', { count: 2, order: 'bank' }, bank);
    await expectQuestion(ui, plan[0].question);
    const product = /7[,.\u202f\u00a0]?553/u;
    expect(await everythingInPage(ui), 'the right number').not.toMatch(product);
    expect(await answer(ui, plan[0].question, rightTo(plan[0]))).toContain('Both are negative');
    expect(await everythingInPage(ui)).toMatch(product);
    await press(ui, 'Next question');
    expect(await answerAll(ui, plan.slice(1), rightTo)).toContain('2 of 2 points');
    const told = await reports(ui);
    expect(told.find(({ type }) => type === 'quiz-answer')?.detail).toMatchObject({
      item: 'big-product',
      parameters: { x: -91, w: -83 },
      response: 7553,
    });
  },
);

test(
  'a bank with mistakes names each by item and field, and its other items are asked',
  { tag: '@once' },
  async ({ ui }) => {
    await openQuiz(ui, { src: './bank-with-mistakes.json' });
    await ui.click('relu-quiz .bank-problems > summary');
    const said = shown(await ui.text('relu-quiz .bank-problems'));
    expect(said).toContain('2 problems in this question bank');
    expect(said).toMatch(/Item “big-product”, level: found 9; accepted is at most 3\./u);
    expect(said).toMatch(/Item “big-product”: “hint” is missing/u);
    await press(ui, 'Start');
    await expect.poll(() => ui.text('relu-quiz #prompt')).toContain('Does ReLU keep 5?');
  },
);

test('settings that cannot be used are named, and their defaults hold', { tag: '@once' }, async ({ ui }) => {
  await openQuiz(ui, { count: 'many', ideas: 'rule nothing', mode: 'exam' });
  const problems = await ui.evaluate('relu-quiz', (quiz) =>
    [...quiz.shadowRoot.querySelectorAll('.problem')].map(({ textContent }) => textContent),
  );
  expect(problems).toHaveLength(3);
  for (const [index, found] of ['many', 'nothing', 'exam'].entries())
    expect(problems[index]).toContain(found);
  expect(await ui.text('relu-quiz [part="start"]')).toContain('1 question');
});

for (const { src, says } of [
  { src: './missing.json', says: './missing.json answered 404.' },
  { src: './not-a-bank.txt', says: './not-a-bank.txt is not JSON.' },
  { src: 'http://127.0.0.1:9/bank.json', says: 'http://127.0.0.1:9/bank.json could not be reached.' },
]) {
  test.describe(`with a bank at ${src}`, () => {
    // The browser itself reports what did not load.
    test.use({ expectedErrors: [/missing\.json|127\.0\.0\.1:9\b|ERR_/u] });

    test('the quiz says what is the matter and offers no start', { tag: '@once' }, async ({ ui }) => {
      await openQuiz(ui, { src }, 'relu-quiz [role="status"]');
      await expect
        .poll(() => ui.text('relu-quiz .panel'))
        .toContain(`The questions could not be loaded: ${says}`);
      expect(await ui.count(START)).toBe(0);
    });
  });
}
