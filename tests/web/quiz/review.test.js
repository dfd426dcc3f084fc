import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { Rating } from 'ts-fsrs';
import { Review, ratingOf } from '../../../web/quiz/review.js';
import { FakeStorage } from './fake-storage.js';

const DAY = 24 * 60 * 60 * 1000;
const NOON = Date.UTC(2026, 4, 1, 12);
const wrong = { isRight: false, sure: null };
const right = { isRight: true, sure: null };
const guessed = /** @type {const} */ ({ isRight: true, sure: 'guess' });
const sure = /** @type {const} */ ({ isRight: true, sure: 'sure' });

test.each([
  [false, null, Rating.Again],
  [false, 'sure', Rating.Again],
  [true, 'guess', Rating.Hard],
  [true, null, Rating.Good],
  [true, 'think', Rating.Good],
  [true, 'sure', Rating.Easy],
])('right %s and confidence %s is rated %i', (isRight, confidence, rating) => {
  expect(ratingOf({ isRight, sure: /** @type {any} */ (confidence) })).toBe(rating);
});

describe('when an item comes back', () => {
  const daysAfter = (/** @type {typeof wrong | typeof guessed | typeof sure} */ answer) => {
    const review = new Review();
    review.rate('a', answer, NOON);
    return (Number(review.nextDue) - NOON) / DAY;
  };

  test('a missed one tomorrow; the better it was known, the later', () => {
    const days = [wrong, guessed, right, sure].map(daysAfter);
    expect(days[0]).toBe(1);
    expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
  });

  test('right again when due, it comes later than before', () => {
    const review = new Review();
    review.rate('a', right, NOON);
    const first = Number(review.nextDue);
    review.rate('a', right, first);
    expect(Number(review.nextDue) - first).toBeGreaterThan(first - NOON);
  });

  test('missed when due, it comes tomorrow', () => {
    const review = new Review();
    review.rate('a', sure, NOON);
    const first = Number(review.nextDue);
    review.rate('a', wrong, first);
    expect(Number(review.nextDue) - first).toBe(DAY);
  });

  test('right again within twelve hours postpones nothing, wrong counts', () => {
    const review = new Review();
    review.rate('a', wrong, NOON);
    review.rate('a', sure, NOON + DAY / 2 - 1);
    expect(review.nextDue).toBe(NOON + DAY);
    review.rate('b', sure, NOON);
    review.rate('b', wrong, NOON + 1000);
    expect(review.due(NOON + 2 * DAY)).toEqual(['a', 'b']);
  });
});

test('due items come in the order they fell due, none before its time', () => {
  const review = new Review();
  review.rate('late', wrong, NOON + 1000);
  review.rate('early', wrong, NOON);
  review.rate('known', sure, NOON);
  expect(review.due(NOON)).toEqual([]);
  expect(review.due(NOON + DAY)).toEqual(['early']);
  expect(review.due(NOON + 2 * DAY)).toEqual(['early', 'late']);
  expect(review.nextDue).toBe(NOON + DAY);
  expect(review.size).toBe(3);
});

test('a clock that was set back does no harm', () => {
  const review = new Review();
  review.rate('a', right, NOON);
  review.rate('a', wrong, NOON - 30 * DAY);
  expect(review.nextDue).toBe(NOON + DAY);
});

describe('keeping', () => {
  test('cards are there after a reload, and apart for each bank', () => {
    const storage = new FakeStorage();
    Review.of(storage, 'ReLU').rate('a', right, NOON);
    expect(Review.of(storage, 'ReLU').size).toBe(1);
    expect(Review.of(storage, 'Other').size).toBe(0);
  });

  test('two tabs add to the same cards', () => {
    const storage = new FakeStorage();
    const [one, other] = [Review.of(storage, 'ReLU'), Review.of(storage, 'ReLU')];
    one.rate('a', right, NOON);
    other.rate('b', right, NOON);
    expect(one.size).toBe(2);
  });

  test('exported and imported, every card falls due when it did', () => {
    const answers = fc.array(
      fc.tuple(
        fc.constantFrom('a', 'b', '__proto__'),
        fc.constantFrom(wrong, right, guessed, sure),
        fc.nat(400),
      ),
    );
    fc.assert(
      fc.property(answers, (list) => {
        const review = new Review();
        for (const [item, answer, day] of list) review.rate(item, answer, NOON + day * DAY);
        const copy = new Review();
        expect(copy.fromJSON(JSON.parse(JSON.stringify(review)))).toBe(review.size);
        expect(copy.toJSON()).toEqual(review.toJSON());
        expect(copy.due(NOON + 500 * DAY)).toEqual(review.due(NOON + 500 * DAY));
        if (review.size > 0) copy.rate('a', wrong, NOON + 900 * DAY);
      }),
    );
  });

  test('what is no export changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (junk) => {
        const review = new Review();
        review.rate('a', right, NOON);
        expect(review.fromJSON(junk)).toBe(0);
        expect(review.fromJSON({ version: 1, cards: { a: junk } })).toBe(0);
        expect(review.size).toBe(1);
      }),
    );
  });

  test('erasing forgets all', () => {
    const storage = new FakeStorage();
    const review = Review.of(storage, 'ReLU');
    review.rate('a', right, NOON);
    review.erase();
    expect(review.nextDue).toBeNull();
    expect([...storage.items.keys()]).toEqual([]);
  });

  test('without storage the cards are kept in memory, and it says so', () => {
    const review = Review.of(null, 'ReLU');
    review.rate('a', right, NOON);
    expect(review.isLasting).toBe(false);
    expect(review.size).toBe(1);
  });
});
