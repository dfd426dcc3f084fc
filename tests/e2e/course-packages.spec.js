/**
 * Course packages, unzipped and run: SCORM in a frame of a platform with strict limits, cmi5 with a record store
 * that refuses what is not cmi5.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../../scripts/lib/repository.js';
import { makeCoursePackage } from '../../web/package/course-package.js';
import { makeOneFile } from '../../web/package/one-file.js';
import { RecordStore } from '../web/lms/record-store.js';
import { expectAccessible } from './support/audit.js';
import { expect, test } from './support/browsers.js';
import { CoursePlatform } from './support/course-platform.js';
import { planOf, rightTo, seedWith, wrongTo } from './support/quiz-plan.js';
import { START, answer, answerAll, expectQuestion, press } from './support/quiz.js';
import { SITES } from './support/sites.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */
/** @typedef {import('../../web/package/course-package.js').PackageFormat} PackageFormat */

const SITE = path.resolve(inRepository(), process.env.E2E_SITE ?? 'dist/site');
const TEMPLATE = readFileSync(path.join(SITE, 'relu-lesson.html'), 'utf8');
const settings = { count: 3, pass: 60 };
const seed = seedWith(['numeric', 'choice', 'order'], settings);
const plan = planOf(seed, settings);
const STATUS = 'relu-report-status';
const SAVED = 'Saved in your course.';
const READY = 'Your score will be saved in your course.';
const NOT_SAVED = 'Your score has not been saved in your course';
const NO_ANSWER = 'Your course does not answer';
const RETRY = { role: 'button', name: 'Try again now', in: STATUS };
const DOWNLOAD = { role: 'button', name: 'Download what is not saved', in: STATUS };

const platform = new CoursePlatform();
test.beforeAll(async () => {
  await platform.open();
  SITES.coursePlatform = platform.url;
});
test.afterAll(() => platform.close());
test.use({ host: 'coursePlatform' });

/** @param {PackageFormat} format @param {string} [show] pieces */
function importPackage(format, show = 'quiz') {
  const title = 'Unit 3: ReLU';
  const config = { title, options: { show, seed, ...settings }, report: format };
  const page = makeOneFile(TEMPLATE, config);
  const { pass: passPercent } = settings;
  platform.import(makeCoursePackage({ format, page, title, identifier: 'unit-3', passPercent }).bytes);
}

/** @param {Ui} ui @param {string} text what the status line begins with */
const expectStatus = (ui, text) =>
  expect.poll(async () => (await ui.text(STATUS)).trim(), 'status').toMatch(new RegExp(`^${text}`, 'u'));

/** Runs in the lesson. @param {boolean} isDown whether the platform can save nothing */
function setDown(isDown) {
  /** @type {any} */ (parent).lms.isDown = isDown;
}

/**
 * Runs in the lesson: one moment, before it is tried again by itself.
 * @param {any} view the status line
 */
async function pressRetry(view) {
  const { calls } = /** @type {any} */ (parent).lms;
  const before = calls.length;
  view.shadowRoot.getElementById('retry').click();
  const tried = calls.length - before;
  await view.updateComplete;
  return { calls: tried, text: view.shadowRoot.textContent };
}

for (const [format, api] of /** @type {const} */ ([
  ['scorm12', 'API'],
  ['scorm2004', 'API_1484_11'],
])) {
  test.describe(format, () => {
    const is12 = format === 'scorm12';
    test.beforeEach(() => importPackage(format));

    /** Opens the lesson as the platform does, at a computer that knows nothing of it. @param {Ui} ui */
    async function launch(ui) {
      await ui.open(
        `./lms/scorm.html?api=${api}&course=../${platform.start}&attempt=${platform.attempt}`,
        '#lesson',
      );
      await ui.run(() => localStorage.clear());
      await ui.enter('#lesson');
      await expectStatus(ui, READY);
    }
    const score = () => Number((is12 ? platform.saved.core : platform.saved).score.raw);
    const status = () =>
      is12
        ? platform.saved.core.lesson_status
        : `${platform.saved.completion_status} ${platform.saved.success_status}`;
    const interactions = () => {
      const { interactions: all } = platform.saved;
      return /** @type {any[]} */ (Object.values(all.childArray ?? all));
    };

    test(
      'a pass is recorded with score, completion, success and each interaction',
      { tag: '@once' },
      async ({ ui }) => {
        await launch(ui);
        await press(ui, 'Start');
        await answerAll(ui, plan, (planned, index) => (index === 2 ? wrongTo(planned) : rightTo(planned)));
        await expectStatus(ui, SAVED);
        expect(score()).toBeCloseTo(66.67, 1);
        expect(status()).toBe(is12 ? 'passed' : 'completed passed');
        expect(interactions().map(({ id }) => id)).toEqual(plan.map(({ question }) => question.item));
        expect(interactions().map(({ result }) => result)).toEqual([
          'correct',
          'correct',
          is12 ? 'wrong' : 'incorrect',
        ]);
        expect(platform.offences).toEqual([]);
      },
    );

    const once = is12 ? {} : { tag: '@once' };
    test(
      'left half-way it is incomplete, and goes on elsewhere with the same numbers and answers',
      once,
      async ({ ui }) => {
        await launch(ui);
        await press(ui, 'Start');
        await answer(ui, plan[0].question, rightTo(plan[0]));
        await press(ui, 'Next question');
        await answer(ui, plan[1].question, wrongTo(plan[1]));
        await press(ui, 'Next question');
        await expectQuestion(ui, plan[2].question);
        await ui.open('./lms/left.html', 'h1');
        await expect.poll(() => (is12 ? platform.saved.core : platform.saved).exit).toBe('suspend');
        expect(status()).toBe(is12 ? 'incomplete' : 'incomplete unknown');

        await launch(ui);
        await press(ui, 'Go on with question 3 of 3');
        await expectQuestion(ui, plan[2].question);
        await press(ui, 'Back');
        await expectQuestion(ui, plan[1].question);
        await press(ui, 'Forward');
        await answer(ui, plan[2].question, rightTo(plan[2]));
        await press(ui, 'See your results');
        await expectStatus(ui, SAVED);
        expect(score()).toBeCloseTo(66.67, 1);
        expect(status()).toBe(is12 ? 'passed' : 'completed passed');
        expect(interactions()).toHaveLength(3);
        expect(platform.offences).toEqual([]);
      },
    );

    test('after the tab has crashed every answer is there', { tag: '@once' }, async ({ ui }) => {
      await launch(ui);
      await press(ui, 'Start');
      await answer(ui, plan[0].question, rightTo(plan[0]));
      await press(ui, 'Next question');
      await answer(ui, plan[1].question, rightTo(plan[1]));
      await ui.run(() => /** @type {any} */ (parent).crash());
      await launch(ui);
      await press(ui, 'Go on with question 2 of 3');
      await press(ui, 'Next question');
      await answer(ui, plan[2].question, rightTo(plan[2]));
      await press(ui, 'See your results');
      await expectStatus(ui, SAVED);
      expect(score()).toBe(100);
      expect(interactions()).toHaveLength(3);
    });

    test(
      'when nothing can be saved the learner is told, can download it, and it is sent later',
      { tag: '@once' },
      async ({ ui }) => {
        await launch(ui);
        await press(ui, 'Start');
        await ui.run(setDown, true);
        await answer(ui, plan[0].question, rightTo(plan[0]));
        await expectStatus(ui, NOT_SAVED);
        expect(await ui.text(STATUS)).toContain('1 report waits');
        await ui.focus(RETRY);
        const { calls, text } = await ui.evaluate(STATUS, pressRetry);
        expect(calls, 'tried at once').toBeGreaterThan(0);
        expect(text, 'and seen to be').toContain('Saving in your course…');
        await expectStatus(ui, NOT_SAVED);
        expect(await ui.evaluate(STATUS, (view) => view.shadowRoot.activeElement?.id)).toBe('retry');
        expect(await ui.count(DOWNLOAD)).toBe(1);

        await ui.run(setDown, false);
        await ui.run(() => void dispatchEvent(new Event('online')));
        await expectStatus(ui, SAVED);
        expect(await ui.count(RETRY)).toBe(0);
        const focused = await ui.evaluate(STATUS, (view) => view.shadowRoot.activeElement?.id);
        expect(focused, 'the focus stays near where its button was').toBe('calm');
        expect(interactions()).toHaveLength(1);
      },
    );

    test(
      'without a platform around it the learner is told, and the quiz works',
      { tag: '@once' },
      async ({ ui }) => {
        importPackage(format, 'neuron,quiz');
        await ui.open(`./${platform.start}`, START);
        await expectStatus(ui, NO_ANSWER);
        expect(await ui.count(DOWNLOAD), 'nothing waits yet').toBe(0);
        await press(ui, 'Start');
        await answer(ui, plan[0].question, rightTo(plan[0]));
        await ui.text(DOWNLOAD);
        await expectAccessible(ui, 'without a platform');
        await press(ui, 'Next question');
        const results = await answerAll(ui, plan.slice(1), rightTo);
        expect(results).toContain('3 of 3');
        await expectStatus(ui, NO_ANSWER);
        const { name, text } = await ui.download(DOWNLOAD);
        expect(name).toBe('relu-lesson-not-saved.json');
        const { reports } = JSON.parse(text);
        expect(reports.at(-1)).toMatchObject({ type: 'complete', report: { score: 1, passed: true } });
      },
    );
  });
}

test.describe('cmi5', () => {
  // How xAPI says that nothing is kept yet.
  test.use({ expectedErrors: [/404.*\/xapi\//u] });
  /** @type {RecordStore} */
  let store;
  test.beforeEach(async () => {
    store = new RecordStore();
    await store.open();
    store.launchData.masteryScore = settings.pass / 100;
    platform.recordStore = String(store.url);
    importPackage('cmi5');
  });
  test.afterEach(async () => void (await store.close()));

  /** @param {Ui} ui */
  async function launch(ui) {
    const search = new URLSearchParams(store.launch());
    for (const name of ['fetch', 'endpoint'])
      search.set(name, String(search.get(name)).replace(`${store.url}/`, platform.url));
    await ui.open(`./${platform.start}?${search}`, 'relu-quiz [part="start"]');
    await expectStatus(ui, READY);
  }

  test('half-way and on: every statement arrives in order, whole, and the numbers are the same', async ({
    ui,
  }) => {
    await launch(ui);
    await press(ui, 'Start');
    await answer(ui, plan[0].question, rightTo(plan[0]));
    await press(ui, 'Next question');
    await expectQuestion(ui, plan[1].question);
    await expectStatus(ui, SAVED);
    await ui.run(() => localStorage.clear());
    await ui.open('./lms/left.html', 'h1');
    await expect.poll(() => store.verbs.at(-1)).toBe('terminated');

    await launch(ui);
    await press(ui, 'Go on with question 2 of 3');
    await answerAll(ui, plan.slice(1), rightTo);
    await expect.poll(() => store.verbs.at(-1)).toBe('completed');
    await expectStatus(ui, SAVED);
    expect(store.verbs).toEqual([
      ...['initialized', 'answered', 'progressed', 'terminated'],
      ...['initialized', 'answered', 'progressed', 'answered', 'progressed', 'passed', 'completed'],
    ]);
    expect(store.offences).toEqual([]);
  });

  test(
    'opened without a launch it tells the learner, and the quiz works',
    { tag: '@once' },
    async ({ ui }) => {
      await ui.open(`./${platform.start}`, START);
      await expectStatus(ui, NO_ANSWER);
      await press(ui, 'Start');
      expect(await answerAll(ui, plan, rightTo)).toContain('3 of 3');
    },
  );

  test.describe('while the record store is down', () => {
    test.use({ expectedErrors: [/404.*\/xapi\/|503/u] });

    test('the learner is told, and what was answered arrives later', { tag: '@once' }, async ({ ui }) => {
      await launch(ui);
      await press(ui, 'Start');
      await expectStatus(ui, SAVED);
      store.isDown = true;
      await answer(ui, plan[0].question, rightTo(plan[0]));
      await expectStatus(ui, NOT_SAVED);
      store.isDown = false;
      await ui.run(() => void dispatchEvent(new Event('online')));
      await expectStatus(ui, SAVED);
      expect(store.verbs).toEqual(['initialized', 'answered', 'progressed']);
      expect(store.offences).toEqual([]);
    });
  });
});
