import { describe, expect, test } from 'vitest';
import { INITIAL_STATE } from '../../../web/lesson/initial-state.js';
import { LessonError, reduceState } from '../../../web/lesson/reduce-state.js';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';

const { functions } = await engineInNode();
/** @param {import('../../../web/lesson/reduce-state.js').Action[]} actions */
const after = (...actions) =>
  actions.reduce((state, action) => reduceState(state, action, functions), INITIAL_STATE);

describe('x', () => {
  test('is kept as the float32 that the engine sees', () => {
    expect(after({ type: 'set-x', x: 0.1 }).x).toBe(Math.fround(0.1));
  });
  test('the same x again is the same state', () => {
    expect(after({ type: 'set-x', x: 2.5 })).toBe(INITIAL_STATE);
  });
  test('-0 and NaN are values like any other', () => {
    expect(after({ type: 'set-x', x: -0 }).x).toBe(-0);
    expect(after({ type: 'set-x', x: NaN }).x).toBeNaN();
  });
});

describe('functions', () => {
  test('an unknown one is refused, naming what is accepted', () => {
    expect(() => after({ type: 'set-function', function: 'rleu' })).toThrow(
      /There is no activation function "rleu". Accepted: identity, .*relu/u,
    );
  });
  test('the chosen one is never its own overlay', () => {
    const state = after(
      { type: 'toggle-overlay', function: 'tanh' },
      { type: 'set-function', function: 'tanh' },
    );
    expect(state.overlays).toEqual([]);
  });
  test('an overlay asked for twice is gone', () => {
    const toggle = /** @type {const} */ ({ type: 'toggle-overlay', function: 'tanh' });
    expect(after(toggle).overlays).toEqual(['tanh']);
    expect(after(toggle, toggle).overlays).toEqual([]);
  });
});

describe('parameters', () => {
  test('take values in their range', () => {
    const state = after({ type: 'set-parameter', function: 'leaky-relu', parameter: 'alpha', value: 0.25 });
    expect(state.parameters).toEqual({ 'leaky-relu': { alpha: 0.25 } });
  });
  test.each([
    [{ function: 'leaky-relu', parameter: 'alpha', value: 2 }, /slope below 0.* is 2; it takes 0 to 1/iu],
    [{ function: 'leaky-relu', parameter: 'alpha', value: NaN }, /is NaN; it takes/u],
    [{ function: 'leaky-relu', parameter: 'beta', value: 1 }, /no parameter of .* "beta". Accepted: alpha/u],
    [{ function: 'relu', parameter: 'alpha', value: 1 }, /Accepted: none/u],
  ])('refuse %j', (action, message) => {
    expect(() => after({ type: 'set-parameter', ...action })).toThrow(message);
  });
});

describe('the node', () => {
  test('its last input is the x of the graph', () => {
    expect(after({ type: 'set-input', index: 2, value: 7 }).x).toBe(7);
    expect(after({ type: 'set-input', index: 0, value: 7 })).toMatchObject({ x: 2.5, inputs: [7, -1] });
  });
  test('a new input has weight 0, so that nothing changes until it is raised', () => {
    const state = after({ type: 'set-input-count', count: 5 });
    expect(state.inputs).toEqual([1, -1, 1, 1]);
    expect(state.weights).toEqual([0.5, -1, 0, 0, 1]);
  });
  test('x and its weight stay when other inputs go', () => {
    expect(after({ type: 'set-input-count', count: 1 })).toMatchObject({ inputs: [], weights: [1], x: 2.5 });
  });
  test.each([0, 7, 1.5, NaN])('%s inputs are refused', (count) => {
    expect(() => after({ type: 'set-input-count', count })).toThrow(/takes 1 to 6 inputs/u);
  });
  test('an input or weight that is not there is refused', () => {
    expect(() => after({ type: 'set-weight', index: 3, value: 1 })).toThrow(
      /no weight 3; they run from 0 to 2/u,
    );
    expect(() => after({ type: 'set-input', index: 5, value: 1 })).toThrow(LessonError);
  });
});

describe('view and rows', () => {
  test('a view of no width, or turned round, or far too wide is refused', () => {
    for (const right of [-4, -5, 1e9]) {
      const view = { left: -4, right, bottom: 0, top: 1 };
      expect(() => after({ type: 'set-view', view })).toThrow(/The graph shows/u);
    }
  });
  test('ten thousand rows are taken, one more is refused by number', () => {
    expect(after({ type: 'set-rows', rows: Array(10_000).fill(1) }).rows).toHaveLength(10_000);
    expect(() => after({ type: 'set-rows', rows: Array(10_001).fill(1) })).toThrow(
      /up to 10000 rows; 10001/u,
    );
  });
  test('an unknown kink choice is refused', () => {
    expect(() => after({ type: 'set-at-kink', atKink: 'up' })).toThrow(/Accepted: convention, left/u);
  });
});
