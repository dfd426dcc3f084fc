import { plainNumber } from '../lesson/format-number.js';
import { parseNumber, parseNumberList } from '../lesson/parse-number.js';
import { OPTION_DEFAULTS, writeNumbers } from './option-defaults.js';

/** Options whose text is numbers. */
const NUMBERS = ['x', 'view', 'rows', 'inputs', 'weights', 'bias'];

/** @typedef {Readonly<Record<string, string>>} Values option -> text */

/**
 * @param {Values} values
 * @param {string} name of an option
 * @returns {string} its text, or that of its default
 */
export function optionText(values, name) {
  const text = values[name] ?? '';
  if (text !== '') return text;
  // The neuron's last input is the lesson's x.
  if (name === 'inputs') return withLast(OPTION_DEFAULTS.inputs, optionText(values, 'x'));
  return OPTION_DEFAULTS[name] ?? '';
}

/**
 * The values with one option changed, and what goes with it: x is the neuron's last input.
 * @param {Values} values
 * @param {string} name
 * @param {string} text as typed; numbers may have a decimal comma. '': the default
 * @returns {Values}
 */
export function setOption(values, name, text) {
  const next = put(values, name, plainText(name, text.trim()));
  if (name === 'x' && next.inputs) return put(next, 'inputs', withLast(next.inputs, optionText(next, 'x')));
  if (name !== 'inputs') return next;
  const { values: numbers, unreadable } = parseNumberList(optionText(next, 'inputs'));
  if (unreadable.length > 0 || numbers.length === 0) return next;
  const withX = put(next, 'x', writeNumbers(numbers.slice(-1)));
  return optionText({ ...withX, inputs: '' }, 'inputs') === next.inputs ? put(withX, 'inputs', '') : withX;
}

/**
 * @param {Values} values
 * @param {string} name
 * @param {string} text
 */
function put(values, name, text) {
  const { [name]: _, ...others } = values;
  return text === '' || (text === OPTION_DEFAULTS[name] && name !== 'inputs')
    ? others
    : { ...others, [name]: text };
}

/**
 * Numbers as every host reads them; what is not a number stays as it was typed.
 * @param {string} name
 * @param {string} text
 */
function plainText(name, text) {
  if (!NUMBERS.includes(name)) return text;
  const { values, unreadable } = parseNumberList(text);
  return unreadable.length === 0 ? writeNumbers(values) : text;
}

/**
 * @param {string} typed one number, perhaps with a decimal comma
 * @returns {string} the number as every host reads it, in one word; what is not a number as it was typed
 */
export function plainWord(typed) {
  const parsed = parseNumber(typed);
  return parsed.ok ? plainNumber(parsed.value) : typed.replace(/\s+/gu, '');
}

/**
 * @param {string} list numbers with spaces between
 * @param {string} last
 */
const withLast = (list, last) => [...list.split(' ').slice(0, -1), last].join(' ');
