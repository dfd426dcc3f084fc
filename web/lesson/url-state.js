/**
 * The state in the address bar: `#section?x=-2.5&f=leaky-relu&alpha=0.1`. The part before `?` is the section
 * to show, as in any page; only what differs from the start is written, so that a plain link stays plain.
 */
import { problemStrings } from '../content/en/strings-problems.js';
import { fillTemplate } from './fill-template.js';
import { INITIAL_STATE, MOST_INPUTS, MOST_ROWS } from './initial-state.js';
import { plainNumber } from './format-number.js';
import { parseNumber } from './parse-number.js';
import { LessonError, problem, reduceState } from './reduce-state.js';

const words = problemStrings.link;

/** @typedef {import('./initial-state.js').LessonState} LessonState */
/** @typedef {import('../engine/descriptions.js').FunctionDescription} FunctionDescription */

/** Tables with more rows stay out of the address: links of several kilobytes break in mail and chat. */
export const MOST_ROWS_IN_URL = 200;
const LIST_SEPARATOR = '_';

/**
 * @param {LessonState} state
 * @param {string} [section] id of the section the link leads to
 * @returns {string} with its leading '#', or '' when there is nothing to say
 */
export function writeFragment(state, section = '') {
  const query = writeQuery(state);
  if (!query) return section && `#${section}`;
  return `#${section}?${query}`;
}

/** @param {LessonState} state */
function writeQuery(state) {
  /** @type {[string, string][]} */
  const fields = [];
  const numbers = (/** @type {readonly number[]} */ list) => list.map(plainNumber).join(LIST_SEPARATOR);
  const add = (/** @type {string} */ key, /** @type {string} */ now, /** @type {string} */ initially) => {
    if (now !== initially) fields.push([key, now]);
  };
  add('x', plainNumber(state.x), plainNumber(INITIAL_STATE.x));
  add('f', state.function, INITIAL_STATE.function);
  add('with', state.overlays.join(LIST_SEPARATOR), '');
  for (const [id, values] of Object.entries(state.parameters)) {
    for (const [parameter, value] of Object.entries(values)) {
      fields.push([`${id}.${parameter}`, plainNumber(value)]);
    }
  }
  add('kink', state.atKink, INITIAL_STATE.atKink);
  add('slope', state.showSlope ? '1' : '0', INITIAL_STATE.showSlope ? '1' : '0');
  add('view', numbers(viewSides(state.view)), numbers(viewSides(INITIAL_STATE.view)));
  if (state.rows.length <= MOST_ROWS_IN_URL) add('rows', numbers(state.rows), numbers(INITIAL_STATE.rows));
  add('in', numbers(state.inputs), numbers(INITIAL_STATE.inputs));
  add('w', numbers(state.weights), numbers(INITIAL_STATE.weights));
  add('b', plainNumber(state.bias), plainNumber(INITIAL_STATE.bias));
  return fields.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
}

/** @param {LessonState['view']} view */
const viewSides = ({ left, right, bottom, top }) => [left, right, bottom, top];

/**
 * Reads a fragment. What cannot be read is left at its start value and named in `problems`; the rest holds.
 * @param {string} fragment with or without its leading '#'
 * @param {readonly FunctionDescription[]} functions
 * @param {Readonly<LessonState>} [base] what holds where the fragment says nothing: the start, or the present
 *   state for a link inside the page
 * @returns {{ section: string, keys: string[], state: LessonState, problems: string[] }} `keys`: what it names
 */
export function readFragment(fragment, functions, base = INITIAL_STATE) {
  const [section, query] = splitFragment(fragment);
  /** @type {LessonState} */
  let state = { ...base };
  /** @type {string[]} */
  const problems = [];
  const fields = [...new URLSearchParams(query)];
  for (const [key, text] of fields) {
    try {
      state = readField(state, key, text, functions);
    } catch (error) {
      if (!(error instanceof LessonError)) throw error;
      problems.push(error.message);
    }
  }
  if (state.weights.length !== state.inputs.length + 1) {
    problems.push(
      fillTemplate(words.weights, { found: state.weights.length, inputs: state.inputs.length + 1 }),
    );
    state = { ...state, inputs: INITIAL_STATE.inputs, weights: INITIAL_STATE.weights };
  }
  return { section, keys: fields.map(([key]) => key), state, problems };
}

/**
 * The section that a fragment leads to, without needing the engine.
 * @param {string} fragment
 */
export function sectionOf(fragment) {
  return splitFragment(fragment)[0];
}

/** @param {string} fragment @returns {[string, string]} */
function splitFragment(fragment) {
  const text = fragment.replace(/^#/u, '');
  const mark = text.indexOf('?');
  return mark < 0 ? [text, ''] : [text.slice(0, mark), text.slice(mark + 1)];
}

/**
 * @param {LessonState} state
 * @param {string} key
 * @param {string} text
 * @param {readonly FunctionDescription[]} functions
 * @returns {LessonState}
 */
function readField(state, key, text, functions) {
  const apply = (/** @type {import('./reduce-state.js').Action} */ action) =>
    reduceState(state, action, functions);
  switch (key) {
    case 'x':
      return apply({ type: 'set-x', x: readNumber(key, text) });
    case 'f':
      return apply({ type: 'set-function', function: text });
    case 'with':
      return text
        .split(LIST_SEPARATOR)
        .filter(Boolean)
        .reduce(
          (next, id) => reduceState(next, { type: 'toggle-overlay', function: id }, functions),
          /** @type {LessonState} */ ({ ...state, overlays: [] }),
        );
    case 'kink':
      return apply({ type: 'set-at-kink', atKink: text });
    case 'slope':
      return apply({ type: 'set-show-slope', showSlope: text === '1' });
    case 'view': {
      const [left, right, bottom, top] = readNumbers(key, text, 4, 4);
      return apply({ type: 'set-view', view: { left, right, bottom, top } });
    }
    case 'rows':
      return apply({ type: 'set-rows', rows: text === '' ? [] : readNumbers(key, text, 1, MOST_ROWS) });
    case 'in':
      return { ...state, inputs: text === '' ? [] : readNumbers(key, text, 1, MOST_INPUTS - 1) };
    case 'w':
      return { ...state, weights: readNumbers(key, text, 1, MOST_INPUTS) };
    case 'b':
      return apply({ type: 'set-bias', value: readNumber(key, text) });
    default:
      return readParameter(state, key, text, functions);
  }
}

/**
 * @param {LessonState} state
 * @param {string} key 'leaky-relu.alpha'
 * @param {string} text
 * @param {readonly FunctionDescription[]} functions
 */
function readParameter(state, key, text, functions) {
  const [id, parameter] = key.split('.');
  if (parameter === undefined) throw problem(words.unknown, { found: key });
  const value = readNumber(key, text);
  return reduceState(state, { type: 'set-parameter', function: id, parameter, value }, functions);
}

/**
 * @param {string} key
 * @param {string} text
 */
function readNumber(key, text) {
  const parsed = parseNumber(text);
  if (parsed.ok) return Math.fround(parsed.value);
  throw problem(words.number, { name: key, found: text });
}

/**
 * @param {string} key
 * @param {string} text
 * @param {number} fewest
 * @param {number} most
 */
function readNumbers(key, text, fewest, most) {
  const list = text.split(LIST_SEPARATOR).map((part) => readNumber(key, part));
  if (list.length >= fewest && list.length <= most) return list;
  const accepted = fewest === most ? most : fillTemplate(words.range, { fewest, most });
  throw problem(words.numbers, { found: list.length, name: key, accepted });
}
