import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectReporting } from '../../../web/lms/connect.js';
import { Scorm12Reporter } from '../../../web/lms/scorm12.js';
import { Scorm2004Reporter } from '../../../web/lms/scorm2004.js';
import { FakeStorage } from '../quiz/fake-storage.js';
import { clock, QuizPage } from './quiz-page.js';
import { ScormLms } from './scorm-lms.js';

const now = () => clock.now;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(5);

/** Leaving the page. @param {any} window */
const leave = (window) => window.dispatchEvent(new Event('pagehide'));

describe.each(
  /** @type {const} */ ([
    ['API', Scorm12Reporter],
    ['API_1484_11', Scorm2004Reporter],
  ]),
)('%s', (name, Reporter) => {
  const is12 = name === 'API';
  /** @param {any} cmi */
  const statusOf = (cmi) => (is12 ? cmi.core.lesson_status : [cmi.completion_status, cmi.success_status]);
  /** @param {any} cmi */
  const scoreOf = (cmi) => Number((is12 ? cmi.core : cmi).score.raw);
  /** @param {any} cmi */
  const interactionsOf = (cmi) => Object.values(cmi.interactions.childArray ?? cmi.interactions);

  /** @param {ScormLms} lms */
  const types = (lms) => [...new Set(interactionsOf(lms.saved).map(({ type }) => type))].sort();

  /**
   * Opens the lesson and connects.
   * @param {ScormLms} lms
   * @param {ConstructorParameters<typeof QuizPage>[0]} [options]
   */
  async function open(lms, options) {
    const window = lms.launch();
    const page = new QuizPage(options);
    const reporter = new Reporter({ window, now });
    const { storage } = page;
    const reporting = connectReporting(page, reporter, { window, storage });
    await settle();
    await reporting.opened;
    return { window, page, reporter, delivery: reporting.delivery };
  }

  test('a full pass is recorded with score, status and every interaction, within the strict limits', async () => {
    const lms = new ScormLms(name);
    const { window, page, reporter, delivery } = await open(lms, { settings: { pass: 50, count: 24 } });
    expect(delivery.status).toBe('ready');
    page.model.start({ seed: 'every kind' });
    page.answer(false);
    page.model.next();
    page.answerAll(true);
    await settle();
    expect(delivery.status).toBe('saved');
    leave(window);
    expect(lms.offences).toEqual([]);
    expect(reporter.refused).toEqual([]);
    const { points, of } = /** @type {any} */ (page.model.results);
    expect(scoreOf(lms.saved)).toBeCloseTo((100 * points) / of, 1);
    expect(statusOf(lms.saved)).toEqual(is12 ? 'passed' : ['completed', 'passed']);
    expect(interactionsOf(lms.saved)).toHaveLength(24);
    const kinds = new Set(page.model.attempt?.questions.map((_, i) => page.model.questionAt(i)?.kind));
    expect(kinds.size).toBeGreaterThan(4);
    expect(types(lms)).toEqual(expect.arrayContaining(['choice', 'fill-in', 'numeric']));
  });

  test('every answer is committed at once, and leaving calls nothing but the end', async () => {
    const lms = new ScormLms(name);
    const { window, page } = await open(lms);
    page.model.start();
    await settle();
    lms.calls.length = 0;
    page.answer(false);
    // Not even a promise later: the tab may crash now.
    expect(lms.does.at(-1)).toBe('Commit');
    await settle();
    expect(lms.does.filter((call) => call === 'Commit')).toHaveLength(1);
    page.model.next();
    await settle();
    lms.calls.length = 0;
    leave(window);
    expect(lms.calls.map(({ method }) => method)).toEqual([is12 ? 'LMSFinish' : 'Terminate']);
  });

  test('left half-way, the attempt goes on with position, answers and numbers, in another browser too', async () => {
    const lms = new ScormLms(name);
    const first = await open(lms, { settings: { count: 12 } });
    first.page.model.start();
    for (let i = 0; i < 4; i++) {
      first.page.answer(i % 2 === 0);
      first.page.model.next();
    }
    first.page.model.goTo(7);
    await settle();
    leave(first.window);
    expect((is12 ? lms.saved.core : lms.saved).exit).toBe('suspend');
    expect(statusOf(lms.saved)).toEqual(is12 ? 'incomplete' : ['incomplete', 'unknown']);

    const second = await open(lms, { settings: { count: 12 } });
    expect(second.page.model.attempt).toEqual(first.page.model.attempt);
    expect(second.page.model.position).toBe(7);
    expect(second.page.model.question).toEqual(first.page.model.question);
    second.page.answerAll(true);
    await settle();
    leave(second.window);
    expect(lms.offences).toEqual([]);
    expect(interactionsOf(lms.saved)).toHaveLength(12);
    expect(statusOf(lms.saved)).toEqual(is12 ? 'completed' : ['completed', 'unknown']);
  });

  test('after a crash, with no call to the end, all that was answered is there', async () => {
    const lms = new ScormLms(name);
    const first = await open(lms);
    first.page.model.start();
    first.page.answer(false);
    await settle();
    first.page.model.next();
    first.page.answer(true);
    await settle();
    const second = await open(lms);
    expect(second.page.model.attempt).toEqual(first.page.model.attempt);
  });

  test('while commits fail the learner is told, nothing is lost, and it arrives once the LMS is back', async () => {
    const lms = new ScormLms(name);
    const { page, delivery } = await open(lms);
    page.model.start();
    await settle();
    lms.isDown = true;
    page.answer(false);
    await settle();
    expect(delivery.status).toBe('not-saved');
    expect(delivery.unsent).toBe(1);
    page.model.next();
    page.answer(false);
    await settle();
    expect(delivery.unsent).toBe(2);
    expect(JSON.parse(delivery.file().text).reports).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(delivery.status).toBe('not-saved');
    lms.isDown = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(delivery.status).toBe('saved');
    expect(delivery.unsent).toBe(0);
    expect(interactionsOf(lms.saved)).toHaveLength(2);
  });

  test('what a visit could not hand over is handed over at the next, once', async () => {
    const lms = new ScormLms(name);
    const storage = new FakeStorage();
    const first = await open(lms, { storage });
    first.page.model.start();
    await settle();
    lms.isDown = true;
    first.page.answer(false);
    first.page.model.next();
    first.page.answer(false);
    await settle();
    lms.isDown = false;

    const second = await open(lms, { storage });
    await settle();
    expect(second.page.model.attempt).toEqual(first.page.model.attempt);
    expect(second.delivery.status).toBe('saved');
    expect(interactionsOf(lms.saved)).toHaveLength(2);

    // The end of the visit may have brought along what its commit had failed to.
    lms.isDown = true;
    second.page.model.next();
    second.page.answer(false);
    await settle();
    lms.isDown = false;
    leave(second.window);
    const third = await open(lms, { storage });
    await settle();
    expect(third.delivery.unsent).toBe(0);
    expect(interactionsOf(lms.saved)).toHaveLength(3);
  });

  test('without an LMS the quiz works and the learner is told; the score waits', async () => {
    const window = /** @type {any} */ (new ScormLms(name).launch());
    window.parent = null;
    const page = new QuizPage();
    const tabStorage = new FakeStorage();
    const { delivery, opened } = connectReporting(page, new Reporter({ window, now }), {
      window,
      tabStorage,
    });
    await opened;
    expect(delivery.status).toBe('not-connected');
    page.model.start();
    page.answerAll(true);
    await settle();
    expect(page.model.status).toBe('finished');
    expect(delivery.status).toBe('not-connected');
    expect(JSON.parse(delivery.file().text).reports.at(-1).report.score).toBe(1);
  });

  test('an LMS that comes late gets everything, and takes nothing away', async () => {
    const lms = new ScormLms(name);
    const window = lms.launch();
    const { parent } = window;
    window.parent = null;
    const page = new QuizPage();
    const { delivery, opened } = connectReporting(page, new Reporter({ window, now }), { window });
    await opened;
    page.model.start();
    page.answer(false);
    const { attempt } = page.model;
    window.parent = parent;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(delivery.status).toBe('saved');
    expect(page.model.attempt).toEqual(attempt);
    expect(interactionsOf(lms.saved)).toHaveLength(1);
  });

  test('what another learner left in this browser is not shown to the next', async () => {
    const storage = new FakeStorage();
    const first = await open(new ScormLms(name), { storage });
    first.page.model.start();
    first.page.answer(false);
    await settle();
    const second = await open(new ScormLms(name, 'bob'), { storage });
    expect(second.page.model.status).toBe('idle');
  });

  test('a later attempt that is worse takes no score and no pass away', async () => {
    const lms = new ScormLms(name);
    const { page } = await open(lms, { settings: { pass: 80 } });
    page.model.start();
    page.answerAll(true);
    page.model.start();
    page.answerAll(false);
    await settle();
    expect(scoreOf(lms.saved)).toBe(100);
    expect(statusOf(lms.saved)).toEqual(is12 ? 'passed' : ['completed', 'passed']);
  });

  test('redoing what was missed reports nothing', async () => {
    const lms = new ScormLms(name);
    const { page } = await open(lms);
    page.model.start();
    page.answerAll(false);
    await settle();
    lms.calls.length = 0;
    expect(page.model.redo()).toBe(true);
    page.answer(false);
    await settle();
    expect(lms.does).toEqual([]);
  });

  test('a finished attempt that is looked at again is not written to', async () => {
    const lms = new ScormLms(name);
    const window = lms.launch(
      is12 ? { core: { student_id: 'ann', lesson_mode: 'review' } } : { mode: 'review' },
    );
    const page = new QuizPage();
    const { delivery, opened } = connectReporting(page, new Reporter({ window, now }), { window });
    await opened;
    page.model.start();
    page.answer(false);
    await settle();
    expect(delivery.status).toBe('not-recorded');
    expect(lms.does).toEqual(['Initialize']);
  });
});

test('in SCORM 2004 an idea keeps its place among objectives that the LMS brought', async () => {
  const lms = new ScormLms('API_1484_11');
  const window = lms.launch({ objectives: [{ id: 'theirs' }, { id: 'rule' }] });
  const page = new QuizPage();
  const { opened } = connectReporting(page, new Scorm2004Reporter({ window, now }), { window });
  await opened;
  page.model.start();
  page.answerAll(true);
  await settle();
  const objectives = Object.values(lms.saved.objectives);
  const ids = objectives.map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual(['theirs', 'rule']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(objectives[1].score.scaled).toBe('1');
  expect(objectives[0].score.scaled).toBe('');
});
