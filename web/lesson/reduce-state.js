/** The lesson's state changes here and nowhere else: a pure function from state and action to state. */
import { problemStrings as words } from '../content/en/strings-problems.js';
import { fillTemplate } from './fill-template.js';
import { KINK_CHOICES, MOST_INPUTS, MOST_ROWS } from './initial-state.js';

/** @typedef {import('./initial-state.js').LessonState} LessonState */
/** @typedef {import('../engine/descriptions.js').FunctionDescription} FunctionDescription */

/**
 * @typedef {{ type: 'set-x', x: number }
 *   | { type: 'set-function', function: string }
 *   | { type: 'toggle-overlay', function: string }
 *   | { type: 'set-parameter', function: string, parameter: string, value: number }
 *   | { type: 'set-at-kink', atKink: string }
 *   | { type: 'set-show-slope', showSlope: boolean }
 *   | { type: 'set-view', view: import('./initial-state.js').GraphView }
 *   | { type: 'set-rows', rows: readonly number[] }
 *   | { type: 'set-input', index: number, value: number }
 *   | { type: 'set-weight', index: number, value: number }
 *   | { type: 'set-bias', value: number }
 *   | { type: 'set-input-count', count: number }
 *   | { type: 'replace', state: LessonState }} Action
 */

/** A request that makes no sense: names what was asked for and what is accepted. */
export class LessonError extends Error {
  name = 'LessonError';
}

/**
 * @param {string} sentence
 * @param {Record<string, string | number>} values
 */
export const problem = (sentence, values) => new LessonError(fillTemplate(sentence, values));

/** The narrowest and widest span of either axis; beyond these float32 no longer tells points apart. */
export const NARROWEST_VIEW = 1e-3;
export const WIDEST_VIEW = 1e6;

/** A new input arrives at 1 with weight 0: it changes nothing until its weight is raised. */
const NEW_INPUT = 1;
const NEW_WEIGHT = 0;

/**
 * @param {LessonState} state
 * @param {Action} action
 * @param {readonly FunctionDescription[]} functions what the engine offers
 * @returns {LessonState} the same object where nothing changes
 * @throws {LessonError} for unknown functions, parameters and choices, and for values out of range
 */
export function reduceState(state, action, functions) {
  switch (action.type) {
    case 'set-x':
      return Object.is(state.x, Math.fround(action.x)) ? state : { ...state, x: Math.fround(action.x) };
    case 'set-function':
      describe(functions, action.function);
      return {
        ...state,
        function: action.function,
        overlays: state.overlays.filter((id) => id !== action.function),
      };
    case 'toggle-overlay': {
      describe(functions, action.function);
      const shown = state.overlays.includes(action.function);
      const others = state.overlays.filter((id) => id !== action.function);
      return { ...state, overlays: shown ? others : [...others, action.function] };
    }
    case 'set-parameter':
      return setParameter(state, action, functions);
    case 'set-at-kink': {
      const atKink = KINK_CHOICES.find((choice) => choice === action.atKink);
      if (!atKink) throw unknown(words.things.atKink, action.atKink, KINK_CHOICES);
      return { ...state, atKink };
    }
    case 'set-show-slope':
      return { ...state, showSlope: action.showSlope };
    case 'set-view':
      return { ...state, view: checkedView(action.view) };
    case 'set-rows':
      if (action.rows.length > MOST_ROWS) {
        throw problem(words.rows, { most: MOST_ROWS, found: action.rows.length });
      }
      return { ...state, rows: action.rows.map(Math.fround) };
    case 'set-input':
      return setInput(state, action.index, Math.fround(action.value));
    case 'set-weight':
      return { ...state, weights: replaced(state.weights, action.index, action.value, words.things.weight) };
    case 'set-bias':
      return { ...state, bias: Math.fround(action.value) };
    case 'set-input-count':
      return setInputCount(state, action.count);
    case 'replace':
      return action.state;
  }
}

/**
 * @param {LessonState} state
 * @param {{ function: string, parameter: string, value: number }} action
 * @param {readonly FunctionDescription[]} functions
 * @returns {LessonState}
 */
function setParameter(state, action, functions) {
  const description = describe(functions, action.function);
  const parameter = description.parameters.find(({ id }) => id === action.parameter);
  if (!parameter) {
    const accepted = description.parameters.map(({ id }) => id);
    throw unknown(
      fillTemplate(words.things.parameterOf, { name: description.name }),
      action.parameter,
      accepted,
    );
  }
  const { minimum, maximum } = parameter;
  if (!(action.value >= minimum && action.value <= maximum)) {
    throw problem(words.parameter, {
      parameter: parameter.name,
      function: description.name,
      found: action.value,
      minimum,
      maximum,
    });
  }
  const own = { ...state.parameters[action.function], [action.parameter]: Math.fround(action.value) };
  return { ...state, parameters: { ...state.parameters, [action.function]: own } };
}

/**
 * The node's last input is the lesson's x.
 * @param {LessonState} state
 * @param {number} index
 * @param {number} value
 * @returns {LessonState}
 */
function setInput(state, index, value) {
  if (index === state.inputs.length) return { ...state, x: value };
  return { ...state, inputs: replaced(state.inputs, index, value, words.things.input) };
}

/**
 * Inputs come and go before x, newest nearest to it; what is there keeps its value.
 * @param {LessonState} state
 * @param {number} count
 * @returns {LessonState}
 */
function setInputCount(state, count) {
  if (!Number.isInteger(count) || count < 1 || count > MOST_INPUTS) {
    throw problem(words.inputs, { most: MOST_INPUTS, found: count });
  }
  const before = state.inputs.length;
  const kept = Math.min(before, count - 1);
  const added = count - 1 - kept;
  return {
    ...state,
    inputs: [...state.inputs.slice(0, kept), ...Array(added).fill(NEW_INPUT)],
    weights: [...state.weights.slice(0, kept), ...Array(added).fill(NEW_WEIGHT), state.weights[before]],
  };
}

/**
 * @param {number[]} list
 * @param {number} index
 * @param {number} value
 * @param {string} what
 */
function replaced(list, index, value, what) {
  if (!(index in list)) {
    throw problem(words.place, { what, found: index, last: list.length - 1 });
  }
  return list.with(index, Math.fround(value));
}

/** @param {import('./initial-state.js').GraphView} view */
function checkedView(view) {
  const spans = [view.right - view.left, view.top - view.bottom];
  if (!spans.every((span) => span >= NARROWEST_VIEW && span <= WIDEST_VIEW)) {
    const [width, height] = spans;
    throw problem(words.view, { least: NARROWEST_VIEW, most: WIDEST_VIEW, width, height });
  }
  return { left: view.left, right: view.right, bottom: view.bottom, top: view.top };
}

/**
 * @param {readonly FunctionDescription[]} functions
 * @param {string} id
 */
function describe(functions, id) {
  const found = functions.find((candidate) => candidate.id === id);
  if (found) return found;
  throw unknown(
    words.things.function,
    id,
    functions.map((candidate) => candidate.id),
  );
}

/**
 * @param {string} what
 * @param {string} found
 * @param {readonly string[]} accepted
 */
function unknown(what, found, accepted) {
  return problem(words.unknown, { what, found, accepted: accepted.join(words.listJoin) || words.none });
}
