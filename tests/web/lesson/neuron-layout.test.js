import { describe, expect, test } from 'vitest';
import {
  lineThickness,
  neuronLayout,
  smallGraph,
  textWidth,
  weightSign,
} from '../../../web/lesson/neuron-layout.js';

/**
 * @param {number} inputs
 * @param {string} [number] every number of the drawing
 */
function texts(inputs, number = '−1.5') {
  const names = Array.from({ length: inputs }, (_, i) => `x${i}`).concat('bias b');
  return {
    names,
    values: names.map((_, i) => (i === inputs ? '1' : number)),
    weights: names.map(() => `×${number}`),
    namedWeights: names.map(() => `w = ${number}`),
    below: [`z = ${number}`, 'activated'],
    title: 'Leaky ReLU',
    output: `y = ${number}`,
  };
}

const CASES = [1, 2, 3, 6].flatMap((inputs) =>
  [244, 264, 340, 500, 700, 1000].map((width) => [inputs, width]),
);

describe.each(CASES)('a node with %d inputs in %d pixels', (inputs, width) => {
  const given = texts(inputs);
  const layout = neuronLayout(width, given);

  test('fits', () => {
    expect(layout.width).toBeLessThanOrEqual(width);
    expect(layout.output.x + textWidth(given.output)).toBeLessThanOrEqual(layout.width);
    expect(layout.title.x + textWidth(given.title)).toBeLessThanOrEqual(layout.width);
  });

  test('has everything inside its height', () => {
    for (const { pill, name } of layout.rows) {
      expect(pill.y).toBeGreaterThanOrEqual(0);
      expect(pill.y + pill.height).toBeLessThanOrEqual(layout.height);
      expect(name.y - 11).toBeGreaterThanOrEqual(0);
    }
    expect(layout.title.y - 11).toBeGreaterThanOrEqual(0);
    expect(layout.below[1].y + 4).toBeLessThanOrEqual(layout.height);
  });

  test('ends each weight’s label before its connection bends', () => {
    const labels = layout.roomy ? given.namedWeights : given.weights;
    layout.rows.forEach(({ path, weight }, i) => {
      const bend = Number(/H([\d.]+)/u.exec(path)?.[1]);
      expect(weight.x + textWidth(labels[i])).toBeLessThanOrEqual(bend);
    });
  });

  test('keeps rows apart: no pill or label reaches the row above', () => {
    layout.rows.slice(1).forEach(({ name, pill }, i) => {
      const above = layout.rows[i].pill;
      expect(pill.y).toBeGreaterThan(above.y + above.height);
      if (!layout.roomy) expect(name.y - 11).toBeGreaterThan(above.y + above.height);
    });
  });
});

test('numbers too long for the width make the drawing wider, not smaller', () => {
  const layout = neuronLayout(244, texts(3, '−1.235 × 10⁻¹²'));
  expect(layout.width).toBeGreaterThan(244);
});

test('larger weights are drawn thicker, up to a limit, whatever their sign', () => {
  expect([0, 1, 2, 4].map(lineThickness)).toEqual([0, 1, 2, 4].map(lineThickness).toSorted((a, b) => a - b));
  expect(lineThickness(-2)).toBe(lineThickness(2));
  expect(lineThickness(Infinity)).toBe(6);
  expect(lineThickness(NaN)).toBe(1);
});

test('the sign of a weight has three patterns', () => {
  expect([2, -2, 0, -0].map(weightSign)).toEqual(['positive', 'negative', 'zero', 'zero']);
});

describe('the small graph', () => {
  const box = { x: 10, y: 20, width: 30, height: 30 };

  test('fills its box and stands on 0', () => {
    const { path, zeroY } = smallGraph([-1, 0, 1], [0, 0, 1], [], box);
    expect(path).toBe('M10 50L25 50L40 20');
    expect(zeroY).toBe(50);
  });

  test('breaks at a jump', () => {
    const { path } = smallGraph([-1, 0, 0.5, 1], [0, 0, 1, 1], [0], box);
    expect(path.match(/M/gu)).toHaveLength(2);
  });

  test('draws a flat function', () => {
    expect(smallGraph([-1, 1], [0, 0], [], box).path).toBe('M10 50L40 50');
  });
});
