import { describe, expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { makeQuestion } from '../../../web/quiz/make-question.js';
import { SAMPLE_ITEMS } from './sample-items.js';

const engine = await engineInNode();
const make = (/** @type {any} */ item, seed = 'a', locale = 'en') =>
  makeQuestion(item, seed, { engine, locale });

describe('making a question', () => {
  test('the same seed gives the same question, another seed other numbers', () => {
    expect(make(SAMPLE_ITEMS.numeric)).toEqual(make(SAMPLE_ITEMS.numeric));
    const drawn = new Set(
      Array.from({ length: 40 }, (_, i) => make(SAMPLE_ITEMS.numeric, `s${i}`).question.drawn.x),
    );
    expect(drawn.size).toBeGreaterThan(5);
  });

  test('the language changes how numbers are written, never which', () => {
    const [english, german] = ['en', 'de'].map((locale) => make(SAMPLE_ITEMS.numeric, 'b', locale).question);
    expect(german.drawn).toEqual(english.drawn);
    const half = { ...SAMPLE_ITEMS.numeric, draw: { x: { oneOf: [-2.5] } } };
    expect(make(half, 'b', 'de').question.prompt).toBe('relu(−2,5)?');
  });

  test('every condition of “where” holds', () => {
    for (let i = 0; i < 200; i++) {
      expect(make(SAMPLE_ITEMS.numeric, `w${i}`).question.drawn.x).toBeLessThan(0);
    }
  });

  test('numbers stay on their grid, both ends come up, exceptions never', () => {
    const item = {
      ...SAMPLE_ITEMS.choices,
      draw: { x: { from: -0.3, to: 0.3, step: 0.1, except: [0] } },
    };
    const drawn = new Set(Array.from({ length: 200 }, (_, i) => make(item, `g${i}`).question.drawn.x));
    expect([...drawn].toSorted((a, b) => Number(a) - Number(b))).toEqual([-0.3, -0.2, -0.1, 0.1, 0.2, 0.3]);
  });

  test('a list has its length, and is all different when asked', () => {
    const list = { list: 4, from: 0, to: 3, step: 1 };
    const item = { ...SAMPLE_ITEMS.choices, draw: { xs: { ...list, distinct: true }, ys: list } };
    const { xs, ys } = make(item).question.drawn;
    expect(/** @type {number[]} */ (xs).toSorted()).toEqual([0, 1, 2, 3]);
    expect(ys).toHaveLength(4);
  });

  test('draws again when a wrong answer would be right', () => {
    const item = { ...SAMPLE_ITEMS.numeric, where: [], draw: { x: { oneOf: [2, -2] } } };
    for (let i = 0; i < 30; i++) expect(make(item, `n${i}`).question.drawn.x).toBe(-2);
    const never = { value: '99', misconception: 'flips', because: 'never right' };
    const oneOfTwo = { ...item, wrong: [SAMPLE_ITEMS.numeric.wrong[0], never] };
    for (let i = 0; i < 30; i++) expect(make(oneOfTwo, `n${i}`).question.drawn.x).toBe(-2);
  });

  test('draws again when two options would read alike', () => {
    const item = { ...SAMPLE_ITEMS.choice, draw: { x: { oneOf: [0, 3] } } };
    for (let i = 0; i < 30; i++) expect(make(item, `n${i}`).question.drawn.x).toBe(3);
  });

  test('draws again when not exactly one option of a choice is right', () => {
    const options = [
      { text: 'a', correct: 'x > 0', because: 'a' },
      { text: 'b', correct: 'x > 1', because: 'b' },
    ];
    const item = { ...SAMPLE_ITEMS.choice, draw: { x: { oneOf: [0, 1, 2] } }, options };
    for (let i = 0; i < 30; i++) expect(make(item, `n${i}`).question.drawn.x).toBe(1);
  });

  test('options come in an order of the seed, or as they stand', () => {
    const orders = new Set(
      Array.from({ length: 40 }, (_, i) =>
        make(SAMPLE_ITEMS.choice, `o${i}`)
          .question.options?.map(({ id }) => id)
          .join(),
      ),
    );
    expect(orders.size).toBe(6);
    for (let i = 0; i < 20; i++) {
      const fixed = make({ ...SAMPLE_ITEMS.choice, shuffle: false }, `f${i}`).question.options;
      expect(fixed?.map(({ id }) => id)).toEqual(['option-1', 'option-2', 'option-3']);
    }
  });

  test('says which item can never be asked', () => {
    const item = { ...SAMPLE_ITEMS.numeric, where: ['x > 100'] };
    expect(() => make(item)).toThrow('Item “sample-numeric”: in 500 draws no numbers fitted');
  });

  test('says which item names what is not there', () => {
    const item = { ...SAMPLE_ITEMS.numeric, prompt: 'relu({q})?' };
    expect(() => make(item)).toThrow('Item “sample-numeric”: there is no “q”; named here are x, y');
    const endless = { ...SAMPLE_ITEMS.numeric, let: { y: '1 / 0' } };
    expect(() => make(endless)).toThrow('a finite number is needed');
  });
});

describe('a figure', () => {
  const { figure } = make(SAMPLE_ITEMS['read-graph']).question;

  test('has its ranges, and the corners of its curves where they are', () => {
    expect(figure).toMatchObject({ x: [-4, 4], y: [-1, 4], says: 'Flat, then rising.' });
    expect(figure?.curves[0]).toEqual({
      label: 'f',
      pieces: [
        [
          [-4, 0],
          [0, 0],
          [4, 4],
        ],
      ],
      gaps: [],
      dots: [],
    });
  });

  test('breaks a curve where it jumps, with a dot where the value is and a gap where it is not', () => {
    expect(figure?.curves[1]).toEqual({
      label: '',
      pieces: [
        [
          [-4, 0],
          [0, 0],
        ],
        [
          [0, 1],
          [4, 1],
        ],
      ],
      gaps: [[0, 1]],
      dots: [[0, 0]],
    });
  });

  test('computes its points', () => {
    expect(figure?.points).toEqual([{ x: 2, y: 2, label: 'P' }]);
  });
});
