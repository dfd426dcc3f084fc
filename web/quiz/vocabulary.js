/** The functions that a bank's expressions may call: the engine's, and a few of arithmetic. */
import { QuizError } from './quiz-error.js';
import { shortDecimal } from './short-decimal.js';

/** @typedef {import('./types.js').Value} Value */
/** @typedef {import('../engine/engine.js').Engine} Engine */

/** Names that read better in an expression than value('relu', x); parameters follow x in the engine's order. */
const SHORT_NAMES = {
  relu: 'relu',
  leaky: 'leaky-relu',
  prelu: 'prelu',
  step: 'step',
  identity: 'identity',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu6: 'relu6',
};

/**
 * Six digits of a float32: enough for every number drawn here, and the same whichever engine variant computed
 * it, fused multiply-add or not.
 * @param {number} value
 */
const sixDigits = (value) => (hasSixDigits(value) ? value + 0 : Number(value.toPrecision(6)));

/** Whole numbers, halves and quarters up to 9999.75: most numbers, and no text is made. @param {number} value */
const hasSixDigits = (value) => Math.abs(value) < 10_000 && Number.isInteger(value * 4);

/** @type {WeakMap<Engine, ReadonlyMap<string, (...values: any[]) => Value>>} */
const made = new WeakMap();

/**
 * @param {Engine} engine
 * @returns {ReadonlyMap<string, (...values: Value[]) => Value>}
 */
export function vocabulary(engine) {
  let functions = made.get(engine);
  if (!functions) {
    functions = new Map(Object.entries({ ...ofEngine(engine), ...ARITHMETIC }));
    made.set(engine, functions);
  }
  return functions;
}

/**
 * @param {Engine} engine
 * @returns {Record<string, (...values: any[]) => Value>}
 */
function ofEngine(engine) {
  const parametersOf = (/** @type {string} */ id, /** @type {Value[]} */ given) => {
    const { parameters } = engine.describe(text(id, "the function's id"));
    if (given.length > parameters.length) {
      throw new QuizError(`${id} takes x and ${parameters.length} more, not ${given.length} more.`);
    }
    return Object.fromEntries(given.map((value, i) => [parameters[i].id, number(value, parameters[i].id)]));
  };
  /** @type {(id: string, x: Value, ...given: Value[]) => Value} */
  const value = (id, x, ...given) => {
    const outputs = [...engine.forward(id, asList(x), parametersOf(id, given))].map(sixDigits);
    return Array.isArray(x) ? outputs : outputs[0];
  };
  return {
    ...Object.fromEntries(
      Object.entries(SHORT_NAMES).map(([name, id]) => [
        name,
        (/** @type {Value} */ x, /** @type {Value[]} */ ...given) => value(id, x, ...given),
      ]),
    ),
    slope(id, x, ...given) {
      const slopes = [...engine.slopes(id, asList(x), parametersOf(id, given))].map(sixDigits);
      return Array.isArray(x) ? slopes : slopes[0];
    },
    backward(id, x, dy, ...given) {
      const { dx } = engine.backward(id, [number(x, 'x')], [number(dy, 'dy')], parametersOf(id, given));
      return sixDigits(dx[0]);
    },
    prelu_da(x, a) {
      const { parameters } = engine.backward('prelu', [number(x, 'x')], [1], { a: number(a, 'a') });
      return sixDigits(parameters.a[0]);
    },
    node: (inputs, weights, bias) =>
      sixDigits(
        engine.node({
          inputs: list(inputs),
          weights: list(weights),
          bias: number(bias, 'bias'),
          function: 'identity',
        }).z,
      ),
    products: (inputs, weights) =>
      engine
        .node({ inputs: list(inputs), weights: list(weights), bias: 0, function: 'identity' })
        .products.map(sixDigits),
  };
}

/** @type {Record<string, (...values: any[]) => Value>} */
const ARITHMETIC = {
  abs: (x) => each(x, Math.abs),
  round: (x, digits) => each(x, (one) => Number(one.toFixed(number(digits, 'digits')))),
  min: (...values) => Math.min(...values.map((value) => number(value, 'min'))),
  max: (...values) => Math.max(...values.map((value) => number(value, 'max'))),
  sum: (values) => total(values),
  mean: (values) => shortDecimal(total(values) / list(values).length),
  length: (values) => list(values).length,
  sort: (values) => [...list(values)].sort((a, b) => a - b),
  zeros: (values) => list(values).filter((value) => value === 0).length,
  positives: (values) => list(values).filter((value) => value > 0).length,
  negatives: (values) => list(values).filter((value) => value < 0).length,
};

/** @param {Value} values */
const total = (values) => shortDecimal(list(values).reduce((sum, value) => sum + value, 0));

/** @param {Value} x @param {(one: number) => number} change */
function each(x, change) {
  return Array.isArray(x) ? x.map(change) : change(number(x, 'x'));
}

/** @param {Value} x */
const asList = (x) => (Array.isArray(x) ? x : [number(x, 'x')]);

/** @param {Value} value */
function list(value) {
  if (Array.isArray(value) && value.length > 0) return value;
  throw new QuizError(`a list of numbers is needed, not ${JSON.stringify(value)}.`);
}

/** @param {Value} value @param {string} what */
function number(value, what) {
  if (typeof value === 'number') return value;
  throw new QuizError(`${what} is a number, not ${JSON.stringify(value)}.`);
}

/** @param {Value} value @param {string} what */
function text(value, what) {
  if (typeof value === 'string') return value;
  throw new QuizError(`${what} is a text in quotes, not ${JSON.stringify(value)}.`);
}
