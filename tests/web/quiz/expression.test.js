import { describe, expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { evaluate } from '../../../web/quiz/expression.js';
import { QuizError } from '../../../web/quiz/quiz-error.js';
import { vocabulary } from '../../../web/quiz/vocabulary.js';

const functions = vocabulary(await engineInNode());
const names = new Map(
  /** @type {[string, any][]} */ ([
    ['x', -3],
    ['w', 0.5],
    ['xs', [-1, 0, 2.5]],
    ['word', 'low'],
  ]),
);
const value = (/** @type {string} */ text) => evaluate(text, { names, functions });

describe('expressions', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['7 % 4', 3],
    ['-x', 3],
    ['0.1 + 0.2', 0.3],
    ['0.7 * 3', 2.1],
    ['1 / 4', 0.25],
    ['x < 0 && w > 0', true],
    ['x > 0 || w > 1', false],
    ['!(x > 0)', true],
    ['x <= -3', true],
    ['x >= -2.5', false],
    ['x != -3', false],
    ["word == 'low'", true],
    ['[1, x] == [1, -3]', true],
    ['x < 0 ? xs[0] : xs[2]', -1],
    ["x == 1 ? 'one' : 'other'", 'other'],
    ['[1, x, w]', [1, -3, 0.5]],
  ])('%s is %j', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  test('minus nothing is plain 0', () => {
    expect(Object.is(value('-(1 - 1)'), 0)).toBe(true);
    expect(Object.is(value('0 * x'), 0)).toBe(true);
  });

  test('and stops at the first false, or at the first true', () => {
    expect(value('x > 0 && xs[9] > 0')).toBe(false);
    expect(value('x < 0 || xs[9] > 0')).toBe(true);
  });

  test.each([
    ['1 +', 'cannot be read'],
    ['a b', 'cannot be read'],
    ['x; w', 'cannot be read'],
    ['this', 'cannot be read'],
    ['x.constructor', 'cannot be read'],
    ['x ** 2', 'cannot be read'],
    ['null', 'cannot be read'],
    ['[1,,2]', 'cannot be read'],
    ['(1, 2)', 'cannot be read'],
    ["xs['constructor']('return 1')", 'cannot be read'],
    ['y', 'there is no “y”; named here are x, w, xs, word'],
    ['constructor', 'there is no “constructor”'],
    ['eval(1)', 'there is no function “eval”; accepted are relu, leaky'],
    ['toString()', 'there is no function “toString”'],
    ['xs[3]', '[3] is not an element of the list'],
    ['xs[word]', 'is not an element'],
    ['x + word', '+ takes numbers, not "low"'],
    ['x && true', '&& takes true or false, not -3'],
    ['!x', '! takes true or false, not -3'],
    ['x ? 1 : 2', '? takes true or false, not -3'],
    ["x == 'low'", 'two values of one type'],
    ['xs == x', 'two values of one type'],
    ["['a']", 'a list takes numbers'],
  ])('%s is refused: %s', (text, message) => {
    expect(() => value(text)).toThrow(QuizError);
    expect(() => value(text)).toThrow(message);
  });
});

describe('functions of the engine', () => {
  test.each([
    ['relu(-2)', 0],
    ['relu(2.5)', 2.5],
    ['relu(xs)', [0, 0, 2.5]],
    ['leaky(-3, 0.1)', -0.3],
    ['leaky(-3)', -0.03],
    ['prelu(-2, 0.25)', -0.5],
    ['step(0)', 0],
    ['identity(x)', -3],
    ['relu6(7)', 6],
    ['sigmoid(0)', 0.5],
    ['tanh(0)', 0],
    ["slope('relu', [-1, 0, 1])", [0, 0, 1]],
    ["slope('leaky-relu', -1, 0.2)", 0.2],
    ["backward('relu', 2, 1.5)", 1.5],
    ["backward('relu', -2, 1.5)", 0],
    ["backward('leaky-relu', -2, 1.5, 0.1)", 0.15],
    ['prelu_da(-2, 0.25)', -2],
    ['prelu_da(2, 0.25)', 0],
    ['node([1, 2], [3, -1], 0.5)', 1.5],
    ['products([1, 2], [3, -1])', [3, -2]],
  ])('%s is %j', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  test.each([
    ['abs(xs)', [1, 0, 2.5]],
    ['abs(x)', 3],
    ['round(2.345, 1)', 2.3],
    ['min(3, x, 1)', -3],
    ['max(3, x, 1)', 3],
    ['sum(xs)', 1.5],
    ['mean(xs)', 0.5],
    ['length(xs)', 3],
    ['sort([3, -1, 2])', [-1, 2, 3]],
    ['zeros(xs)', 1],
    ['positives(xs)', 1],
    ['negatives(xs)', 1],
  ])('%s is %j', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  test.each([
    ["relu('low')", 'x is a number'],
    ['relu(1, 2)', 'relu takes x and 0 more, not 1 more'],
    ["slope('rely', 1)", 'there is no function "rely"'],
    ['leaky(1, 99)', 'alpha'],
    ['node([1], [1, 2], 0)', 'inputs'],
    ['mean(x)', 'a list of numbers is needed'],
    ['slope(1, 2)', "the function's id is a text in quotes"],
  ])('%s is refused: %s', (text, message) => {
    expect(() => value(text)).toThrow(QuizError);
    expect(() => value(text)).toThrow(message);
  });
});
