import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../web/quiz/random.js';

const draws = (/** @type {string} */ seed) => {
  const random = seededRandom(seed);
  return Array.from({ length: 8 }, () => random.integer(0, 999));
};

describe('seeded random numbers', () => {
  test('the same seed gives the same numbers', () => {
    expect(draws('a seed')).toEqual(draws('a seed'));
  });

  test('numbers of a known seed stay what they are, for a seed in a printed worksheet must last', () => {
    expect(draws('relu')).toMatchInlineSnapshot(`
      [
        225,
        602,
        672,
        336,
        709,
        753,
        937,
        266,
      ]
    `);
  });

  test('seeds that differ by one letter give other numbers', () => {
    const firsts = new Set(Array.from({ length: 1000 }, (_, i) => draws(`seed-${i}`).join()));
    expect(firsts.size).toBe(1000);
  });

  test('the first number is spread evenly over neighbouring seeds', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) counts[seededRandom(`seed-${i}/item`).integer(0, 9)] += 1;
    // Six standard deviations of a fair draw.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(180);
  });

  test('neighbouring seeds repeat their first three draws as seldom as chance would', () => {
    const triples = Array.from({ length: 2000 }, (_, i) => {
      const random = seededRandom(`seed-${i}/item`);
      return [random.integer(0, 3), random.integer(0, 3), random.integer(0, 3)].join();
    });
    const repeats = triples.filter((triple, i) => triple === triples[i + 1]).length;
    // One in 64 is expected: 31 of 2000, give or take 5.5.
    expect(Math.abs(repeats - 31)).toBeLessThan(28);
  });

  test('a shuffle keeps every element, and every order comes up', () => {
    const orders = new Map();
    for (let i = 0; i < 1200; i++) {
      const order = seededRandom(`shuffle-${i}`).shuffle(['a', 'b', 'c']).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect([...orders.keys()].toSorted()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
    for (const count of orders.values()) expect(Math.abs(count - 200)).toBeLessThan(80);
  });

  test('picks come from the whole list', () => {
    const picked = new Set(Array.from({ length: 100 }, (_, i) => seededRandom(`pick-${i}`).pick([1, 2, 3])));
    expect([...picked].toSorted()).toEqual([1, 2, 3]);
  });
});
