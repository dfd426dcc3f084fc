/**
 * Questions that are answered with numbers, as fields to type them in. Other systems judge each field by itself:
 * a wrong number is explained by the first wrong rule that gives it, where the quiz looks for the rule that
 * explains most of the whole answer.
 */
import { bankExportStrings as words } from '../content/en/strings-bank-export.js';
import { quizStrings } from '../content/en/strings-quiz.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { writeValue } from '../quiz/fill-text.js';

/** @typedef {import('./export-types.js').Field} Field */
/** @typedef {import('./export-types.js').FieldsAnswer} FieldsAnswer */
/** @typedef {import('../quiz/types.js').Question} Question */
/** @typedef {import('../quiz/kinds/number.js').NumberKey} NumberKey */
/** @typedef {import('../quiz/kinds/point.js').PointKey} PointKey */
/** @typedef {import('../quiz/kinds/sketch.js').SketchKey} SketchKey */
/** @typedef {import('../quiz/kinds/table.js').TableKey} TableKey */

/** Where four significant digits must agree (web/lesson/predictions.js). */
const RELATIVE_TOLERANCE = 5e-4;
/** A point lies on a grid, but a number may be typed: nearer than any grid's step, and more than rounding. */
const POINT_TOLERANCE = 1e-6;
const DIGITS = 9;

/**
 * @param {Question} question numeric, read-graph, table, place-point or sketch
 * @param {import('../quiz/assess.js').Key} key
 * @param {string} locale
 * @returns {FieldsAnswer}
 */
export function exportedFields({ kind, table }, key, locale) {
  const write = (/** @type {number} */ value) => writeValue(value, locale);
  if (kind === 'table' && table) return tableFields(/** @type {any} */ (key), table, write);
  if (kind === 'sketch') return sketchFields(/** @type {any} */ (key), write);
  if (kind === 'place-point') return pointFields(/** @type {any} */ (key));
  return numberField(/** @type {any} */ (key));
}

/** @param {NumberKey} key @returns {FieldsAnswer} */
function numberField({ value, tolerance, because, wrong, otherwise }) {
  const label = words.answer;
  return answer([field({ label, long: label, value, because, wrong, otherwise }, tolerance)], null);
}

/**
 * @param {TableKey} key
 * @param {NonNullable<Question['table']>} table
 * @param {(value: number) => string} write
 */
function tableFields({ rows }, { given, asked }, write) {
  const fields = rows.map(({ x, value, because, wrong, otherwise }) => {
    const label = write(x);
    const long = fillTemplate(quizStrings.number.cellLabel, { asked, given, input: label });
    return field({ label, long, value, because, wrong, otherwise }, null);
  });
  return answer(fields, [given, asked]);
}

/** @param {SketchKey} key @param {(value: number) => string} write */
function sketchFields({ heights, otherwise }, write) {
  const fields = heights.map(({ x, value, wrong }) => {
    const label = write(x);
    const long = fillTemplate(words.heightAt, { input: label });
    return field({ label, long, value, because: '', wrong, otherwise }, null);
  });
  return answer(fields, [words.x, words.height]);
}

/** @param {PointKey} key @returns {FieldsAnswer} */
function pointFields({ x, y, wrong, otherwise }) {
  const names = /** @type {const} */ (['x', 'y']);
  const fields = names.map((name) => {
    const values = wrong.map((one) => ({ value: one[name], because: one.because }));
    const label = words[name];
    const value = { x, y }[name];
    return field({ label, long: label, value, because: '', wrong: values, otherwise }, POINT_TOLERANCE);
  });
  const wholes = wrong.map((one) => ({ values: [one.x, one.y], text: one.because }));
  return { type: 'fields', fields, heads: null, wholes, otherwise };
}

/**
 * @param {Omit<Field, 'tolerance' | 'wrong'> & { wrong: { value: number, because: string }[] }} about
 * @param {number | null} tolerance null: four significant digits must agree
 * @returns {Field}
 */
function field({ wrong, ...about }, tolerance) {
  const within = (/** @type {number} */ value) =>
    tolerance ?? Number((RELATIVE_TOLERANCE * Math.abs(value)).toPrecision(DIGITS));
  const isNew = (/** @type {number} */ value, /** @type {number} */ i) =>
    Math.abs(value - about.value) > within(about.value) &&
    wrong.findIndex((one) => one.value === value) === i;
  return {
    ...about,
    tolerance: within(about.value),
    wrong: wrong
      .filter(({ value }, i) => isNew(value, i))
      .map(({ value, because }) => ({ value, tolerance: within(value), text: because })),
  };
}

/**
 * @param {Field[]} fields
 * @param {[string, string] | null} heads
 * @returns {FieldsAnswer}
 */
const answer = (fields, heads) => ({ type: 'fields', fields, heads, wholes: null, otherwise: '' });
