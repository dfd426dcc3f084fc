import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { graphStrings } from '../../../web/content/en/strings-graph.js';
import { formatNumber } from '../../../web/lesson/format-number.js';
import { axisLines } from '../../../web/lesson/curve-labels.js';
import { graphScene } from '../../../web/lesson/graph-scene.js';
import { INITIAL_STATE } from '../../../web/lesson/initial-state.js';
import { LessonModel } from '../../../web/lesson/lesson-model.js';
import { meets, overlaps } from '../../../web/lesson/place-label.js';
import { placePoint } from '../../../web/lesson/place-point.js';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';

/** @typedef {import('../../../web/lesson/place-label.js').Box} Box */

const engine = await engineInNode();
const number = (/** @type {number} */ value) => formatNumber(value);
const WIDTHS = [252, 312, 704, 728];
const IDS = engine.functions.map(({ id }) => id);

/**
 * @param {object} state
 * @param {number} width
 */
function draw(state, width) {
  const model = new LessonModel({ engine, state });
  const scene = graphScene(model, { width, number, words: graphStrings });
  return { model, scene, textOf: scene.labels.map(({ text }) => text) };
}

/**
 * @param {Box} box
 * @param {{ width: number, height: number }} drawing
 */
const isInside = (box, { width, height }) =>
  box.left >= 0 && box.top >= 0 && box.left + box.width <= width && box.top + box.height <= height;

describe('the curve', () => {
  test('of ReLU is two straight lines that meet at the corner exactly', () => {
    const { scene } = draw({}, 704);
    const { x, y } = scene.layout.plot;
    const [silent, active] = scene.chosen.pieces;
    expect([silent.line.length, active.line.length]).toEqual([2, 2]);
    expect(silent.line[1]).toEqual([x.toPixel(0), y.toPixel(0)]);
    expect(active.line[0]).toEqual([x.toPixel(0), y.toPixel(0)]);
    expect([silent.isZero, silent.isActive, active.isActive]).toEqual([true, false, true]);
  });

  test('of the step function is broken, with an open dot at 1 and a filled one at 0', () => {
    const { scene } = draw({ function: 'step' }, 704);
    const { x, y } = scene.layout.plot;
    expect(scene.chosen.dots).toEqual([
      { at: [x.toPixel(0), y.toPixel(1)], isFilled: false },
      { at: [x.toPixel(0), y.toPixel(0)], isFilled: true },
    ]);
  });
});

describe('the slope', () => {
  test('is not drawn unless asked for, and then below the curve and on the same x axis', () => {
    expect(draw({}, 704).scene.slope).toBeUndefined();
    const { plot, slopePlot } = draw({ showSlope: true }, 704).scene.layout;
    expect(slopePlot?.box.top).toBeGreaterThan(plot.box.top + plot.box.height);
    expect(slopePlot?.x.toPixel(1.5)).toBe(plot.x.toPixel(1.5));
  });

  test.each([
    ['convention', 0, [1]],
    ['left', 0, [1]],
    ['middle', 0.5, [0, 1]],
    ['right', 1, [0]],
  ])(
    'at the corner has a filled dot where the choice "%s" puts it, and open dots elsewhere',
    (atKink, here, open) => {
      const { scene } = draw({ showSlope: true, atKink }, 704);
      const toValue = (/** @type {number} */ pixel) =>
        Number(scene.layout.slopePlot?.y.toValue(pixel).toFixed(9));
      const dots = scene.slope?.dots ?? [];
      expect(dots.filter(({ isFilled }) => isFilled).map(({ at }) => toValue(at[1]))).toEqual([here]);
      expect(dots.filter(({ isFilled }) => !isFilled).map(({ at }) => toValue(at[1]))).toEqual(open);
    },
  );

  test('jumps: the line is broken at the corner', () => {
    expect(draw({ showSlope: true }, 704).scene.slope?.paths).toHaveLength(2);
    expect(
      draw({ showSlope: true, function: 'relu6', view: { ...INITIAL_STATE.view, right: 8 } }, 704).scene.slope
        ?.paths,
    ).toHaveLength(3);
    expect(draw({ showSlope: true, function: 'tanh' }, 704).scene.slope?.paths).toHaveLength(1);
  });

  test('of a steep PReLU stays on its plot, and its tick says how steep', () => {
    const { scene } = draw({ showSlope: true, function: 'prelu', parameters: { prelu: { a: -10 } } }, 704);
    expect(scene.layout.slopePlot?.yTicks.map(({ text }) => text)).toEqual(['0', '−10']);
  });
});

describe('labels', () => {
  test('say what the silent side does', () => {
    expect(draw({}, 704).textOf).toEqual(['ReLU', 'silent side: output 0']);
    expect(draw({}, 252).textOf).toEqual(['ReLU', 'output 0']);
    expect(draw({ function: 'leaky-relu' }, 704).textOf).toContain('output 0.01 · x');
    expect(
      draw({ function: 'leaky-relu', parameters: { 'leaky-relu': { alpha: 0 } } }, 704).textOf,
    ).toContain('silent side: output 0');
    expect(draw({ function: 'leaky-relu', parameters: { 'leaky-relu': { alpha: 1 } } }, 704).textOf).toEqual([
      'Leaky ReLU',
    ]);
  });

  test.each(IDS)(
    'of %s lie on no curve and on no other label, at every width and with the slope shown',
    (id) => {
      for (const width of WIDTHS) {
        for (const showSlope of [false, true]) {
          const { scene } = draw({ function: id, showSlope }, width);
          const lines = scene.chosen.pieces.map(({ line }) => line);
          expect(scene.labels.map(({ text }) => text)).toContain(engine.describe(id).name);
          for (const { box, text } of scene.labels) {
            expect(
              lines.some((line) => meets(line, box)),
              `${text} on the curve at ${width}`,
            ).toBe(false);
            expect(isInside(box, scene.layout)).toBe(true);
            const others = scene.labels.filter((other) => other.text !== text);
            expect(others.some((other) => overlaps(other.box, box))).toBe(false);
          }
        }
      }
    },
  );

  test.each(IDS)('name every function compared with %s, without lying on one another', (id) => {
    for (const overlay of IDS.filter((other) => other !== id)) {
      const { scene, textOf } = draw({ function: id, overlays: [overlay] }, 704);
      expect(textOf).toEqual(
        expect.arrayContaining([engine.describe(id).name, engine.describe(overlay).name]),
      );
      const lines = [scene.chosen, ...scene.overlays].flatMap(({ pieces }) => pieces.map(({ line }) => line));
      for (const { box, text } of scene.labels) {
        expect(
          lines.some((line) => meets(line, box)),
          `${text} on a curve, ${id} with ${overlay}`,
        ).toBe(false);
      }
    }
  });

  test('of the ticks do not touch, whatever the view', () => {
    const side = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(
        side,
        side,
        fc.double({ min: 0.5, max: 5e5, noNaN: true }),
        fc.constantFrom(...WIDTHS),
        (left, bottom, span, width) => {
          const view = { left, right: left + span, bottom, top: bottom + span };
          const { xTicks } = draw({ view }, width).scene.layout.plot;
          for (let i = 1; i < xTicks.length; i++) {
            const room = ((xTicks[i].text.length + xTicks[i - 1].text.length) / 2) * 13 * 0.55;
            if (xTicks.length > 2) expect(xTicks[i].at - xTicks[i - 1].at).toBeGreaterThan(room);
          }
        },
      ),
    );
  });
});

describe('the point', () => {
  const place = (/** @type {object} */ state, /** @type {number} */ width) => {
    const { model, scene } = draw(state, width);
    const { point } = model;
    return { scene, placed: placePoint(scene, point, `(${number(point.x)}, ${number(point.y)})`) };
  };

  test('is drawn on the curve, with guides to both axes', () => {
    const { scene, placed } = place({ x: 2.5 }, 704);
    const { x, y } = scene.layout.plot;
    expect(placed?.at).toEqual([x.toPixel(2.5), y.toPixel(2.5)]);
    expect(placed?.guides.map((guide) => guide[1])).toEqual([
      [x.toPixel(2.5), y.toPixel(0)],
      [x.toPixel(0), y.toPixel(2.5)],
    ]);
  });

  test.each(WIDTHS)(
    'has its label on no curve and inside the drawing all along ReLU, %d px wide',
    (width) => {
      for (let x = -4; x <= 4; x += 0.1) {
        const { scene, placed } = place({ x: Math.fround(Number(x.toFixed(1))) }, width);
        const box = /** @type {Box} */ (placed?.label?.box);
        const what = `the label at x = ${x.toFixed(1)}`;
        expect(isInside(box, scene.layout), `${what} is inside`).toBe(true);
        expect(
          scene.chosen.pieces.some(({ line }) => meets(line, box)),
          `${what} is on the curve`,
        ).toBe(false);
        expect(
          scene.labels.some((other) => overlaps(other.box, box)),
          `${what} is on another`,
        ).toBe(false);
      }
    },
  );

  test.each([256, 300, 340, 400, 704])(
    'has its label on no axis as the lesson begins, %d px wide',
    (width) => {
      const { scene, placed } = place({}, width);
      const box = /** @type {Box} */ (placed?.label?.box);
      expect(axisLines(scene.layout.plot).filter((axis) => meets(axis, box))).toEqual([]);
      expect(
        Math.hypot(box.left - (placed?.at[0] ?? 0), box.top - (placed?.at[1] ?? 0)),
        'pixels from the point',
      ).toBeLessThan(40);
    },
  );

  test('out of sight becomes an arrow at the edge that points to it', () => {
    const { scene, placed } = place({ x: 1000 }, 704);
    const { box } = scene.layout.plot;
    expect(placed?.isInside).toBe(false);
    expect(placed?.at[0]).toBeLessThan(box.left + box.width);
    expect(placed?.turn).toBeGreaterThan(-90);
    expect(placed?.turn).toBeLessThan(0);
    expect(place({ x: -1000 }, 704).placed?.turn).toBeCloseTo(180, 0);
  });

  test.each([NaN, Infinity, -Infinity])('at %d is not drawn', (x) => {
    expect(place({ x }, 704).placed).toBeUndefined();
  });
});
