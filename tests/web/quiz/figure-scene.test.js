import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../web/lesson/place-label.js';
import { figureScene } from '../../../web/quiz/figure-scene.js';

/** @typedef {import('../../../web/quiz/types.js').Figure} Figure */

/** @type {Figure} */
const figure = {
  x: [-5, 5],
  y: [-2, 6],
  curves: [
    {
      label: 'A',
      pieces: [
        [
          [-5, 0],
          [0, 0],
          [5, 5],
        ],
      ],
      gaps: [],
      dots: [],
    },
    {
      label: 'B',
      pieces: [
        [
          [-5, 0],
          [1, 0],
        ],
        [
          [1, 3],
          [5, 3],
        ],
      ],
      gaps: [[1, 3]],
      dots: [[1, 0]],
    },
  ],
  points: [{ x: 2, y: 2, label: 'P' }],
  says: '',
};
const number = String;
const WIDTHS = [248, 288, 340, 416];

/** @param {Partial<Parameters<typeof figureScene>[0]>} [more] */
const scene = (more = {}) => figureScene({ figure, width: 340, number, ...more });

describe('figureScene', () => {
  test.each(WIDTHS)('keeps plot, ticks and labels inside a drawing %i px wide', (width) => {
    const { layout, labels } = scene({ width });
    const { box, xTicks, yTicks } = layout.plot;
    expect(box.left + box.width).toBeLessThan(width);
    expect(xTicks.length).toBeGreaterThan(1);
    expect(yTicks.length).toBeGreaterThan(1);
    for (const label of labels) {
      expect(label.box.left).toBeGreaterThanOrEqual(0);
      expect(label.box.left + label.box.width).toBeLessThanOrEqual(width);
    }
  });

  test.each(WIDTHS)('labels every curve and point directly, %i px wide, none over another', (width) => {
    const { labels } = scene({ width });
    expect(labels.map(({ text }) => text).sort()).toEqual(['A', 'B', 'P']);
    labels.forEach(({ box }, i) =>
      labels.slice(i + 1).forEach((other) => expect(overlaps(box, other.box)).toBe(false)),
    );
  });

  test('draws a curve through the pixels of its numbers', () => {
    const { curves, layout } = scene();
    const { x, y } = layout.plot;
    expect(curves[0].lines).toEqual([
      [
        [x.toPixel(-5), y.toPixel(0)],
        [x.toPixel(0), y.toPixel(0)],
        [x.toPixel(5), y.toPixel(5)],
      ],
    ]);
  });

  test('tells the value that a jump takes from the one it leaves out', () => {
    const { curves, layout } = scene();
    const { x, y } = layout.plot;
    expect(curves[1].dots).toEqual([
      { at: [x.toPixel(1), y.toPixel(3)], isFilled: false },
      { at: [x.toPixel(1), y.toPixel(0)], isFilled: true },
    ]);
  });

  test('gives each curve a look of its own, and answers another', () => {
    const answers = [
      { label: 'you', kind: /** @type {const} */ ('own'), points: figure.curves[0].pieces[0] },
    ];
    const looks = scene({ answers }).curves.map(({ look }) => look);
    expect(looks).toEqual(['curve-0', 'curve-1', 'own-line']);
  });

  test('marks what is in the drawing and leaves out what is not', () => {
    const own = { x: -3, y: 1, kind: /** @type {const} */ ('own'), label: 'you' };
    const far = { x: 9, y: 1, kind: /** @type {const} */ ('right'), label: 'right' };
    const { marks, labels } = scene({ marks: [own, far] });
    expect(marks.map(({ kind }) => kind)).toEqual(['given', 'own']);
    expect(labels.map(({ text }) => text)).toContain('you');
    expect(labels.map(({ text }) => text)).not.toContain('right');
  });

  test('labels the own and the right point apart from each other, even side by side', () => {
    const marks = [
      { x: 1, y: 4, kind: /** @type {const} */ ('right'), label: 'right' },
      { x: 2, y: 4, kind: /** @type {const} */ ('own'), label: 'you' },
    ];
    const found = scene({ width: 288, marks }).labels.filter(({ text }) => ['right', 'you'].includes(text));
    expect(found).toHaveLength(2);
    expect(overlaps(found[0].box, found[1].box)).toBe(false);
  });

  test('draws a fine line at each step of the grid, from end to end', () => {
    const { fine, layout } = scene({ grid: 1 });
    expect(fine.down).toHaveLength(11);
    expect(fine.down[0]).toBeCloseTo(layout.plot.box.left);
    expect(fine.across).toHaveLength(9);
  });

  test('draws no fine lines where they would run together', () => {
    expect(scene({ grid: 0.1 }).fine).toEqual({ across: [], down: [] });
  });

  test('grows its type with the reader’s', () => {
    expect(scene({ textScale: 2 }).layout.type).toBe(2 * scene().layout.type);
  });
});
