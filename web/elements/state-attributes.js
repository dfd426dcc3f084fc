/** What an element's attributes ask of its lesson: one table, shared by all elements. */
import { attributeProblems as words } from '../content/en/strings-problems.js';
import { INITIAL_STATE } from '../lesson/initial-state.js';
import { parseNumber, parseNumberList } from '../lesson/parse-number.js';
import { problem } from '../lesson/reduce-state.js';

/** @typedef {import('../lesson/reduce-state.js').Action} Action */
/** @typedef {import('../lesson/initial-state.js').LessonState} LessonState */

/**
 * @param {string} attribute
 * @param {string} text
 */
function numberIn(attribute, text) {
  const parsed = parseNumber(text);
  if (parsed.ok) return parsed.value;
  throw problem(words.number, { name: attribute, found: text });
}

/**
 * @param {string} attribute
 * @param {string} text
 */
function numbersIn(attribute, text) {
  const { values, unreadable } = parseNumberList(text);
  if (unreadable.length === 0) return values;
  throw problem(words.numbers, { name: attribute, found: unreadable[0].found });
}

/**
 * Attribute name -> the actions that its text asks for, given the state so far.
 * @type {Record<string, (text: string, state: Readonly<LessonState>) => Action[]>}
 */
export const STATE_ATTRIBUTES = {
  x: (text) => [{ type: 'set-x', x: numberIn('x', text) }],
  function: (text) => [{ type: 'set-function', function: text.trim() }],
  overlays: (text, state) => {
    const wanted = text.split(/\s+/u).filter(Boolean);
    const toggled = [
      ...state.overlays.filter((id) => !wanted.includes(id)),
      ...wanted.filter((id) => !state.overlays.includes(id)),
    ];
    return toggled.map((id) => ({ type: 'toggle-overlay', function: id }));
  },
  parameters: (text) =>
    text
      .split(/\s+/u)
      .filter(Boolean)
      .map((assignment) => {
        const [, id, parameter, value] = /^([\w-]+)\.(\w+)=(.+)$/u.exec(assignment) ?? [];
        if (value === undefined) throw problem(words.parameters, { found: assignment });
        return { type: 'set-parameter', function: id, parameter, value: numberIn('parameters', value) };
      }),
  'at-kink': (text) => [{ type: 'set-at-kink', atKink: text.trim() }],
  slope: (text) => [{ type: 'set-show-slope', showSlope: text !== 'off' }],
  view: (text) => {
    const sides = numbersIn('view', text);
    if (sides.length !== 4) throw problem(words.view, { found: sides.length });
    const [left, right, bottom, top] = sides;
    return [{ type: 'set-view', view: { left, right, bottom, top } }];
  },
  rows: (text) => [{ type: 'set-rows', rows: numbersIn('rows', text) }],
  inputs: (text) => {
    const inputs = numbersIn('inputs', text);
    return [
      { type: 'set-input-count', count: inputs.length },
      ...inputs.map((value, index) => ({ type: /** @type {const} */ ('set-input'), index, value })),
    ];
  },
  weights: (text, state) => {
    const weights = numbersIn('weights', text);
    if (weights.length !== state.weights.length) {
      throw problem(words.weights, { inputs: state.weights.length, weights: weights.length });
    }
    return weights.map((value, index) => ({ type: 'set-weight', index, value }));
  },
  bias: (text) => [{ type: 'set-bias', value: numberIn('bias', text) }],
};

/** Attribute name -> what of the state it sets. @type {Record<string, (keyof LessonState)[]>} */
const STATE_KEYS = {
  x: ['x'],
  function: ['function'],
  overlays: ['overlays'],
  parameters: ['parameters'],
  'at-kink': ['atKink'],
  slope: ['showSlope'],
  view: ['view'],
  rows: ['rows'],
  // There is a weight for each input, and x is the last.
  inputs: ['inputs', 'weights', 'x'],
  weights: ['inputs', 'weights'],
  bias: ['bias'],
};

/**
 * The state once an attribute is gone: what it set is as it was at first.
 * @param {string} name
 * @param {Readonly<LessonState>} state
 * @returns {LessonState}
 */
export function withoutAttribute(name, state) {
  const first = Object.fromEntries(STATE_KEYS[name].map((key) => [key, INITIAL_STATE[key]]));
  const next = { ...state, ...first };
  return { ...next, overlays: next.overlays.filter((id) => id !== next.function) };
}

/**
 * Whether two attributes set some of the same.
 * @param {string} one
 * @param {string} other
 */
export const sharingState = (one, other) => STATE_KEYS[one].some((key) => STATE_KEYS[other].includes(key));
