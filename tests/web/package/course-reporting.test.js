import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startReporting } from '../../../web/lms/start-reporting.js';
import { QuizPage } from '../lms/quiz-page.js';
import { RecordStore } from '../lms/record-store.js';
import { ScormLms, listening } from '../lms/scorm-lms.js';
import '../lms/xhr-in-node.js';

/** A quiz in a page, with room for what is put after it. */
class QuizInPage extends QuizPage {
  /** @type {any} */
  view = null;
  ownerDocument = { createElement: (/** @type {string} */ name) => listening({ name }) };
  /** @param {any} view */
  after(view) {
    this.view = view;
  }
}

/** @param {object} window @param {string} [search] @returns {any} */
const withPage = (window, search = '') =>
  Object.assign(window, {
    location: { pathname: '/lesson/index.html', search },
    document: { documentElement: { lang: 'en' } },
  });

describe('without a score to report', () => {
  test('a page that is not told to report does not', async () => {
    const quiz = /** @type {any} */ (new QuizInPage());
    const window = withPage(listening({}));
    expect(await startReporting({ config: {}, quiz, window })).toBeNull();
    expect(await startReporting({ config: { report: null }, quiz, window })).toBeNull();
    expect(quiz.view).toBeNull();
  });

  test('a page without a quiz makes no call to SCORM', async () => {
    const lms = new ScormLms('API');
    const window = withPage(lms.launch());
    expect(await startReporting({ config: { report: 'scorm12' }, quiz: null, window })).toBeNull();
    window.dispatchEvent(new Event('pagehide'));
    expect(lms.calls).toEqual([]);
  });

  test('a page without a quiz tells cmi5 that it was opened and left', async () => {
    const store = new RecordStore();
    const window = withPage(listening({}), await store.open());
    await startReporting({ config: { report: 'cmi5' }, quiz: null, window });
    expect(store.verbs).toEqual(['initialized']);
    window.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() => expect(store.verbs).toEqual(['initialized', 'terminated']));
    expect(store.offences).toEqual([]);
    await store.close();
  });

  test('refuses to report to something that it does not know', async () => {
    const config = /** @type {any} */ ({ report: 'aicc' });
    const window = withPage(listening({}));
    await expect(startReporting({ config, quiz: null, window })).rejects.toThrow(
      '"report" is "aicc"; it takes scorm12, scorm2004, cmi5.',
    );
  });
});

describe('the status line', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** @param {ScormLms} lms */
  async function open(lms) {
    const page = new QuizInPage();
    const quiz = /** @type {any} */ (page);
    const reporting = await startReporting({
      config: { report: 'scorm2004' },
      quiz,
      window: withPage(lms.launch()),
    });
    await reporting?.opened;
    await vi.advanceTimersByTimeAsync(5);
    /** @type {string[]} what it has said */
    const said = [];
    let words = page.view.words;
    Object.defineProperty(page.view, 'words', {
      get: () => words,
      set(now) {
        words = now;
        said.push(now.text);
      },
    });
    return { page, view: page.view, said };
  }

  test('stands after the quiz and does not flicker where saving takes no time', async () => {
    const lms = new ScormLms('API_1484_11');
    const { page, view, said } = await open(lms);
    expect(view.name).toBe('relu-report-status');
    expect(view.words.text).toBe('Your score will be saved in your course.');
    page.model.start();
    page.answerAll(true);
    await vi.advanceTimersByTimeAsync(5);
    expect(new Set(said)).toEqual(new Set(['Saved in your course.']));
  });

  test('"Try again" is answered for a moment, even if it fails at once, and keeps its button', async () => {
    const lms = new ScormLms('API_1484_11');
    const { page, view } = await open(lms);
    lms.isDown = true;
    page.model.start();
    await vi.advanceTimersByTimeAsync(5);
    expect(view.words).toMatchObject({ isUrgent: true, canRetry: true, canDownload: true });
    lms.calls = [];
    view.dispatchEvent(new Event('retry'));
    expect(lms.does).toContain('Commit');
    await vi.advanceTimersByTimeAsync(300);
    expect(view.words).toMatchObject({ text: 'Saving in your course…', canRetry: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(view.words.isUrgent).toBe(true);
    expect(JSON.parse(view.makeFile().text).reports).toHaveLength(1);
  });
});
