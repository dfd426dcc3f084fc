import { expect, test } from 'vitest';
import { chartScene } from '../../../../web/elements/lab/chart-scene.js';

/** @param {number[]} means of the points from 0 on */
const series = (means) => ({
  functionIndex: 0,
  functionId: 'relu',
  summaries: means.map((mean, point) => ({ point, mean, low: mean - 0.02, high: mean + 0.02 })),
  diverged: 0,
  seeds: 2,
});

/**
 * @param {number[][]} lines
 * @param {Partial<Parameters<typeof chartScene>[0]>} [more]
 */
const scene = (lines, more = {}) =>
  chartScene({
    width: 480,
    textScale: 1,
    series: lines.map(series),
    names: lines.map((_, i) => `function ${i}`),
    point: 4,
    points: [0, 4],
    passes: 8,
    lastPoint: 4,
    isShare: true,
    isFromZero: false,
    number: String,
    xName: 'passes',
    pass: String,
    ...more,
  });

const RISING = [0.1, 0.8, 0.85, 0.9, 0.92];

test('curves begin at the left edge of the plot and end at its right edge, at their means', () => {
  const { drawn, panel } = scene([RISING]);
  const { box, x, y } = panel;
  expect(drawn[0].line).toHaveLength(5);
  expect(drawn[0].line[0][0]).toBe(box.left);
  expect(drawn[0].line[4][0]).toBe(box.left + box.width);
  expect(y.toValue(drawn[0].line[4][1])).toBeCloseTo(0.92);
  expect(x.toValue(box.left + box.width)).toBe(8);
});

test('the untrained start does not squeeze what comes after', () => {
  const { panel } = scene([RISING]);
  expect(panel.y.toValue(panel.box.top + panel.box.height)).toBeGreaterThan(0.5);
});

test('an axis of shares stays within 0 and 100 percent, one from 0 begins there', () => {
  const high = scene([[1, 1, 1, 1, 1]]).panel;
  expect(high.y.toValue(high.box.top)).toBe(1);
  const dead = scene([[0, 0, 0, 0, 0]], { isFromZero: true }).panel;
  expect(dead.y.toValue(dead.box.top + dead.box.height)).toBe(0);
});

test('what is known beyond the present point is apart from what is shown as reached', () => {
  const { drawn, now, panel } = scene([RISING], { point: 2 });
  expect(drawn[0].line).toHaveLength(3);
  expect(drawn[0].rest).toHaveLength(3);
  expect(drawn[0].end).toEqual(drawn[0].line[2]);
  expect(now).toBe(panel.x.toPixel(4));
});

test('names of curves that end close together do not cover one another', () => {
  const { drawn, type } = scene([RISING, RISING, RISING, RISING, RISING, RISING]);
  const heights = drawn.map(({ label }) => label?.at[1] ?? NaN).sort((one, other) => one - other);
  const gaps = heights.slice(1).map((height, i) => height - heights[i]);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(type);
});

test('without measurements there is an empty plot', () => {
  const { drawn, panel } = scene([[]]);
  expect(drawn[0].line).toEqual([]);
  expect(drawn[0].label).toBeUndefined();
  expect(panel.yTicks.length).toBeGreaterThan(1);
});
