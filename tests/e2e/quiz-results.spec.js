/** <relu-quiz> once it is finished: what it says, hands out, reports and offers next. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { bank } from '../../web/content/en/quiz/bank.js';
import { assess, solve } from '../../web/quiz/assess.js';
import { expectAccessible } from './support/audit.js';
import { expect, test } from './support/browsers.js';
import { planOf, plannedQuestion, rightTo, seedWith, wrongTo } from './support/quiz-plan.js';
import {
  RESULTS,
  START,
  addQuiz,
  answer,
  answerAll,
  everythingInPage,
  expectQuestion,
  fillIn,
  inQuiz,
  openPreparedQuiz,
  openQuiz,
  press,
  reports,
  secrets,
  shown,
} from './support/quiz.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

const schema = JSON.parse(
  readFileSync(new URL('../../web/content/schemas/quiz-results.schema.json', import.meta.url), 'utf8'),
);
const fitsSchema = new Ajv({ strictTypes: false }).compile(schema);

const settings = { count: 3 };
const seed = seedWith(['numeric', 'choice', 'place-point'], settings);
const plan = planOf(seed, settings);
/** The middle one is missed. */
const chooseAnswer = (
  /** @type {import('./support/quiz-plan.js').Planned} */ planned,
  /** @type {number} */ index,
) => (index === 1 ? wrongTo(planned) : rightTo(planned));
const missed = plan[1];
const [misconceptionId] = assess(missed.key, wrongTo(missed)).misconceptions;
const misconception = bank.misconceptions.find((/** @type {any} */ { id }) => id === misconceptionId);

test.use({ host: 'embedder' });

test('results say the score, the ideas, the mix-up, how sure one was and why; files and events hold the same', async ({
  ui,
}) => {
  await openQuiz(ui, { seed, ...settings, pass: 75 });
  const start = await ui.text('relu-quiz [part="start"]');
  expect(start).toContain('You pass with 75 %.');
  expect(start, 'where the score comes from').toContain('computed in your browser');
  await press(ui, 'Start');
  for (const [index, planned] of plan.entries()) {
    await expectQuestion(ui, planned.question);
    await ui.click(inQuiz('radio', index === 0 ? 'A guess' : 'Sure'));
    await answer(ui, planned.question, chooseAnswer(planned, index));
    await press(ui, index < 2 ? 'Next question' : 'See your results');
  }
  await press(ui, 'Open all');
  const text = shown(await ui.text(RESULTS));
  for (const said of [
    '2 of 3 points',
    'Not passed: 75 % are needed.',
    'computed in your browser',
    'How sure you were',
    'You were sure of 2 answers, and 1 of them was not right.',
    shown(misconception.name),
    shown(misconception.says),
    'Seen in question 2.',
    ...plan.map(({ question }) => shown(question.prompt)),
    ...plan.map(({ key }) => shown(solve(key).right)),
    shown(assess(missed.key, wrongTo(missed)).own),
  ])
    expect(text).toContain(said);
  const link = inQuiz('link', new RegExp(`^Read about it: `, 'u'));
  expect(await ui.attr(link, 'href')).toContain(misconception.link);
  const ideas = await ui.evaluate('relu-quiz table.ideas', (table) =>
    [...table.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/gu, ' ').trim()),
  );
  expect(ideas).toHaveLength(3);
  expect(ideas.filter((row) => row.endsWith('1 of 1 point'))).toHaveLength(2);
  await expectAccessible(ui, 'with results');

  const told = await reports(ui);
  expect(told.map(({ type }) => type)).toEqual([
    'quiz-start',
    ...plan.map(() => 'quiz-answer'),
    'quiz-complete',
  ]);
  expect(told.every(({ composed, from }) => composed && from === 'relu-quiz')).toBe(true);
  const [{ detail: started }, { detail: first }] = told;
  expect(started.items).toEqual(
    plan.map(({ question: { item, seed: own, idea, kind } }) => ({ item, seed: own, idea, kind })),
  );
  const { question, key } = plan[0];
  expect(first).toMatchObject({
    ...{ attempt: started.attempt, index: 0, item: question.item, seed, idea: question.idea },
    ...{ kind: question.kind, parameters: question.drawn, prompt: shown(question.prompt) },
    ...{ response: rightTo(plan[0]), rightResponse: solve(key).rightResponse, correct: true, score: 1 },
    ...{ sure: 'guess', counts: true, misconceptions: [] },
  });
  expect(first.latency).toBeGreaterThan(0);
  expect(Math.abs(Date.parse(first.at) - Date.now())).toBeLessThan(120_000);
  const complete = told.at(-1)?.detail;
  expect(complete).toMatchObject({ seed, points: 2, of: 3, passed: false });
  expect(complete.answers).toEqual(told.slice(1, -1).map(({ detail }) => detail));

  const json = await ui.download(inQuiz('button', 'Download as JSON'));
  expect(json.name).toBe(`quiz-results-${seed}.json`);
  const data = JSON.parse(json.text);
  expect(fitsSchema(data), JSON.stringify(fitsSchema.errors)).toBe(true);
  expect(data.answers.map((/** @type {any} */ { again: _, ...report }) => report)).toEqual(complete.answers);
  const csv = await ui.download(inQuiz('button', 'Download as CSV'));
  const rows = csv.text.trim().split('\r\n').slice(1);
  expect(rows).toHaveLength(3);
  for (const [index, row] of rows.entries())
    expect(row).toMatch(new RegExp(`^${index + 1},${plan[index].question.item},`, 'u'));

  await ui.run(spyOnPrint);
  await press(ui, 'Print');
  const printed = await ui.run(() => /** @type {any} */ (window).printed);
  expect(printed.title).toBe(`ReLU quiz, seed ${seed}`);
  for (const planned of plan) expect(shown(printed.text)).toContain(shown(planned.question.prompt));
  expect(printed.foldedUp, 'explanations that stay folded on paper').toBe(0);
  expect(printed.buttons, 'buttons on paper').toBe(0);
});

/** Runs in the page: a paper printed from a frame is looked at instead. */
function spyOnPrint() {
  const { get } = /** @type {PropertyDescriptor & { get: () => Window | null }} */ (
    Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')
  );
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get() {
      const page = get.call(this);
      if (!page) return page;
      page.print = () => {
        const { document: paper } = page;
        /** @type {any} */ (window).printed = {
          title: paper.title,
          text: paper.body.textContent,
          foldedUp: paper.querySelectorAll('details:not([open])').length,
          buttons: [...paper.querySelectorAll('.print-only button')].length,
        };
      };
      return page;
    },
  });
}

test(
  'a mix-up has a fresh question, what was missed can be done again, and neither changes the result',
  { tag: '@once' },
  async ({ ui }) => {
    await openQuiz(ui, { seed, ...settings });
    await press(ui, 'Start');
    await answerAll(ui, plan, chooseAnswer);
    await ui.click(inQuiz('button', /^Try a fresh question: /u));
    const fresh = await newQuestions(ui);
    expect(fresh).toHaveLength(1);
    expect(
      fresh[0].question.item === missed.question.item && fresh[0].question.seed === seed,
      'asked before',
    ).toBe(false);
    const results = await answerAll(ui, fresh, wrongTo);
    expect(results).toContain('it does not change your latest or best result');
    expect(results).toMatch(/Last time: 67 % · Best so far: 67 %/u);
    await press(ui, 'Redo what you missed, with new numbers');
    const redone = await newQuestions(ui);
    expect(redone.map(({ question }) => question.idea)).toEqual(fresh.map(({ question }) => question.idea));
    expect(await answerAll(ui, redone, rightTo)).toContain('1 of 1 point');
  },
);

/** @param {Ui} ui @returns {Promise<import('./support/quiz-plan.js').Planned[]>} of the attempt begun last */
async function newQuestions(ui) {
  const begun = (await reports(ui)).filter(({ type }) => type === 'quiz-start').at(-1);
  return begun?.detail.items.map((/** @type {any} */ chosen) => plannedQuestion(chosen));
}

/** Runs in the page, before the quiz: its clock, which passTime() sets forward. */
function holdClock() {
  const { now } = Date;
  const page = /** @type {any} */ (window);
  page.passed = 0;
  Date.now = () => now() + page.passed;
}

/** @param {Ui} ui @param {number} ms */
const passTime = (ui, ms) =>
  ui.run((passed) => {
    /** @type {any} */ (window).passed += passed;
  }, ms);

test(
  'what was answered comes back after days; its dates can be exported and erased',
  { tag: '@once' },
  async ({ ui }) => {
    const attributes = { count: 1, seed };
    const asked = planOf(seed, { count: 1 });
    await openPreparedQuiz(ui, attributes, holdClock);
    await press(ui, 'Start');
    expect(await answerAll(ui, asked, rightTo)).toContain('Nothing was missed.');
    const file = await ui.download(inQuiz('button', 'Export the dates'));
    expect(file.name).toBe('quiz-review.json');
    expect(JSON.stringify(JSON.parse(file.text))).toContain(asked[0].question.item);
    await passTime(ui, 90 * 24 * 3600 * 1000);
    await addQuiz(ui, attributes);
    await press(ui, 'Review 1 question that is due');
    await expect.poll(() => ui.text('relu-quiz #prompt')).toContain('Question 1 of 1');
    const review = await newQuestions(ui);
    expect(review.map(({ question }) => question.item)).toEqual([asked[0].question.item]);
    await answerAll(ui, review, rightTo);
    await press(ui, 'Erase the dates');
    await expect.poll(() => ui.count(inQuiz('button', 'Export the dates'))).toBe(0);
    await addQuiz(ui, attributes);
    await ui.text(inQuiz('button', 'See your results'));
    expect(await ui.count(inQuiz('button', /^Review/u))).toBe(0);
    const kept = await ui.run(() =>
      JSON.stringify(Object.entries(localStorage).filter(([name]) => /review/u.test(name))),
    );
    expect(kept).not.toContain(asked[0].question.item);
  },
);

test('with explanations at the end, nothing is told before', { tag: '@once' }, async ({ ui }) => {
  await openQuiz(ui, { seed, ...settings, feedback: 'end', mode: 'self-check' });
  const start = await ui.text('relu-quiz [part="start"]');
  expect(start).toContain('Explanations come at the end.');
  expect(start).toContain('nobody passes or fails');
  expect(start, 'no score is asked for').not.toContain('computed in your browser');
  await press(ui, 'Start');
  for (const planned of plan) {
    await expectQuestion(ui, planned.question);
    await fillIn(ui, planned.question, wrongTo(planned));
    await press(ui, 'Answer and go on');
  }
  await press(ui, 'Open all');
  const results = shown(await ui.text(RESULTS));
  expect(results).toContain('0 of 3 points');
  for (const { key } of plan) expect(results).toContain(shown(solve(key).right));
});

test('a question answered before the end is shown without its key', { tag: '@once' }, async ({ ui }) => {
  await openQuiz(ui, { seed, ...settings, feedback: 'end' });
  await press(ui, 'Start');
  await fillIn(ui, plan[0].question, rightTo(plan[0]));
  await press(ui, 'Answer and go on');
  await expectQuestion(ui, plan[1].question);
  await press(ui, 'Back');
  await expectQuestion(ui, plan[0].question);
  await expect.poll(() => ui.text('relu-quiz #verdict')).toContain('Your answer is saved.');
  const page = await everythingInPage(ui);
  expect(secrets(plan[0]).filter((text) => page.includes(text))).toEqual([]);
});

test(
  'in practice a question that was missed comes back with new numbers until it is mastered',
  { tag: '@once' },
  async ({ ui }) => {
    const ideas = 'hinge';
    const own = seedWith(['numeric'], { count: 1, ideas: [ideas] });
    const [planned] = planOf(own, { count: 1, ideas: [ideas] });
    await openQuiz(ui, { seed: own, count: 1, ideas, mode: 'practice' });
    await press(ui, 'Start');
    await answer(ui, planned.question, wrongTo(planned));
    await press(ui, 'Next question');
    await expect.poll(() => ui.text('relu-quiz #prompt')).toContain('Question 2 of 2');
    const back = await ui.evaluate('relu-quiz', ({ model }) => ({
      item: model.question.item,
      seed: model.question.seed,
    }));
    expect(back.item).toBe(planned.question.item);
    expect(back.seed).not.toBe(own);
    const again = plannedQuestion(back);
    expect(again.question.prompt).not.toBe(planned.question.prompt);
    await answer(ui, again.question, rightTo(again));
    await press(ui, 'See your results');
    await expect
      .poll(async () => shown(await ui.text(RESULTS)))
      .toContain('came back for practice, does not count');
    expect(await ui.text('relu-quiz .score')).toContain('0 of 1 point');
  },
);

test('a time limit warns, can be extended, takes no answer after it and keeps what was answered', async ({
  ui,
}) => {
  await openPreparedQuiz(ui, { seed, ...settings, minutes: 2 }, holdClock);
  expect(await ui.text('relu-quiz [part="start"]')).toContain('You have 2 minutes.');
  await press(ui, 'Start');
  await expect.poll(() => ui.text('relu-quiz .time')).toMatch(/Time left: (?:2:00|1:5\d)/u);
  await answer(ui, plan[0].question, rightTo(plan[0]));
  await press(ui, 'Next question');
  await passTime(ui, 61_000);
  const warning = () => ui.text('relu-quiz .time-warning');
  await expect.poll(warning).toContain('The time is almost up. You can take more.');
  const announced = () => ui.text('relu-quiz .visually-hidden[role="status"]');
  await expect.poll(announced).toContain('almost up');
  await expectAccessible(ui, 'with the warning that time is short');
  await press(ui, 'Take more time');
  await expect.poll(() => ui.text('relu-quiz .time')).toMatch(/Time left: 1:\d\d/u);
  await expect.poll(announced).toContain('You have more time now: 2 minutes.');
  await passTime(ui, 70_000);
  // The learner is warned before the time can be up.
  await expect.poll(announced).toContain('almost up');
  await passTime(ui, 70_000);
  await expect.poll(warning).toContain('The time is up. All your answers are kept.');
  await fillIn(ui, plan[1].question, rightTo(plan[1]));
  await press(ui, 'Answer');
  expect((await reports(ui)).filter(({ type }) => type === 'quiz-answer')).toHaveLength(1);
  await press(ui, 'See your results');
  const results = shown(await ui.text(RESULTS));
  expect(results).toContain('1 of 3 points');
  expect(results).toContain('2 questions were not answered.');
});

test(
  'a pass mark that is reached says so, and the best result stays when a later one is worse',
  { tag: '@once' },
  async ({ ui }) => {
    const attributes = { seed, count: 1, pass: 80 };
    const asked = planOf(seed, { count: 1 });
    await openQuiz(ui, attributes);
    await press(ui, 'Start');
    expect(await answerAll(ui, asked, rightTo)).toContain('Passed: 80 % were needed.');
    await press(ui, 'New attempt');
    const results = await answerAll(ui, asked, wrongTo);
    expect(results).toContain('Not passed: 80 % are needed.');
    expect(results).toContain('Best so far: 100 %');
    await addQuiz(ui, attributes);
    await expect
      .poll(() => ui.text('relu-quiz [part="start"]'))
      .toContain('Last time: 0 %. Best so far: 100 %.');
    expect(await ui.count(START)).toBe(0);
  },
);
