/**
 * The bank's expressions: read by jsep, which only parses, and computed here from a closed list of operators,
 * names and functions. No code is ever made from a bank's text.
 */
import jsep from 'jsep';
import { EngineError } from '../engine/engine-error.js';
import { QuizError } from './quiz-error.js';
import { shortDecimal } from './short-decimal.js';

/** @typedef {import('./types.js').Value} Value */
/** @typedef {import('jsep').Expression} Node */
/**
 * @typedef {object} Surroundings what an expression may name
 * @property {ReadonlyMap<string, Value>} names
 * @property {ReadonlyMap<string, (...values: Value[]) => Value>} functions
 */

/** @type {Record<string, (a: number, b: number) => Value>} */
const NUMERIC = {
  '+': (a, b) => shortDecimal(a + b),
  '-': (a, b) => shortDecimal(a - b),
  '*': (a, b) => shortDecimal(a * b),
  '/': (a, b) => shortDecimal(a / b),
  '%': (a, b) => shortDecimal(a % b),
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};
const EQUALITY = new Set(['==', '!=']);
const LOGICAL = new Set(['&&', '||']);

/** @type {Map<string, Node>} */
const parsed = new Map();

/**
 * @param {string} text
 * @returns {Node}
 * @throws {QuizError} naming what cannot be read and what is accepted
 */
export function parseExpression(text) {
  let node = parsed.get(text);
  if (!node) {
    try {
      node = jsep(text);
    } catch (error) {
      throw new QuizError(`“${text}” cannot be read: ${/** @type {Error} */ (error).message}.`);
    }
    requireKnown(node, text);
    parsed.set(text, node);
  }
  return node;
}

/**
 * @param {string} text
 * @param {Surroundings} surroundings
 * @returns {Value}
 * @throws {QuizError}
 */
export function evaluate(text, surroundings) {
  try {
    return compute(parseExpression(text), surroundings);
  } catch (error) {
    const isAuthors = error instanceof QuizError || error instanceof EngineError;
    if (!isAuthors || error.message.includes(`“${text}”`)) throw error;
    throw new QuizError(`“${text}”: ${error.message}`);
  }
}

/** @param {Node} node @param {string} text */
function requireKnown(node, text) {
  /** @type {Record<string, () => unknown>} */
  const parts = {
    Literal: () => node.value !== null && ['number', 'string', 'boolean'].includes(typeof node.value),
    Identifier: () => true,
    ArrayExpression: () => children(node.elements).every((part) => requireKnown(part, text)),
    MemberExpression: () =>
      node.computed && [node.object, node.property].every((part) => requireKnown(asNode(part), text)),
    UnaryExpression: () =>
      ['-', '+', '!'].includes(String(node.operator)) && requireKnown(asNode(node.argument), text),
    BinaryExpression: () =>
      (Object.hasOwn(NUMERIC, String(node.operator)) ||
        EQUALITY.has(String(node.operator)) ||
        LOGICAL.has(String(node.operator))) &&
      [node.left, node.right].every((part) => requireKnown(asNode(part), text)),
    ConditionalExpression: () =>
      [node.test, node.consequent, node.alternate].every((part) => requireKnown(asNode(part), text)),
    CallExpression: () =>
      asNode(node.callee).type === 'Identifier' &&
      children(node.arguments).every((part) => requireKnown(part, text)),
  };
  if (Object.hasOwn(parts, node.type) && parts[node.type]()) return true;
  throw new QuizError(
    `“${text}” cannot be read: expected one expression of names, numbers, lists, operators and functions.`,
  );
}

const asNode = (/** @type {unknown} */ part) => /** @type {Node} */ (part);
/** @param {unknown} parts list holes and missing parts become an empty, unknown node */
const children = (parts) => /** @type {(Node | null)[]} */ (parts).map((part) => part ?? { type: 'hole' });

/**
 * @param {Node} node
 * @param {Surroundings} around
 * @returns {Value}
 */
function compute(node, around) {
  switch (node.type) {
    case 'Literal':
      return /** @type {Value} */ (node.value);
    case 'Identifier':
      return lookUp(String(node.name), around);
    case 'ArrayExpression':
      return children(node.elements).map((part) => requireNumber(compute(part, around), 'a list'));
    case 'MemberExpression':
      return element(compute(asNode(node.object), around), compute(asNode(node.property), around));
    case 'UnaryExpression':
      return unary(String(node.operator), compute(asNode(node.argument), around));
    case 'BinaryExpression':
      return binary(node, around);
    case 'ConditionalExpression': {
      const chosen = requireTruth(compute(asNode(node.test), around), '?') ? node.consequent : node.alternate;
      return compute(asNode(chosen), around);
    }
    default:
      return call(String(asNode(node.callee).name), children(node.arguments), around);
  }
}

/**
 * @param {string} name
 * @param {Surroundings} around
 */
function lookUp(name, { names }) {
  const value = names.get(name);
  if (value !== undefined) return value;
  throw new QuizError(`there is no “${name}”; named here are ${[...names.keys()].join(', ') || 'none'}.`);
}

/**
 * @param {string} name
 * @param {Node[]} args
 * @param {Surroundings} around
 */
function call(name, args, around) {
  const found = around.functions.get(name);
  if (!found) {
    throw new QuizError(
      `there is no function “${name}”; accepted are ${[...around.functions.keys()].join(', ')}.`,
    );
  }
  return found(...args.map((argument) => compute(argument, around)));
}

/** @param {Value} list @param {Value} index */
function element(list, index) {
  const value = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined;
  if (value !== undefined) return value;
  throw new QuizError(`[${String(index)}] is not an element of the list; the first is [0].`);
}

/** @param {string} operator @param {Value} value */
function unary(operator, value) {
  if (operator === '!') return !requireTruth(value, '!');
  const number = requireNumber(value, operator);
  // 0 - number: never -0, which no one writes on paper.
  return operator === '-' ? 0 - number : number;
}

/**
 * @param {Node} node
 * @param {Surroundings} around
 */
function binary(node, around) {
  const operator = String(node.operator);
  const left = compute(asNode(node.left), around);
  if (operator === '&&' && !requireTruth(left, operator)) return false;
  if (operator === '||' && requireTruth(left, operator)) return true;
  const right = compute(asNode(node.right), around);
  if (LOGICAL.has(operator)) return requireTruth(right, operator);
  if (EQUALITY.has(operator)) return isEqual(left, right) === (operator === '==');
  return NUMERIC[operator](requireNumber(left, operator), requireNumber(right, operator));
}

/** @param {Value} a @param {Value} b */
function isEqual(a, b) {
  if (typeof a !== typeof b || Array.isArray(a) !== Array.isArray(b)) {
    throw new QuizError('== and != compare two values of one type.');
  }
  return Array.isArray(a) ? String(a) === String(b) : a === b;
}

/** @param {Value} value @param {string} where */
function requireNumber(value, where) {
  if (typeof value === 'number') return value;
  throw new QuizError(`${where} takes numbers, not ${JSON.stringify(value)}.`);
}

/** @param {Value} value @param {string} where */
function requireTruth(value, where) {
  if (typeof value === 'boolean') return value;
  throw new QuizError(`${where} takes true or false, not ${JSON.stringify(value)}.`);
}
