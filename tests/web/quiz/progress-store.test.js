import { describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { reduceAttempt } from '../../../web/quiz/attempt.js';
import { ProgressStore } from '../../../web/quiz/progress-store.js';
import { sampleAnswer, sampleAttempt } from './attempt-samples.js';
import { FakeStorage } from './fake-storage.js';

const answered = (/** @type {number} */ index, at = 2000, attempt = sampleAttempt()) =>
  reduceAttempt(attempt, { type: 'answer', index, answer: sampleAnswer({ at }), returns: null });
const result = (/** @type {object} */ some = {}) => ({
  attempt: 'one',
  seed: 's',
  score: 0.5,
  points: 4,
  of: 8,
  passed: null,
  finishedAt: 1000,
  ...some,
});

test('an attempt is there again after a reload, for its scope only', () => {
  const storage = new FakeStorage();
  new ProgressStore(storage, 'a').save(answered(0));
  expect(new ProgressStore(storage, 'a').current).toEqual(answered(0));
  expect(new ProgressStore(storage, 'b').current).toBeNull();
});

describe('results', () => {
  test('the best stays beside the latest, the first of equal ones', () => {
    const store = new ProgressStore(new FakeStorage(), 'a');
    store.addResult(result({ attempt: 'one', score: 0.8, finishedAt: 1000 }));
    store.addResult(result({ attempt: 'two', score: 0.8, finishedAt: 2000 }));
    store.addResult(result({ attempt: 'three', score: 0.3, finishedAt: 3000 }));
    expect(store.latest?.attempt).toBe('three');
    expect(store.best?.attempt).toBe('one');
  });

  test('saving and discarding attempts leaves them', () => {
    const store = new ProgressStore(new FakeStorage(), 'a');
    store.addResult(result());
    store.save(answered(0));
    store.discard('one');
    expect(store.current).toBeNull();
    expect(store.best).toEqual(result());
    store.erase();
    expect(store.best).toBeNull();
  });
});

describe('two tabs', () => {
  test('what both answered is kept', () => {
    const storage = new FakeStorage();
    const [one, other] = [new ProgressStore(storage, 'a'), new ProgressStore(storage, 'a')];
    one.save(answered(0, 2000));
    const joined = other.save(answered(2, 2500));
    expect(joined.answers.map((answer) => answer?.at)).toEqual([2000, undefined, 2500]);
    expect(one.current).toEqual(joined);
  });

  test('of two attempts the one started later stays, and discarding the other leaves it', () => {
    const storage = new FakeStorage();
    const store = new ProgressStore(storage, 'a');
    const newer = { ...sampleAttempt(), id: 'two', startedAt: 5000 };
    store.save(newer);
    expect(store.save(answered(0))).toEqual(answered(0));
    store.discard('one');
    expect(store.current).toEqual(newer);
  });

  test('a change by the other tab is told, one of another key is not', () => {
    const storage = new FakeStorage();
    const store = new ProgressStore(storage, 'a');
    store.save(answered(0));
    const changed = vi.fn();
    store.addEventListener('change', changed);
    store.receive({ key: 'something else' });
    expect(changed).not.toHaveBeenCalled();
    store.receive({ key: [...storage.items.keys()][0] });
    store.receive({ key: null });
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('without storage', () => {
  test.each([
    ['none', () => null],
    [
      'denied at the mention',
      () => () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
    ['denied in use', () => Object.assign(new FakeStorage(), { isDenied: true })],
    ['full', () => Object.assign(new FakeStorage(), { room: 10 })],
  ])('%s: the attempt is kept in memory, and the store says so', (_, storage) => {
    const store = new ProgressStore(storage(), 'a');
    expect(store.isLasting).toBe(false);
    store.save(answered(0));
    store.addResult(result());
    expect(store.current).toEqual(answered(0));
    expect(store.latest).toEqual(result());
  });

  test('storage that fills up later loses nothing and is told once', () => {
    const storage = new FakeStorage();
    const store = new ProgressStore(storage, 'a');
    const told = vi.fn(() => expect(store.current).toEqual(answered(0)));
    store.addEventListener('not-lasting', told);
    storage.room = 200;
    store.save(answered(0));
    store.save(answered(1, 3000, answered(0)));
    expect(store.isLasting).toBe(false);
    expect(told).toHaveBeenCalledTimes(1);
    expect(store.current?.answers.filter(Boolean)).toHaveLength(2);
  });
});

describe('data that others wrote', () => {
  const storeWith = (/** @type {string} */ text) => {
    const storage = new FakeStorage();
    new ProgressStore(storage, 'a').save(answered(0));
    storage.items.set([...storage.items.keys()][0], text);
    return new ProgressStore(storage, 'a');
  };

  test.each(['', '{', 'null', '[]', '"text"', '{"version":2}', '{"version":1,"current":{"version":1}}'])(
    '%s counts as none and can be written over',
    (text) => {
      const store = storeWith(text);
      expect([store.current, store.latest, store.best]).toEqual([null, null, null]);
      store.save(answered(1));
      expect(store.current).toEqual(answered(1));
    },
  );

  test('any JSON at all does no harm', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (current, best) => {
        const store = storeWith(JSON.stringify({ version: 1, current, latest: best, best }));
        expect([store.current, store.latest, store.best]).toEqual([null, null, null]);
      }),
    );
  });

  test('a malformed attempt does not take the results with it', () => {
    const store = storeWith(
      JSON.stringify({ version: 1, current: 5, latest: result(), best: result({ score: 7 }) }),
    );
    expect(store.current).toBeNull();
    expect(store.latest).toEqual(result());
    expect(store.best).toBeNull();
  });
});
