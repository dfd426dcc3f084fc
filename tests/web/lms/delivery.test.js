import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Delivery } from '../../../web/lms/delivery.js';
import { statusWords } from '../../../web/lms/status-words.js';
import { FakeStorage } from '../quiz/fake-storage.js';

const PROGRESS = { state: 'abc', seed: 's', number: 1, answered: 0, total: 8 };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A Reporter whose answer to each call the test decides. */
function reporter({ learner = 'ann', state = '' } = {}) {
  const calls = /** @type {any[][]} */ ([]);
  const side = {
    calls,
    /** @type {() => Promise<void>} */
    answers: async () => {},
    name: 'Test',
    stateLimit: 100,
    state,
    open: async () => ({ learner, state: side.state, records: true }),
    start: (/** @type {any} */ report, /** @type {any} */ moment) => side.hear('start', report, moment),
    answer: (/** @type {any} */ report, /** @type {any} */ moment) => side.hear('answer', report, moment),
    complete: (/** @type {any} */ report, /** @type {any} */ moment) => side.hear('complete', report, moment),
    progress: (/** @type {any} */ moment) => side.hear('progress', null, moment),
    close: vi.fn(),
    async hear(/** @type {string} */ type, /** @type {any} */ report, /** @type {any} */ moment) {
      calls.push([type, report, moment]);
      await side.answers();
      side.state = moment.state;
    },
  };
  return side;
}

const refuse = () => Promise.reject(new Error('full'));

test('reports go one after the other; the waits between tries double up to a minute', async () => {
  const side = reporter();
  const delivery = new Delivery(side);
  await delivery.open();
  side.answers = refuse;
  const tries = /** @type {number[]} */ ([]);
  const start = Date.now();
  side.answers = () => (tries.push((Date.now() - start) / 1000), refuse());
  delivery.send('start', { n: 1 }, PROGRESS);
  await vi.advanceTimersByTimeAsync(200_000);
  expect(tries).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183]);
  delivery.send('answer', { n: 2 }, PROGRESS);
  side.answers = async () => {};
  await vi.advanceTimersByTimeAsync(60_000);
  expect(side.calls.slice(-2).map(([type, report]) => [type, report.n])).toEqual([
    ['start', 1],
    ['answer', 2],
  ]);
  expect(delivery.status).toBe('saved');
});

test('an answer that never comes counts as none; one that comes late is taken', async () => {
  const side = reporter();
  const delivery = new Delivery(side, { patience: 1000 });
  await delivery.open();
  /** @type {() => void} */
  let arrive = () => {};
  side.answers = () => new Promise((resolve) => (arrive = resolve));
  delivery.send('answer', {}, PROGRESS);
  await vi.advanceTimersByTimeAsync(1500);
  expect(delivery.status).toBe('not-saved');
  arrive();
  side.answers = async () => {};
  await vi.advanceTimersByTimeAsync(5000);
  expect(delivery.status).toBe('saved');
  expect(delivery.unsent).toBe(0);
});

test('what was not confirmed waits for the same learner, and for no other', async () => {
  const storage = new FakeStorage();
  const first = reporter();
  const delivery = new Delivery(first, { storage });
  await delivery.open();
  first.answers = refuse;
  delivery.send('answer', { n: 1 }, PROGRESS);
  await vi.advanceTimersByTimeAsync(100);
  delivery.close();

  const other = reporter({ learner: 'bob' });
  await new Delivery(other, { storage }).open();
  await vi.advanceTimersByTimeAsync(100);
  expect(other.calls).toEqual([]);

  const again = reporter();
  const next = new Delivery(again, { storage });
  await next.open();
  await vi.advanceTimersByTimeAsync(100);
  expect(again.calls.map(([type, report]) => [type, report])).toEqual([['answer', { n: 1 }]]);
  expect(again.calls[0][2].id).toBe(first.calls[0][2].id);
  expect(storage.items.size).toBe(0);
});

test('what arrived although it was not confirmed is not told again', async () => {
  const storage = new FakeStorage();
  const first = reporter();
  const delivery = new Delivery(first, { storage });
  await delivery.open();
  first.answers = refuse;
  delivery.send('answer', { n: 1 }, PROGRESS);
  delivery.send('answer', { n: 2 }, PROGRESS);
  await vi.advanceTimersByTimeAsync(100);
  delivery.close();
  const arrived = first.calls[0][2].state;
  expect(arrived).not.toBe('abc');

  const again = reporter({ state: arrived });
  const next = new Delivery(again, { storage });
  expect((await next.open())?.state).toBe('abc');
  await vi.advanceTimersByTimeAsync(100);
  expect(again.calls.map(([, report]) => report)).toEqual([{ n: 2 }]);
});

test('a queue in the storage that is not one is ignored', async () => {
  const storage = new FakeStorage();
  for (const text of ['null', '{', '{"version":1,"entries":[{}]}']) {
    storage.items.set('relu-lesson reports  ann', text);
    const side = reporter();
    const delivery = new Delivery(side, { storage });
    await delivery.open();
    await vi.advanceTimersByTimeAsync(100);
    expect(side.calls).toEqual([]);
  }
});

test('storage that is denied costs nothing but the next visit', async () => {
  const storage = new FakeStorage();
  storage.isDenied = true;
  const side = reporter();
  const delivery = new Delivery(side, { storage });
  await delivery.open();
  delivery.send('answer', {}, PROGRESS);
  await vi.advanceTimersByTimeAsync(100);
  expect(delivery.status).toBe('saved');
});

test('after the page was left nothing is tried any more, until it is shown again', async () => {
  const side = reporter();
  const delivery = new Delivery(side);
  await delivery.open();
  side.answers = refuse;
  delivery.send('answer', {}, PROGRESS);
  await vi.advanceTimersByTimeAsync(100);
  delivery.close();
  expect(side.close).toHaveBeenCalledOnce();
  delivery.retry();
  await vi.advanceTimersByTimeAsync(200_000);
  expect(side.calls).toHaveLength(1);
  side.answers = async () => {};
  await delivery.open();
  await vi.advanceTimersByTimeAsync(100);
  expect(delivery.status).toBe('saved');
});

test('the state handed over keeps within the limit, mark included', async () => {
  const side = reporter();
  const delivery = new Delivery(side);
  await delivery.open();
  delivery.send('start', {}, { ...PROGRESS, state: 'x'.repeat(delivery.stateLimit) });
  await vi.advanceTimersByTimeAsync(100);
  expect(side.calls[0][2].state.length).toBeLessThanOrEqual(side.stateLimit);
});

test('moving alone is told, the latest place only', async () => {
  const side = reporter();
  const delivery = new Delivery(side);
  await delivery.open();
  for (const number of [2, 3, 4]) delivery.move({ ...PROGRESS, number });
  await vi.advanceTimersByTimeAsync(100);
  expect(side.calls.map(([type, , { number }]) => [type, number]).at(-1)).toEqual(['progress', 4]);
  expect(side.calls.length).toBeLessThan(3);
});

test('the learner is told plainly, with what can be done', () => {
  const words = (/** @type {any} */ status, unsent = 0) => statusWords({ status, unsent, name: 'SCORM 1.2' });
  expect(words('not-saved', 2).text).toBe(
    'Your score has not been saved in your course (SCORM 1.2). 2 reports wait and are sent again by themselves. Keep this page open, or download what waits and give it to your teacher.',
  );
  expect(words('not-saved', 1)).toMatchObject({ isUrgent: true, canRetry: true, canDownload: true });
  expect(words('not-connected')).toMatchObject({ isUrgent: false, canRetry: true, canDownload: false });
  expect(words('saved')).toEqual({
    text: 'Saved in your course.',
    isUrgent: false,
    canRetry: false,
    canDownload: false,
  });
});
