/** <relu-quiz> keeps what was answered: over a reload, a walk through the history, two tabs and no storage. */
import { expect, test } from './support/browsers.js';
import { planOf, plannedQuestion, rightTo, seedWith, wrongTo } from './support/quiz-plan.js';
import {
  FEEDBACK,
  START,
  answer,
  answerAll,
  expectQuestion,
  inQuiz,
  openPreparedQuiz,
  openQuiz,
  press,
  prompt,
  shown,
} from './support/quiz.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

test('on the lesson page a reload and the history lose no answer, no position and no number', async ({
  ui,
}) => {
  await ui.open('./#quiz', START);
  expect(await ui.text('relu-quiz [part="start"]')).toContain('8 questions, one about each idea');
  await press(ui, 'Start');
  await ui.text('relu-quiz #prompt');
  const chosen = await ui.evaluate('relu-quiz', ({ model }) =>
    model.attempt.questions.map((/** @type {any} */ { item, seed }) => ({ item, seed })),
  );
  const plan = chosen.map((/** @type {any} */ one) => plannedQuestion(one));
  await answer(ui, plan[0].question, rightTo(plan[0]));
  await press(ui, 'Next question');
  await expectQuestion(ui, plan[1].question);
  const said = await answer(ui, plan[1].question, wrongTo(plan[1]));
  await press(ui, 'Next question');
  await expectQuestion(ui, plan[2].question);
  await ui.reload();
  await press(ui, 'Go on with question 3 of 8');
  await expectQuestion(ui, plan[2].question);
  await press(ui, 'Back');
  await expectQuestion(ui, plan[1].question);
  expect(shown(await ui.text(FEEDBACK)), 'the answer as it was').toBe(said);
  await press(ui, 'Back');
  await expectQuestion(ui, plan[0].question);
  expect(shown(await ui.text(FEEDBACK))).toMatch(/^Right/u);

  await ui.run(() => {
    // Else Firefox shows the page again as it was, without the load that its driver waits for.
    if (navigator.userAgent.includes('Firefox')) addEventListener('unload', () => undefined);
    location.assign('./worksheet.html');
  });
  await ui.text('.sheet');
  await ui.back();
  await goOn(ui);
  await expectQuestion(ui, plan[0].question);
  await press(ui, 'Forward');
  await press(ui, 'Forward');
  await expectQuestion(ui, plan[2].question);
});

/** A browser may show the page as it was left or afresh. @param {Ui} ui */
async function goOn(ui) {
  const offer = inQuiz('button', /^Go on with question/u);
  await expect.poll(async () => (await ui.count(offer)) + (await ui.count('relu-quiz #prompt'))).toBe(1);
  if ((await ui.count(offer)) === 1) await ui.click(offer);
}

test.describe('on somebody else’s page', () => {
  test.use({ host: 'embedder' });

  const settings = { count: 3 };
  const seed = seedWith(['numeric', 'choice', 'read-graph'], settings);
  const plan = planOf(seed, settings);

  test('where storage is denied the quiz says so once and works', async ({ ui }) => {
    await openPreparedQuiz(ui, { seed, ...settings }, () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    const note = () =>
      ui.evaluate(
        'relu-quiz',
        (quiz) => quiz.shadowRoot.textContent.match(/does not let the page keep/gu)?.length ?? 0,
      );
    await expect.poll(note, 'on the first screen').toBe(1);
    await press(ui, 'Start');
    await expectQuestion(ui, plan[0].question);
    expect(await note(), 'on the next').toBe(0);
    expect(await answerAll(ui, plan, rightTo)).toContain('3 of 3 points');
  });

  test(
    'storage that is full in the middle loses nothing on the page and says so',
    { tag: '@once' },
    async ({ ui }) => {
      await openQuiz(ui, { seed, ...settings });
      await press(ui, 'Start');
      await answer(ui, plan[0].question, rightTo(plan[0]));
      await ui.run(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
      });
      await press(ui, 'Next question');
      await expectQuestion(ui, plan[1].question);
      await expect
        .poll(() => ui.text('relu-quiz .note'))
        .toContain('does not let the page keep your answers');
      expect(await answerAll(ui, plan.slice(1), rightTo)).toContain('3 of 3 points');
    },
  );

  test('two tabs at one attempt share their answers, and the first to a question counts', async ({ ui }) => {
    await openQuiz(ui, { seed, ...settings });
    await press(ui, 'Start');
    await expectQuestion(ui, plan[0].question);
    // A second document of the same origin, as a second tab is: it has storage in common and nothing else.
    await ui.run(() => {
      const tab = document.createElement('iframe');
      tab.src = location.href;
      tab.title = 'Another tab';
      tab.width = '700';
      document.body.append(tab);
    });
    await inOtherTab(ui, { css: '.start .primary' });
    await expect
      .poll(async () => (await inOtherTab(ui, { css: '#prompt', reads: true })).includes('1 of 3'))
      .toBe(true);
    await answer(ui, plan[0].question, rightTo(plan[0]));
    await expect
      .poll(() => inOtherTab(ui, { css: '.feedback', reads: true }), 'heard by the other')
      .toContain('Right');
    // The other goes on alone; its position is its own.
    await inOtherTab(ui, { css: '[part="next"]' });
    await expect.poll(() => inOtherTab(ui, { css: '#prompt', reads: true })).toContain('2 of 3');
    expect(await prompt(ui)).toContain('1 of 3');
    await press(ui, 'Next question');
    await answer(ui, plan[1].question, wrongTo(plan[1]));
    await expect.poll(() => inOtherTab(ui, { css: '.feedback', reads: true })).toContain('Not right');
    await inOtherTab(ui, { css: '[part="next"]' });
    await expect.poll(() => inOtherTab(ui, { css: '#prompt', reads: true })).toContain('3 of 3');
    await press(ui, 'Next question');
    await answer(ui, plan[2].question, rightTo(plan[2]));
    await press(ui, 'See your results');
    await expect.poll(() => ui.text('relu-quiz .score')).toContain('2 of 3 points');
    await expect.poll(() => inOtherTab(ui, { css: '.score', reads: true })).toContain('2 of 3 points');
    const kept = await ui.run(() =>
      Object.values(localStorage)
        .map((text) => JSON.parse(text))
        .find(({ current }) => current),
    );
    expect(kept.current.answers.map((/** @type {any} */ { score }) => score)).toEqual([1, 0, 1]);
  });
});

/**
 * @param {Ui} ui
 * @param {{ css: string, reads?: boolean }} request something in the other tab's quiz, to be clicked unless it reads
 */
function inOtherTab(ui, request) {
  return ui.run(async ({ css, reads }) => {
    for (let tries = 0; tries < 100; tries++) {
      const quiz = document.querySelector('iframe')?.contentDocument?.querySelector('relu-quiz');
      const element = /** @type {HTMLElement | null | undefined} */ (quiz?.shadowRoot?.querySelector(css));
      if (element && !reads) element.click();
      if (element) return element.textContent.replace(/\s+/gu, ' ');
      if (reads) return '';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The other tab has no ${css}.`);
  }, request);
}
