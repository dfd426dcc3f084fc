import { describe, expect, test, vi } from 'vitest';
import { LessonModel } from '../../../web/lesson/lesson-model.js';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';

const engine = await engineInNode();
const lesson = (/** @type {object} */ state = {}) => new LessonModel({ engine, state });

test.each([
  [-2.5, 0],
  [2.5, 2.5],
  [1e-9, Math.fround(1e-9)],
  [12345.678, Math.fround(12345.678)],
])('at x = %d graph, table and node all give %d before the node is changed', (x, y) => {
  const model = lesson({ rows: [Math.fround(x)] });
  model.request({ type: 'set-x', x });
  expect(model.point.y).toBe(y);
  expect([...model.rowOutputs]).toEqual([y]);
  expect(model.node.y).toBe(y);
  expect(model.node.z).toBe(Math.fround(x));
});

test('choosing a function changes all three', () => {
  const model = lesson({ x: -2, rows: [-2] });
  model.request({ type: 'set-function', function: 'leaky-relu' });
  model.request({ type: 'set-parameter', function: 'leaky-relu', parameter: 'alpha', value: 0.5 });
  expect([model.point.y, model.rowOutputs[0], model.node.y]).toEqual([-1, -1, -1]);
});

test('the slope at the kink follows the choice', () => {
  const model = lesson({ x: 0 });
  const slopes = ['convention', 'left', 'middle', 'right'].map((atKink) => {
    model.request({ type: 'set-at-kink', atKink });
    return model.point.slope;
  });
  expect(slopes).toEqual([0, 0, 0.5, 1]);
  expect(model.point.atKink).toBe(true);
});

describe('announcements', () => {
  test('come once for a change and not for none', () => {
    const model = lesson();
    const heard = vi.fn();
    model.addEventListener('change', heard);
    model.request({ type: 'set-x', x: 1 });
    model.request({ type: 'set-x', x: 1 });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('a refused request changes and announces nothing', () => {
    const model = lesson();
    const heard = vi.fn();
    model.addEventListener('change', heard);
    expect(() => model.request({ type: 'set-input-count', count: 99 })).toThrow();
    expect(heard).not.toHaveBeenCalled();
  });
});

test('row outputs are computed once for the same rows', () => {
  const model = lesson();
  const first = model.rowOutputs;
  model.request({ type: 'set-x', x: 1 });
  expect(model.rowOutputs).toBe(first);
  model.request({ type: 'set-rows', rows: [4] });
  expect([...model.rowOutputs]).toEqual([4]);
});

test('an engine that fails to load leaves the reason and the status', async () => {
  const model = new LessonModel();
  expect(model.status).toBe('loading');
  await model.attach(Promise.reject(new Error('no WebAssembly')));
  expect(model.status).toBe('unavailable');
  expect(model.failure?.message).toBe('no WebAssembly');
});
