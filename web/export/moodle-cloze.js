/** Numbers to type inside a Moodle text (its "cloze" questions): {1:NUMERICAL:=2:0.1#Right.~*#No.} */
import { bankExportStrings as words } from '../content/en/strings-bank-export.js';
import { escapeText, write } from './markup.js';
import { plainDecimal } from './plain-decimal.js';
import { worded } from './worded.js';

/** @typedef {import('./export-types.js').Field} Field */
/** @typedef {import('./markup.js').Markup} Markup */

/**
 * HTML in which nothing is read as a field.
 * @param {Markup[]} markup
 */
export const clozeText = (markup) => write(markup).replace(/[{}]/gu, entity);

/**
 * The fields as a table, or side by side where there is none.
 * @param {import('./export-types.js').FieldsAnswer} answer
 * @returns {string} HTML
 */
export function clozeFields({ fields, heads }) {
  const label = (/** @type {string} */ text) => clozeText(worded(text));
  if (!heads) return `<p>${fields.map((one) => `${label(one.label)} = ${cloze(one)}`).join(', ')}</p>`;
  const head = heads.map((text) => `<th scope="col">${label(text)}</th>`).join('');
  const rows = fields.map((one) => `<tr><th scope="row">${label(one.label)}</th><td>${cloze(one)}</td></tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** @param {Field} field */
function cloze({ value, tolerance, because, wrong, otherwise }) {
  const right = because === '' ? words.right : `${words.right} ${because}`;
  const answers = [
    `=${plainDecimal(value)}:${plainDecimal(tolerance)}#${feedback(right)}`,
    ...wrong.map(
      (one) => `%0%${plainDecimal(one.value)}:${plainDecimal(one.tolerance)}#${feedback(one.text)}`,
    ),
    `*#${feedback(otherwise)}`,
  ];
  return `{1:NUMERICAL:${answers.join('~')}}`;
}

/**
 * Moodle undoes one layer of entities in a feedback and shows what is left as HTML, so there are two. What would
 * end the feedback is an entity from the start.
 * @param {string} text
 */
const feedback = (text) => escapeText(write(worded(text)).replace(/[{}~\\]/gu, entity));

/** @param {string} character */
const entity = (character) => `&#${character.charCodeAt(0)};`;
