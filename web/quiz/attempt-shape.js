/** Whether data found in the browser's storage is an attempt: anyone may have written there. */
import { CHOICES } from './settings.js';

/** @typedef {import('./attempt.js').Attempt} Attempt */
/** @typedef {Record<string, unknown>} Fields */

/**
 * @param {unknown} value
 * @returns {value is Attempt}
 */
export function isAttempt(value) {
  if (!isObject(value) || value.version !== 1) return false;
  const { questions, answers, position } = value;
  return (
    [value.id, value.bank, value.seed].every(isText) &&
    typeof value.isWhole === 'boolean' &&
    isSettings(value.settings) &&
    isListOf(questions, isQuestion) &&
    new Set(questions.map((question) => `${question.item} ${question.seed}`)).size === questions.length &&
    isListOf(answers, (answer) => answer === null || isAnswer(answer)) &&
    answers.length === questions.length &&
    Number.isInteger(position) &&
    Number(position) in questions &&
    [value.movedAt, value.startedAt].every(Number.isFinite) &&
    [value.finishedAt, value.endsAt].every((time) => time === null || Number.isFinite(time)) &&
    isCount(value.extensions)
  );
}

/** @param {unknown} value @returns {value is Fields} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {unknown} value @returns {value is string} */
const isText = (value) => typeof value === 'string';

/** @param {unknown} value */
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;

/** @param {unknown} value */
const isShare = (value) => typeof value === 'number' && value >= 0 && value <= 1;

/**
 * @template Entry
 * @param {unknown} value
 * @param {((entry: any) => entry is Entry) | ((entry: any) => boolean)} isEntry
 * @returns {value is any[]}
 */
const isListOf = (value, isEntry) => Array.isArray(value) && value.every(isEntry);

/** @param {unknown} value */
function isSettings(value) {
  if (!isObject(value)) return false;
  const { count, seed, ideas, pass, minutes } = value;
  return (
    [count, pass, minutes].every((number) => number === null || Number.isFinite(number)) &&
    (seed === null || isText(seed)) &&
    (ideas === null || isListOf(ideas, isText)) &&
    Object.entries(CHOICES).every(([name, choices]) => choices.some((choice) => choice === value[name]))
  );
}

/** @param {unknown} value */
const isQuestion = (value) =>
  isObject(value) &&
  isText(value.item) &&
  isText(value.seed) &&
  (value.since === null || Number.isFinite(value.since));

/** @param {unknown} value */
const isAnswer = (value) =>
  isTry(value) &&
  [null, 'guess', 'think', 'sure'].includes(/** @type {any} */ (value.sure)) &&
  typeof value.isRight === 'boolean' &&
  isListOf(value.misconceptions, isText) &&
  Number.isFinite(value.latency) &&
  isListOf(value.again, isTry);

/** @param {unknown} value @returns {value is Fields} */
const isTry = (value) =>
  isObject(value) && isResponse(value.response) && isShare(value.score) && Number.isFinite(value.at);

/** @param {unknown} value */
function isResponse(value) {
  if (Array.isArray(value)) return value.every(isText) || value.every(Number.isFinite);
  if (isObject(value)) return Number.isFinite(value.x) && Number.isFinite(value.y);
  return isText(value) || Number.isFinite(value);
}
