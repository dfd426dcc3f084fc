/** <relu-quiz>: questions of every kind answered right, wrong and in part, and nothing told too soon. */
import { assess } from '../../web/quiz/assess.js';
import { expectAccessible, expectAccessibleOnce } from './support/audit.js';
import { expect, test } from './support/browsers.js';
import { answerByKeyboard, answerByTouch, tabTo, tap } from './support/quiz-hands.js';
import { layoutFaults } from './support/layout-in-page.js';
import { ALL_KINDS, partlyTo, planOf, rightTo, seedWith, wrongTo } from './support/quiz-plan.js';
import {
  FEEDBACK,
  RESULTS,
  START,
  answer,
  everythingInPage,
  expectQuestion,
  inQuiz,
  openQuiz,
  press,
  prompt,
  reports,
  secrets,
  shown,
} from './support/quiz.js';

/** @typedef {import('./support/quiz-plan.js').Planned} Planned */

const COUNT = ALL_KINDS.length;
const seed = seedWith(ALL_KINDS, { count: COUNT });
const plan = planOf(seed, { count: COUNT });

/**
 * Why an answer is worth what it is, as the page has to say it first.
 * @param {Planned} planned
 * @param {import('../../web/quiz/types.js').Response} response
 */
function reason({ key }, response) {
  const { explanations, isRight } = assess(key, response);
  const own = explanations.filter(({ isPicked }) => isPicked);
  return shown((own.find((one) => one.isRight === isRight) ?? own[0]).text);
}

/** To the next question or to the results. */
const NEXT = 'relu-quiz [part="next"]';

test.use({ host: 'embedder' });

test('every kind answered right by keyboard alone: the key is nowhere in the page before, and then the page says why', async ({
  ui,
}) => {
  await openQuiz(ui, { seed, count: COUNT });
  await tabTo(ui, '.start .primary');
  await ui.press('Enter');
  for (const planned of plan) {
    const { question } = planned;
    await expectQuestion(ui, question);
    const before = await everythingInPage(ui);
    const told = secrets(planned).filter((text) => before.includes(text));
    expect(told, `texts of the key of ${question.item} in the page before the answer`).toEqual([]);
    expect(before, 'ids that tell the right order').not.toMatch(/step-\d/u);
    await answerByKeyboard(ui, question, rightTo(planned));
    const said = shown(await ui.text(FEEDBACK));
    expect(said, question.item).toMatch(/^Right\b/u);
    expect(said).toContain(reason(planned, rightTo(planned)));
    const after = await everythingInPage(ui);
    const found = secrets(planned).some((text) => after.includes(text));
    expect(found, `the key of ${question.item} is found once it is told`).toBe(true);
    expect(await ui.count(inQuiz('button', 'Try again to understand')), 'nothing is left to try').toBe(0);
    await tabTo(ui, '[part="next"]');
    await ui.press('Enter');
  }
  await expect
    .poll(() => ui.text('relu-quiz .score'))
    .toMatch(new RegExp(`${COUNT} of ${COUNT} points`, 'u'));
  expect(await ui.text('relu-quiz [part="results"]')).toContain('Nothing was missed.');
});

test('every kind answered wrong: the page says why, and axe finds nothing before or after', async ({
  ui,
}) => {
  await openQuiz(ui, { seed, count: COUNT });
  await expectAccessible(ui, 'at the start of the quiz');
  await press(ui, 'Start');
  for (const [index, planned] of plan.entries()) {
    const { question } = planned;
    await expectQuestion(ui, question);
    await expectAccessibleOnce(ui, `with a question of kind ${question.kind}`);
    const said = await answer(ui, question, wrongTo(planned));
    expect(said).toMatch(/^Not right/u);
    expect(said, question.item).toContain(reason(planned, wrongTo(planned)));
    await expectAccessibleOnce(ui, `with a wrong answer of kind ${question.kind}`);
    await press(ui, index < COUNT - 1 ? 'Next question' : 'See your results');
  }
  await expect.poll(() => ui.text('relu-quiz .score')).toMatch(new RegExp(`0 of ${COUNT} points`, 'u'));
  await press(ui, 'Open all');
  await expectAccessible(ui, 'with the results, every question open');
});

test('kinds with parts give part of the point and say how much; trying again changes no score', async ({
  ui,
}) => {
  const count = 5;
  const parted = seedWith(['choices', 'table', 'sketch', 'order', 'numeric'], { count });
  await openQuiz(ui, { seed: parted, count });
  await press(ui, 'Start');
  let points = 0;
  for (const [index, planned] of planOf(parted, { count }).entries()) {
    const { question, key } = planned;
    await expectQuestion(ui, question);
    const partly = partlyTo(planned);
    if (partly) {
      const { score } = assess(key, partly);
      points += score;
      const said = await answer(ui, question, partly);
      expect(said).toMatch(/^Partly right/u);
      expect(said).toContain(`This counts as ${Math.round(score * 100)} % of the point.`);
      expect(said).toContain(reason(planned, partly));
    } else {
      await answer(ui, question, wrongTo(planned));
    }
    if (question.kind === 'numeric') {
      await press(ui, 'Try again to understand');
      await expect.poll(() => ui.value('relu-quiz #answer'), 'a new try begins with nothing').toBe('');
      await expect.poll(() => ui.count(FEEDBACK)).toBe(0);
      const again = await answer(ui, question, rightTo(planned));
      expect(again).toMatch(/^Right/u);
      expect(again).toContain('Your first answer is the one that counts.');
    }
    await press(ui, index < count - 1 ? 'Next question' : 'See your results');
  }
  const rounded = Number(points.toFixed(2));
  await expect.poll(() => ui.text('relu-quiz .score')).toContain(`${rounded} of ${count} points`);
  const tries = (await reports(ui)).filter(({ type, detail }) => type === 'quiz-answer' && !detail.counts);
  expect(
    tries.map(({ detail }) => detail.correct),
    'the later try is reported and does not count',
  ).toEqual([true]);
});

test('what cannot be read costs nothing; commas, fractions and a true minus are read', async ({ ui }) => {
  const ideas = 'hinge';
  const only = seedWith(['numeric'], { count: 1, ideas: [ideas] });
  const [planned] = planOf(only, { count: 1, ideas: [ideas] });
  const right = Number(rightTo(planned));
  await openQuiz(ui, { seed: only, count: 1, ideas });
  await press(ui, 'Start');
  await press(ui, 'Answer');
  const problem = () => ui.text('relu-quiz #problem');
  await expect.poll(problem).toBe('Type a number, for example −2.5, 0,25 or 1/2.');
  for (const [typed, says] of [
    ['two', '“two” is not a number.'],
    ['1/0', '“1/0” divides by 0.'],
  ]) {
    await ui.fill('relu-quiz #answer', typed);
    await press(ui, 'Answer');
    await expect.poll(problem).toContain(says);
    expect(await ui.attr('relu-quiz #answer', 'aria-invalid')).toBe('true');
    const focused = await ui.evaluate('relu-quiz', (quiz) => quiz.shadowRoot.activeElement.id);
    expect(focused, 'where the mistake is').toBe('answer');
  }
  await expectAccessible(ui, 'with an answer that cannot be read');
  expect((await reports(ui)).map(({ type }) => type)).toEqual(['quiz-start']);
  const asFraction = `${right < 0 ? '−' : '+'} ${Math.abs(right * 4)} / 4`;
  await ui.fill('relu-quiz #answer', asFraction);
  await press(ui, 'Answer');
  await expect.poll(() => ui.text(FEEDBACK), `“${asFraction}” is ${right}`).toMatch(/^\s*Right/u);
  await press(ui, 'See your results');
  await expect.poll(() => ui.text('relu-quiz .score')).toContain('1 of 1 point');
});

test(
  'a hint is there for who asks, the feedback is announced, and the focus goes along',
  { tag: '@once' },
  async ({ ui }) => {
    const planned = plan[0];
    await openQuiz(ui, { seed, count: COUNT });
    await press(ui, 'Start');
    const focused = () => ui.evaluate('relu-quiz', (quiz) => quiz.shadowRoot.activeElement?.id);
    await expect.poll(focused).toBe('prompt');
    expect(await prompt(ui)).toContain(`Question 1 of ${COUNT}`);
    const hint = inQuiz('button', 'Hint');
    expect(await ui.attr(hint, 'aria-expanded')).toBe('false');
    await ui.click(hint);
    await expect.poll(async () => shown(await ui.text('relu-quiz #hint'))).toBe(shown(planned.question.hint));
    expect(await ui.attr(hint, 'aria-expanded')).toBe('true');
    await answer(ui, planned.question, wrongTo(planned));
    await expect.poll(focused, 'after the answer').toBe('verdict');
    await expect.poll(() => ui.text('relu-quiz .visually-hidden[role="status"]')).toContain('Not right.');
    await press(ui, 'Next question');
    await expect.poll(focused, 'on the next question').toBe('prompt');
  },
);

test.describe('at 320 by 256 px, a window of 1280 by 1024 at 400 % zoom', () => {
  test.use({ emulate: { viewport: { width: 320, height: 256 } } });

  test('every kind is answered by touch alone, and nothing scrolls sideways or is cut off', async ({
    ui,
  }) => {
    await openQuiz(ui, { seed, count: COUNT });
    expect(await ui.run(layoutFaults), 'at the start').toEqual([]);
    await tap(ui, START);
    for (const planned of plan) {
      const { question } = planned;
      await expectQuestion(ui, question);
      expect(await ui.run(layoutFaults), question.item).toEqual([]);
      await answerByTouch(ui, question, rightTo(planned));
      expect(shown(await ui.text(FEEDBACK)), question.item).toMatch(/^Right/u);
      expect(await ui.run(layoutFaults), `${question.item}, answered`).toEqual([]);
      await tap(ui, NEXT);
    }
    await ui.text(RESULTS);
    await tap(ui, inQuiz('button', 'Open all'));
    expect(await ui.run(layoutFaults), 'with the results, every question open').toEqual([]);
  });
});
