import { describe, expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { eachInputCase, nodeCase, sidesOfZero } from '../../../web/lesson/describe-node.js';
import { LessonModel } from '../../../web/lesson/lesson-model.js';
import { formatNumber } from '../../../web/lesson/format-number.js';
import { isRoundedToBound } from '../../../web/lesson/rounded-to-bound.js';
import { functionOnEachProduct, nodeSnapshot } from '../../../web/lesson/node-snapshot.js';

const engine = await engineInNode();
/** @param {object} state */
const lesson = (state) => new LessonModel({ engine, state });
/** @param {LessonModel} model */
const sidesIn = (model) => sidesOfZero((x) => model.valueAt(x), model.function.kinks);

/** @param {LessonModel} model */
function caseIn(model) {
  const { z, y } = model.node;
  return nodeCase({ z, y, isRounded: isRoundedToBound(model.function, y, formatNumber) }, sidesIn(model));
}

/**
 * @param {string} id
 * @param {number} z
 * @param {object} [parameters]
 */
function caseAt(id, z, parameters = {}) {
  const model = lesson({ function: id, parameters, inputs: [], x: z, weights: [1], bias: 0 });
  return caseIn(model);
}

describe('the sentence about a node', () => {
  test.each([
    ['relu', 2.5, 'passed'],
    ['relu', 0, 'silent'],
    ['relu', -1, 'silent'],
    ['relu', Infinity, 'passed'],
    ['relu', -Infinity, 'silent'],
    ['relu', NaN, 'notANumber'],
    ['relu6', 5, 'passed'],
    ['relu6', 8, 'turned'],
    ['relu6', -8, 'silent'],
    ['step', 1, 'turned'],
    ['step', -1, 'silent'],
    ['leaky-relu', 2, 'passed'],
    ['leaky-relu', -2, 'turned'],
    ['leaky-relu', 0, 'turned'],
    ['sigmoid', -200, 'turnedToBound'],
    ['sigmoid', 200, 'turnedToBound'],
    ['sigmoid', -2, 'turned'],
    ['tanh', 20, 'turnedToBound'],
    ['tanh', 0.25, 'turned'],
    ['identity', -2, 'unchanged'],
    ['identity', NaN, 'notANumber'],
  ])('for %s at z = %d is "%s"', (id, z, expected) => {
    expect(caseAt(id, z)).toBe(expected);
  });

  test('leaky ReLU with slope 0 is silent as ReLU is, with slope 1 it changes nothing', () => {
    expect(caseAt('leaky-relu', -2, { 'leaky-relu': { alpha: 0 } })).toBe('silent');
    expect(caseAt('leaky-relu', -2, { 'leaky-relu': { alpha: 1 } })).toBe('unchanged');
  });

  test('PReLU with a negative slope turns a negative sum into a positive output', () => {
    expect(caseAt('prelu', -2, { prelu: { a: -1 } })).toBe('turned');
  });

  test('claims silence only for an output of 0, and passing on only for an unchanged sum', () => {
    for (const { id } of engine.functions) {
      for (const z of [-300, -6, -1, -1e-6, 0, 1e-6, 0.5, 1, 3, 6, 7, 300]) {
        const model = lesson({ function: id, inputs: [], x: z, weights: [1], bias: 0 });
        const { z: sum, y } = model.node;
        const found = caseIn(model);
        if (found === 'silent') expect([id, z, y]).toEqual([id, z, 0]);
        if (found === 'passed' || found === 'unchanged') expect([id, z, y]).toEqual([id, z, sum]);
      }
    }
  });
});

describe('each input, or the sum', () => {
  /** @param {object} state */
  function compare(state) {
    const model = lesson(state);
    const { products, z, y } = model.node;
    const { total } = functionOnEachProduct(model);
    return { y, total, found: eachInputCase({ products, z, y, total }, sidesIn(model)) };
  }
  const two = (/** @type {number[]} */ [a, b], bias = 0) => ({ inputs: [a], x: b, weights: [1, 1], bias });

  test('3 and −4 give 0, not 3', () => {
    expect(compare(two([3, -4]))).toEqual({ y: 0, total: 3, found: 'differCut' });
  });

  test('nothing negative: both agree, with the reason', () => {
    expect(compare(two([3, 4], -1))).toEqual({ y: 6, total: 6, found: 'sameNothingCut' });
  });

  test('a negative bias alone can part them', () => {
    expect(compare(two([1, 1], -5))).toEqual({ y: 0, total: -3, found: 'differBias' });
  });

  test('a bias that takes each product’s total below 0 is what parts them, also with a negative product', () => {
    const one = { inputs: [], x: 1, weights: [-1], bias: -2 };
    expect(compare(one)).toEqual({ y: 0, total: -2, found: 'differAfter' });
  });

  test('says that a product was thrown away only where that makes the total larger', () => {
    for (let seed = 0; seed < 500; seed++) {
      const number = (/** @type {number} */ i) => ((seed * 7919 + i * 104729) % 23) - 11;
      for (const id of ['relu', 'relu6']) {
        const { y, total, found } = compare({ ...two([number(1), number(2)], number(3)), function: id });
        if (found === 'differCut') expect(total).toBeGreaterThan(y);
        if (found === 'differAfter' || found === 'differBias')
          expect(total).toBeLessThan(Math.min(0, y + 1e-9));
      }
    }
  });

  test('agreement despite a negative product is called no rule', () => {
    expect(compare(two([3, -4], -3))).toEqual({ y: 0, total: 0, found: 'sameByChance' });
  });

  test('leaky ReLU differs, the identity cannot', () => {
    expect(compare({ ...two([3, -4]), function: 'leaky-relu' }).found).toBe('differ');
    expect(compare({ ...two([3, -4]), function: 'identity' }).found).toBe('linear');
  });

  test('NaN leaves nothing to compare', () => {
    expect(compare(two([NaN, 1])).found).toBe('notANumber');
    expect(compare(two([Infinity, -Infinity])).found).toBe('notANumber');
  });

  test('rounding in the last bit is no difference', () => {
    expect(compare({ inputs: [0.1, 0.2, 0.3, 0.7], x: 0.6, weights: [1, 1, 1, 1, 1], bias: 0.1 }).found).toBe(
      'sameNothingCut',
    );
  });
});

describe('the snapshot of a node', () => {
  test('names the last input x and the others by number', () => {
    const { terms } = nodeSnapshot(lesson({}));
    expect(terms.map(({ name, weightName }) => [name, weightName])).toEqual([
      ['x₁', 'w₁'],
      ['x₂', 'w₂'],
      ['x', 'w'],
    ]);
    expect(terms.map(({ isX }) => isX)).toEqual([false, false, true]);
  });

  test('has the engine’s products, sum and output', () => {
    const { terms, bias, z, y, symbol } = nodeSnapshot(lesson({}));
    expect(terms.map(({ product }) => product)).toEqual([0.5, 1, 2.5]);
    expect({ bias, z, y, symbol }).toEqual({ bias: -1.5, z: 2.5, y: 2.5, symbol: 'relu' });
  });

  test('names every function in plain text', () => {
    const symbols = engine.functions.map(({ id }) => nodeSnapshot(lesson({ function: id })).symbol);
    for (const symbol of symbols) expect(symbol).toMatch(/^[\p{L}\d]+$/u);
  });
});
