import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { bank } from '../../../web/content/en/quiz/bank.js';
import { askItems, chooseItems } from '../../../web/quiz/choose-items.js';
import { DEFAULT_SETTINGS } from '../../../web/quiz/settings.js';
import { smallBank } from './small-bank.js';

/** @typedef {import('../../../web/quiz/bank-types.js').Bank} Bank */

const lessonBank = /** @type {Bank} */ (bank);
const choose = (/** @type {object} */ settings, seed = 'seed', from = lessonBank) =>
  chooseItems(from, { ...DEFAULT_SETTINGS, ...settings }, seed);
const ideaOf = (/** @type {Bank} */ from, /** @type {string} */ id) =>
  from.items.find((item) => item.id === id)?.idea;
const seeds = fc.string({ minLength: 1, maxLength: 8 });

test('by default every idea is asked about once', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const ideas = choose({}, seed).map(({ item }) => ideaOf(lessonBank, item));
      expect(ideas.toSorted()).toEqual(lessonBank.ideas.map(({ id }) => id).toSorted());
    }),
  );
});

test('the same seed and settings give the same questions, another seed others', () => {
  expect(choose({ count: 20 }, 'one')).toEqual(choose({ count: 20 }, 'one'));
  expect(choose({}, 'one')).not.toEqual(choose({}, 'two'));
});

test('these questions belong to the seed "fixed" for good', () => {
  expect(choose({}, 'fixed', smallBank)).toMatchInlineSnapshot(`
    [
      {
        "item": "graph-a",
        "seed": "fixed",
      },
      {
        "item": "neuron-a",
        "seed": "fixed",
      },
      {
        "item": "rule-a",
        "seed": "fixed",
      },
    ]
  `);
});

test('every item of an idea is drawn by some seed', () => {
  const drawn = new Set(
    Array.from({ length: 60 }, (_, i) => choose({}, `s${i}`, smallBank))
      .flat()
      .map((c) => c.item),
  );
  expect([...drawn].toSorted()).toEqual(smallBank.items.map(({ id }) => id).toSorted());
});

describe('with a count', () => {
  test('fewer than the ideas asks about as many different ideas', () => {
    const ideas = choose({ count: 3 }).map(({ item }) => ideaOf(lessonBank, item));
    expect(new Set(ideas).size).toBe(3);
  });

  test('more than the ideas goes round them again, other items first', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = choose({ count: 2 * lessonBank.ideas.length }, seed).map(({ item }) => item);
        expect(new Set(items).size).toBe(items.length);
        for (const { id } of lessonBank.ideas) {
          expect(items.filter((item) => ideaOf(lessonBank, item) === id)).toHaveLength(2);
        }
      }),
    );
  });

  test('no item comes twice with the same seed, nor one without numbers twice at all', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 60 }), (seed, count) => {
        const chosen = choose({ count }, seed, smallBank);
        expect(new Set(chosen.map((c) => `${c.item} ${c.seed}`)).size).toBe(chosen.length);
        expect(chosen.filter(({ item }) => item === 'graph-a').length).toBeLessThanOrEqual(1);
        expect(chosen).toHaveLength(count);
      }),
    );
  });

  test('a bank without more numbers gives fewer', () => {
    expect(choose({ count: 10, ideas: ['graph'] }, 'seed', smallBank)).toHaveLength(2);
  });

  test('seeds that give the same numbers are passed over', () => {
    const numbersOf = (/** @type {unknown} */ _, /** @type {string} */ seed) => String(seed.length % 2);
    const chosen = chooseItems(smallBank, { ...DEFAULT_SETTINGS, count: 9, ideas: ['neuron'] }, 'k', {
      numbersOf,
    });
    const numbers = chosen.map(({ seed }) => numbersOf(0, seed));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

test('only the ideas named are asked about, and leaving some out changes nothing in the others', () => {
  const all = choose({}, 'x');
  const some = choose({ ideas: ['neuron', 'rule'] }, 'x');
  expect(some).toHaveLength(2);
  for (const chosen of some) expect(all).toContainEqual(chosen);
});

test('in the bank’s order the same questions come as the bank has them', () => {
  const drawn = choose({ count: 12 }, 'y');
  const inOrder = choose({ count: 12, order: 'bank' }, 'y');
  const places = inOrder.map(({ item }) => lessonBank.items.findIndex(({ id }) => id === item));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const text = (/** @type {object} */ c) => JSON.stringify(c);
  expect(inOrder.map(text).toSorted()).toEqual(drawn.map(text).toSorted());
});

test('items of a lower rank are taken first', () => {
  const rank = (/** @type {{ id: string }} */ item) => (item.id.endsWith('-b') ? 0 : 1);
  for (const seed of ['a', 'b', 'c', 'd', 'e']) {
    const items = chooseItems(smallBank, DEFAULT_SETTINGS, seed, { rank }).map(({ item }) => item);
    expect(items.toSorted()).toEqual(['graph-b', 'neuron-a', 'rule-b']);
  }
});

test('what was asked before comes again with the same numbers only for an idea that has nothing else', () => {
  const before = [
    { item: 'graph-a', seed: 'old' },
    { item: 'rule-a', seed: 'old' },
  ];
  const options = { before, rank: (/** @type {{ id: string }} */ { id }) => (id.endsWith('-a') ? 0 : 1) };
  const chosen = chooseItems(
    smallBank,
    { ...DEFAULT_SETTINGS, count: 2, ideas: ['graph', 'rule'] },
    'new',
    options,
  );
  expect(chosen.map(({ item }) => item).toSorted()).toEqual(['graph-b', 'rule-a']);
  const all = [...before, { item: 'graph-b', seed: 'old' }];
  const again = chooseItems(smallBank, { ...DEFAULT_SETTINGS, ideas: ['graph'] }, 'new', { before: all });
  expect(again).toHaveLength(1);
});

test('items asked for by name come once each; unknown ones are left out', () => {
  const chosen = askItems(smallBank, ['rule-b', 'graph-a', 'gone'], 'seed');
  expect(chosen.map(({ item }) => item).toSorted()).toEqual(['graph-a', 'rule-b']);
});
