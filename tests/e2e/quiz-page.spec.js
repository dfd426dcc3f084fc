/** The lesson page's quiz: what there is without scripts or WebAssembly, under a policy, and where it links to. */
import { bank } from '../../web/content/en/quiz/bank.js';
import { expectAccessible } from './support/audit.js';
import { expect, test } from './support/browsers.js';
import { planOf, plannedQuestion, rightTo } from './support/quiz-plan.js';
import { START, answer, inQuiz, press, secrets, tight } from './support/quiz.js';

/** Of the questions in the page's HTML (scripts/site/still-quiz.js). */
const STILL_SEED = 'read';

test('every place that the quiz sends a learner to is on the page, and its section opens', async ({ ui }) => {
  await ui.open('./#quiz', START);
  await expectAccessible(ui, 'with the quiz ready');
  const links = new Set([...bank.ideas, ...bank.misconceptions].map((/** @type {any} */ { link }) => link));
  const missing = await ui.run(
    (ids) => ids.filter((id) => !document.getElementById(id.replace('#', ''))),
    [...links],
  );
  expect(missing).toEqual([]);
});

test('the quiz is not loaded before its section is opened', { tag: '@once' }, async ({ ui }) => {
  await ui.open('./', 'h1');
  expect(await ui.evaluate('#quiz', (section) => section.open)).toBe(false);
  expect(await ui.run(() => customElements.get('relu-quiz') === undefined)).toBe(true);
  await ui.click('#quiz > summary');
  await ui.text(START);
});

test.describe("under script-src 'self' 'wasm-unsafe-eval'", () => {
  test.use({ host: 'strict' });

  test('a question is asked, answered and explained, and nothing violates the policy', async ({ ui }) => {
    await ui.open('./#quiz', START);
    await press(ui, 'Start');
    await ui.text('relu-quiz #prompt');
    const chosen = await ui.evaluate('relu-quiz', ({ model }) => {
      const { item, seed } = model.question;
      return { item, seed };
    });
    const planned = plannedQuestion(chosen);
    expect(await answer(ui, planned.question, rightTo(planned))).toMatch(/^Right/u);
  });
});

/** Runs in the page. @param {Element} quiz @returns {number} questions that can be read, of those in its HTML */
const readable = (quiz) =>
  [...quiz.querySelectorAll('.still-quiz > ol > li')].filter(
    (item) => item.checkVisibility() && (item.textContent ?? '').trim().length > 20,
  ).length;

test.describe("where WebAssembly is blocked by script-src 'self'", () => {
  // The browser itself reports what it blocked; that is not the page's error.
  test.use({ host: 'withoutWasm', expectedErrors: [/wasm|WebAssembly|unsafe-eval/iu] });

  test('the quiz says why it cannot ask and shows its questions', async ({ ui }) => {
    await ui.open('./#quiz', 'relu-quiz .panel');
    await expect.poll(() => ui.text('relu-quiz [role="status"]')).toContain('cannot be asked here');
    expect(await ui.evaluate('relu-quiz', readable)).toBe(8);
    expect(await ui.count(inQuiz('button', 'Start'))).toBe(0);
  });
});

test.describe('without scripts', () => {
  test.use({ emulate: { scripts: false } });

  test('the questions can be read, without their answers', async ({ ui }) => {
    await ui.open('./', 'h1');
    // Without scripts Firefox’s driver cannot tell whether a heading stands still to be clicked.
    await ui.evaluate('#quiz', (section) => void (section.open = true));
    expect(await ui.evaluate('relu-quiz', readable)).toBe(8);
    const held = tight(await ui.evaluate('relu-quiz', (quiz) => quiz.innerHTML));
    for (const planned of planOf(STILL_SEED)) {
      expect(tight(await ui.text('relu-quiz'))).toContain(tight(planned.question.prompt));
      expect(secrets(planned).filter((text) => held.includes(text))).toEqual([]);
    }
  });
});
