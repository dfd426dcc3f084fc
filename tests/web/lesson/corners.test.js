import { describe, expect, test } from 'vitest';
import { cornersOf } from '../../../web/lesson/corners.js';
import { floatNeighbour } from '../../../web/lesson/float-neighbour.js';
import { LessonModel } from '../../../web/lesson/lesson-model.js';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';

const engine = await engineInNode();
const lesson = (/** @type {object} */ state = {}) => new LessonModel({ engine, state });

describe('cornersOf', () => {
  test('gives both slopes of ReLU at 0 and the chosen one', () => {
    const [corner, ...others] = cornersOf(lesson({ atKink: 'middle' }), 'relu');
    expect(others).toEqual([]);
    expect(corner).toMatchObject({ x: 0, isJump: false, slope: { left: 0, here: 0.5, right: 1 } });
    expect(corner.value).toEqual({ left: 0, here: 0, right: 0 });
  });

  test('sees the jump of the step function from both sides', () => {
    const [corner] = cornersOf(lesson(), 'step');
    expect(corner).toMatchObject({ isJump: true, value: { left: 0, here: 0, right: 1 } });
  });

  test('finds both corners of ReLU6, from left to right', () => {
    const corners = cornersOf(lesson({ atKink: 'left' }), 'relu6');
    expect(corners.map(({ x, slope }) => [x, slope.left, slope.here, slope.right])).toEqual([
      [0, 0, 0, 1],
      [6, 1, 1, 0],
    ]);
  });

  test('follows the parameter, and finds none where both sides are equally steep', () => {
    const steep = lesson({ parameters: { prelu: { a: -2 }, 'leaky-relu': { alpha: 1 } } });
    expect(cornersOf(steep, 'prelu')[0].slope).toEqual({ left: -2, here: -2, right: 1 });
    expect(cornersOf(steep, 'leaky-relu')).toEqual([]);
  });

  test('smooth functions have none', () => {
    for (const id of ['identity', 'sigmoid', 'tanh']) expect(cornersOf(lesson(), id)).toEqual([]);
  });
});

describe('floatNeighbour', () => {
  test.each([0, -0, 1, -1, 6, 1e-40, -3.5e30])('leaves no float32 between %d and its neighbours', (value) => {
    const single = Math.fround(value);
    const [below, above] = [floatNeighbour(single, -1), floatNeighbour(single, 1)];
    expect(below).toBeLessThan(single);
    expect(above).toBeGreaterThan(single);
    for (const other of [below, above]) {
      const between = Math.fround(single + (other - single) / 2);
      expect([single, other]).toContain(between + 0 === 0 ? single : between);
    }
  });
});
