import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cmi5Reporter } from '../../../web/lms/cmi5.js';
import { connectReporting } from '../../../web/lms/connect.js';
import { ReportError } from '../../../web/lms/reporter.js';
import { clock, QuizPage } from './quiz-page.js';
import { RecordStore } from './record-store.js';
import { listening } from './scorm-lms.js';
import './xhr-in-node.js';

/** @type {RecordStore} */
let store;
let search = '';

beforeEach(async () => {
  store = new RecordStore();
  search = await store.open();
});
afterEach(async () => void (await store.close()));

/** @param {() => boolean} holds */
async function until(holds) {
  for (let turn = 0; !holds() && turn < 600; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
}

/** @param {Partial<import('../../../web/quiz/settings.js').Settings>} [settings] */
async function open(settings) {
  const page = new QuizPage({ settings });
  const window = /** @type {any} */ (listening({}));
  const reporter = new Cmi5Reporter({ search });
  const { delivery, opened } = connectReporting(page, reporter, { window });
  await opened;
  return {
    page,
    delivery,
    saved: () => until(() => delivery.status === 'saved' && delivery.unsent === 0),
    async leave() {
      window.dispatchEvent(new Event('pagehide'));
      await until(() => store.verbs.at(-1) === 'terminated');
    },
  };
}

test('a full pass gives every statement that cmi5 wants, whole and in order', async () => {
  const { page, saved, leave } = await open({ pass: 50 });
  page.model.start({ seed: 'cmi5' });
  page.answerAll(true);
  await saved();
  await leave();
  expect(store.offences).toEqual([]);
  const answers = Array.from({ length: 8 }, () => ['answered', 'progressed']).flat();
  expect(store.verbs).toEqual(['initialized', ...answers, 'passed', 'completed', 'terminated']);
  const passed = store.statements.find(({ verb }) => verb.id.endsWith('passed'));
  expect(passed.result.score).toEqual({ scaled: 1, raw: 8, min: 0, max: 8 });
  expect(
    store.statements.filter(({ verb }) => verb.id.endsWith('progressed')).at(-1).result.extensions,
  ).toEqual({
    'https://w3id.org/xapi/cmi5/result/extensions/progress': 100,
  });
});

test("the LMS's own mark outranks the quiz's", async () => {
  store.launchData.masteryScore = 0.9;
  const { page, saved } = await open({ pass: 10 });
  page.model.start({ seed: 'cmi5' });
  page.answer(false);
  page.model.next();
  page.answerAll(true);
  await saved();
  expect(page.model.results?.passed).toBe(true);
  expect(store.verbs).toContain('failed');
  expect(store.verbs).not.toContain('passed');
  expect(store.offences).toEqual([]);
});

test('without any mark the score is told apart from the completion, which may hold none', async () => {
  const { page, saved } = await open();
  page.model.start();
  page.answerAll(true);
  await saved();
  expect(store.verbs.slice(-2)).toEqual(['scored', 'completed']);
  expect(store.offences).toEqual([]);
});

test('left half-way, the next session goes on; completed and passed are said once a registration', async () => {
  const first = await open({ pass: 50 });
  first.page.model.start();
  first.page.answer(true);
  first.page.model.next();
  await first.saved();
  await until(() => store.documents.get('relu-lesson')?.state.length > 0);
  await first.leave();

  search = store.launch();
  const second = await open({ pass: 50 });
  expect(second.page.model.attempt?.answers).toEqual(first.page.model.attempt?.answers);
  second.page.answerAll(true);
  await second.saved();
  second.page.model.start();
  second.page.answerAll(true);
  await second.saved();
  await second.leave();
  expect(store.offences).toEqual([]);
  expect(store.verbs.filter((verb) => verb === 'completed')).toHaveLength(1);
});

test('while the store is down the learner is told; each statement arrives once in the end', async () => {
  const { page, delivery, saved } = await open();
  page.model.start();
  await until(() => delivery.unsent === 0);
  store.isDown = true;
  page.answer(false);
  await until(() => delivery.status === 'not-saved');
  expect(delivery.unsent).toBe(1);
  store.isDown = false;
  store.losesAnswers = true;
  delivery.retry();
  await until(() => store.verbs.includes('answered') && delivery.status === 'not-saved');
  store.losesAnswers = false;
  delivery.retry();
  await saved();
  expect(store.verbs).toEqual(['initialized', 'answered', 'progressed']);
  expect(store.offences).toEqual([]);
});

test('a start that fails half-way is tried again with the token of the first try', async () => {
  store.losesAnswers = true;
  const { delivery } = await open();
  expect(delivery.status).toBe('not-connected');
  store.losesAnswers = false;
  delivery.retry();
  await until(() => delivery.status === 'ready');
  expect(store.verbs).toEqual(['initialized']);
});

test('in review nothing is recorded', async () => {
  store.launchData.launchMode = 'Review';
  const { page, delivery, leave } = await open();
  page.model.start();
  page.answerAll(true);
  expect(delivery.status).toBe('not-recorded');
  await leave();
  expect(store.verbs).toEqual(['initialized', 'terminated']);
  expect(clock.now).toBeGreaterThan(0);
});

test('an address that is no cmi5 launch is named as such', () => {
  expect(() => new Cmi5Reporter({ search: '?endpoint=x&actor={}' })).toThrow(ReportError);
  expect(() => new Cmi5Reporter({ search: search.replace('actor=%7B', 'actor=') })).toThrow('not JSON');
});
