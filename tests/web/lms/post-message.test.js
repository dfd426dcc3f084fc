import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectReporting } from '../../../web/lms/connect.js';
import { PostMessageReporter } from '../../../web/lms/post-message.js';
import { FakeStorage } from '../quiz/fake-storage.js';
import { QuizPage } from './quiz-page.js';
import { listening } from './scorm-lms.js';

const ORIGIN = 'https://school.example';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(5);

/**
 * A page around a frame.
 * @param {(message: any) => any} answer to each message; undefined for none
 */
function pageAround(answer) {
  /** @type {{ message: any, to: string }[]} */
  const heard = [];
  const frame = /** @type {any} */ (listening({}));
  frame.parent = {
    /** @param {any} message @param {string} to */
    postMessage(message, to) {
      heard.push({ message: structuredClone(message), to });
      const reply = answer(message);
      if (reply) say({ 'relu-lesson': 1, id: message.id, ...reply });
    },
  };
  /** @param {any} data @param {{ source?: any, origin?: string }} [from] */
  const say = (data, { source = frame.parent, origin = ORIGIN } = {}) =>
    frame.dispatchEvent(Object.assign(new Event('message'), { source, origin, data }));
  return { frame, heard, say, types: () => heard.map(({ message }) => message.type) };
}

const saves = (/** @type {any} */ { type }) => ({ type: type === 'hello' ? 'welcome' : 'saved' });

/** @param {any} frame @param {FakeStorage} [storage] */
async function open(frame, storage) {
  const page = new QuizPage({ storage });
  const reporter = new PostMessageReporter({ window: frame, origin: ORIGIN });
  const { delivery, opened } = connectReporting(page, reporter, { window: frame });
  await vi.advanceTimersByTimeAsync(11_000);
  await opened;
  return { page, delivery };
}

test('start, answers and result go to the named origin alone, each with version and id', async () => {
  const { frame, heard, types } = pageAround(saves);
  const { page, delivery } = await open(frame);
  page.model.start();
  page.answerAll(true);
  await settle();
  frame.dispatchEvent(new Event('pagehide'));
  expect(new Set(heard.map(({ to }) => to))).toEqual(new Set([ORIGIN]));
  expect(heard.every(({ message }) => message['relu-lesson'] === 1 && message.id)).toBe(true);
  const told = types().filter((type) => type !== 'progress');
  expect(told).toEqual(['hello', 'start', ...Array(8).fill('answer'), 'complete', 'close']);
  const complete = heard.find(({ message }) => message.type === 'complete')?.message;
  expect(complete.report.score).toBe(1);
  expect(complete.at).toMatchObject({ answered: 8, total: 8 });
  expect(delivery.status).toBe('saved');
});

test('only the page around, at its own origin, is heard', async () => {
  const { frame, heard, say } = pageAround(({ type }) =>
    type === 'hello' ? { type: 'welcome' } : undefined,
  );
  const { page, delivery } = await open(frame);
  page.model.start();
  await settle();
  const { id } = /** @type {any} */ (heard.at(-1)).message;
  const saved = { 'relu-lesson': 1, type: 'saved', id };
  say(saved, { source: {} });
  say(saved, { origin: 'https://evil.example' });
  say({ ...saved, 'relu-lesson': 2 });
  say('saved');
  await settle();
  expect(delivery.unsent).toBe(1);
  say(saved);
  await settle();
  expect(delivery.unsent).toBe(0);
});

test('a page that does not answer, or says that it could not save, is asked again with the same id', async () => {
  let isDeaf = true;
  const { frame, heard } = pageAround((message) =>
    message.type === 'hello' ? { type: 'welcome' } : isDeaf ? undefined : saves(message),
  );
  const { page, delivery } = await open(frame);
  page.model.start();
  await vi.advanceTimersByTimeAsync(10_500);
  expect(delivery.status).toBe('not-saved');
  isDeaf = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(delivery.status).toBe('saved');
  const starts = heard.filter(({ message }) => message.type === 'start').map(({ message }) => message.id);
  expect(starts.length).toBeGreaterThan(1);
  expect(new Set(starts).size).toBe(1);
});

test('what the page kept is taken up; a page that keeps nothing leaves the attempt in the browser', async () => {
  let state = '';
  const { frame } = pageAround((message) => {
    state = message.state ?? state;
    return { ...saves(message), ...(message.type === 'hello' && { state, learner: 'ann' }) };
  });
  const first = await open(frame);
  first.page.model.start();
  first.page.answer(false);
  first.page.model.next();
  await settle();
  const second = await open(frame);
  expect(second.page.model.attempt).toEqual(first.page.model.attempt);

  const storage = new FakeStorage();
  const third = await open(pageAround(saves).frame, storage);
  third.page.model.start();
  const fourth = await open(pageAround(saves).frame, storage);
  expect(fourth.page.model.attempt).toEqual(third.page.model.attempt);
});

test('an origin that would tell everyone is refused', () => {
  for (const origin of ['*', 'null', '', 'school.example', 'data:,x', 'file:///x']) {
    expect(() => new PostMessageReporter({ window: pageAround(saves).frame, origin })).toThrow(RangeError);
  }
});
