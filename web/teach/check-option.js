/** Whether an option's text can be used, told to a teacher: what was found and what to type instead. */
import { teachProblems as words } from '../content/en/strings-teach.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { plainNumber } from '../lesson/format-number.js';
import { MOST_INPUTS } from '../lesson/initial-state.js';
import { parseNumber, parseNumberList } from '../lesson/parse-number.js';
import { NARROWEST_VIEW, WIDEST_VIEW } from '../lesson/reduce-state.js';
import { MOST_ROWS_IN_URL } from '../lesson/url-state.js';
import { RANGES } from '../quiz/settings.js';
import { parametersIn } from './function-parameters.js';
import { optionText } from './set-option.js';

/** @typedef {import('./set-option.js').Values} Values */
/** @typedef {import('../engine/descriptions.js').FunctionDescription} FunctionDescription */

/**
 * @param {string} name of an option
 * @param {Values} values of all options
 * @param {readonly FunctionDescription[]} functions the engine's; empty while it is not there, then what depends
 *   on them is taken as it is
 * @returns {string} what is wrong, '' when nothing is
 */
export function checkOption(name, values, functions) {
  const text = optionText(values, name);
  if (text === '') return '';
  return Object.hasOwn(CHECKS, name) ? CHECKS[name](text, values, functions) : '';
}

/** @type {Record<string, (text: string, values: Values, functions: readonly FunctionDescription[]) => string>} */
const CHECKS = {
  x: (text) => checkNumbers(text, 1, 1),
  bias: (text) => checkNumbers(text, 1, 1),
  view: (text) => checkNumbers(text, 4, 4) || checkView(parseNumberList(text).values),
  rows: (text) => checkNumbers(text, 1, MOST_ROWS_IN_URL),
  inputs: (text) => checkNumbers(text, 1, MOST_INPUTS),
  weights: (text, values) => {
    const count = parseNumberList(optionText(values, 'inputs')).values.length;
    return checkNumbers(text, count, count);
  },
  parameters: (text, _, functions) =>
    [...parametersIn(text)].map(([key, number]) => checkParameter(key, number, functions)).find(Boolean) ??
    '',
  function: (text, _, functions) => checkFunctions([text], functions),
  overlays: (text, _, functions) => checkFunctions(text.split(/\s+/u), functions),
  count: (text) => checkRange(text, 'count'),
  pass: (text) => checkRange(text, 'pass'),
  minutes: (text) => checkRange(text, 'minutes'),
};

/**
 * @param {string} text
 * @param {number} fewest
 * @param {number} most
 */
function checkNumbers(text, fewest, most) {
  const { values, unreadable } = parseNumberList(text);
  const found = unreadable[0]?.found ?? values.find((value) => !Number.isFinite(value));
  if (found !== undefined) return fillTemplate(words.number, { found });
  if (values.length >= fewest && values.length <= most) return '';
  if (most === 1) return words.oneNumber;
  const template = fewest === most ? words.numbers : words.fromNumbers;
  return fillTemplate(template, { found: values.length, fewest, most });
}

/** @param {number[]} sides */
function checkView([left, right, bottom, top]) {
  if (left >= right || bottom >= top) return words.viewOrder;
  const fits = [right - left, top - bottom].every((span) => span >= NARROWEST_VIEW && span <= WIDEST_VIEW);
  return fits
    ? ''
    : fillTemplate(words.viewSpan, { least: plainNumber(NARROWEST_VIEW), most: plainNumber(WIDEST_VIEW) });
}

/**
 * @param {string} key 'leaky-relu.alpha'
 * @param {string} text
 * @param {readonly FunctionDescription[]} functions
 */
export function checkParameter(key, text, functions) {
  const parsed = parseNumber(text);
  if (!parsed.ok || !Number.isFinite(parsed.value)) return fillTemplate(words.number, { found: text });
  const [id, parameterId] = key.split('.');
  if (functions.length === 0) return '';
  const parameter = functions
    .find((each) => each.id === id)
    ?.parameters.find((each) => each.id === parameterId);
  if (!parameter) return fillTemplate(words.parameter, { found: key });
  const { minimum: from, maximum: to } = parameter;
  return parsed.value >= from && parsed.value <= to
    ? ''
    : fillTemplate(words.range, { found: text, from, to });
}

/**
 * @param {string[]} ids
 * @param {readonly FunctionDescription[]} functions
 */
function checkFunctions(ids, functions) {
  const found = ids.find((id) => id && !functions.some((each) => each.id === id));
  if (found === undefined || functions.length === 0) return '';
  return fillTemplate(words.function, { found, accepted: functions.map(({ id }) => id).join(', ') });
}

/**
 * @param {string} text
 * @param {keyof typeof RANGES} name
 */
function checkRange(text, name) {
  const { from, to, isWhole } = RANGES[name];
  const value = /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : NaN;
  if (value >= from && value <= to && (!isWhole || Number.isInteger(value))) return '';
  return fillTemplate(isWhole ? words.whole : words.range, { found: text, from, to });
}
