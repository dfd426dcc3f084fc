import { describe, expect, test } from 'vitest';
import { figureRows } from '../../../web/quiz/figure-numbers.js';

/** @typedef {import('../../../web/quiz/types.js').Figure} Figure */
/** @typedef {Figure['curves'][number]} Curve */

/**
 * @param {[number, number][][]} pieces
 * @param {Partial<Curve>} [more]
 * @returns {Curve}
 */
const curve = (pieces, more = {}) => ({ label: '', pieces, gaps: [], dots: [], ...more });

/**
 * @param {...Curve} curves
 * @returns {Figure}
 */
const figure = (...curves) => ({ x: [-2, 2], y: [-1, 3], curves, points: [], says: '' });

const relu = curve([
  [
    [-2, 0],
    [0.25, 0],
    [2, 1.75],
  ],
]);
const step = curve(
  [
    [
      [-2, 0],
      [0, 0],
    ],
    [
      [0, 1],
      [2, 1],
    ],
  ],
  { gaps: [[0, 1]], dots: [[0, 0]] },
);

/** @param {Figure} drawn @param {number} x */
const valuesAt = (drawn, x) => figureRows(drawn).find((row) => row.x === x)?.values;

describe('figureRows', () => {
  test('has a row for every round input of the drawing, from left to right', () => {
    const xs = figureRows(figure(relu)).map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((one, other) => one - other));
    expect(xs).toEqual(expect.arrayContaining([-2, -1, 0, 1, 2]));
  });

  test('has a row where a curve bends, even between round inputs', () => {
    expect(valuesAt(figure(relu), 0.25)).toEqual([0]);
  });

  test('has no row for the small bends of a curve drawn in short pieces', () => {
    /** @type {[number, number][]} */
    const smooth = Array.from({ length: 65 }, (_, i) => [i / 16 - 2, Math.tanh(i / 16 - 2)]);
    expect(figureRows(figure(curve([smooth])))).toHaveLength(figureRows(figure(curve([]))).length);
  });

  test('reads between the corners of a line', () => {
    expect(valuesAt(figure(relu), 1)).toEqual([0.75]);
    expect(valuesAt(figure(relu), -1)).toEqual([0]);
  });

  test('gives at a jump the value of the filled dot', () => {
    expect(valuesAt(figure(step), 0)).toEqual([0]);
    const other = curve(step.pieces, { gaps: [[0, 0]], dots: [[0, 1]] });
    expect(valuesAt(figure(other), 0)).toEqual([1]);
  });

  test('never gives the value that an open dot leaves out', () => {
    const open = curve([step.pieces[0]], { gaps: [[0, 0]] });
    expect(valuesAt(figure(open), 0)).toEqual([null]);
    expect(valuesAt(figure(open), -1)).toEqual([0]);
  });

  test('has a value for every curve, null where one is not drawn', () => {
    const short = curve([
      [
        [0, 0],
        [1, 2],
      ],
    ]);
    expect(valuesAt(figure(relu, short), -1)).toEqual([0, null]);
    expect(valuesAt(figure(relu, short), 1)).toEqual([0.75, 2]);
    expect(valuesAt(figure(relu, short), 2)).toEqual([1.75, null]);
  });

  test('writes no digits that binary fractions leave behind, and no -0', () => {
    const line = curve([
      [
        [-2, -0.2],
        [2, 0.2],
      ],
    ]);
    expect(valuesAt(figure(line), 1)).toEqual([0.1]);
    expect(Object.is(valuesAt(figure(line), 0)?.[0], 0)).toBe(true);
  });

  test('is empty for a plane without curves', () => {
    expect(figureRows(figure())).toEqual([]);
  });
});
