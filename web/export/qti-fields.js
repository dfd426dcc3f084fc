/** Numbers to type, in QTI: each its own response. */
import { bankExportStrings as words } from '../content/en/strings-bank-export.js';
import { element } from './markup.js';
import { plainDecimal } from './plain-decimal.js';
import {
  addPoints,
  baseValue,
  choose,
  declare,
  feedbackTexts,
  GENERAL,
  say,
  shareOf,
  variable,
} from './qti-rules.js';
import { worded } from './worded.js';

/** @typedef {import('./export-types.js').Field} Field */
/** @typedef {import('./export-types.js').FieldsAnswer} FieldsAnswer */
/** @typedef {import('./markup.js').Markup} Markup */
/** @typedef {import('./markup.js').MarkupElement} MarkupElement */

/** A difference of exactly the tolerance counts, however its digits round (web/quiz/kinds/number.js). */
const HAIR = 1e-9;

/**
 * @param {FieldsAnswer} answer
 * @returns {import('./qti-item.js').QtiParts}
 */
export function fieldParts(answer) {
  const { fields } = answer;
  const texts = feedbackTexts('answer');
  const rules = answer.wholes ? wholeRules(answer, answer.wholes, texts) : fieldRules(fields, texts);
  return {
    declarations: fields.map(({ value }, i) =>
      declare('response', responseOf(i), 'single', 'float', plainDecimal(value)),
    ),
    body: body(answer),
    rules: [...rules, say(GENERAL)],
    feedback: texts.list(),
  };
}

/**
 * @param {Field[]} fields
 * @param {ReturnType<typeof feedbackTexts>} texts
 */
function fieldRules(fields, texts) {
  const judged = fields.map(({ value, tolerance, because, wrong, otherwise }, i) => {
    const right = because === '' || fields.length === 1 ? words.right : because;
    return choose(
      [
        { when: isNear(i, value, tolerance), then: [addPoints('1'), say(texts.id(right))] },
        ...wrong.map((one) => ({
          when: isNear(i, one.value, one.tolerance),
          then: [say(texts.id(one.text))],
        })),
      ],
      [say(texts.id(otherwise))],
    );
  });
  return [...judged, shareOf(fields.length)];
}

/**
 * Right together or not at all.
 * @param {FieldsAnswer} answer
 * @param {NonNullable<FieldsAnswer['wholes']>} wholes
 * @param {ReturnType<typeof feedbackTexts>} texts
 */
function wholeRules({ fields, otherwise }, wholes, texts) {
  const areNear = (/** @type {number[]} */ values) =>
    element(
      'and',
      {},
      values.map((value, i) => isNear(i, value, fields[i].tolerance)),
    );
  const right = {
    when: areNear(fields.map(({ value }) => value)),
    then: [addPoints('1'), say(texts.id(words.right))],
  };
  const wrong = wholes.map(({ values, text }) => ({ when: areNear(values), then: [say(texts.id(text))] }));
  return [choose([right, ...wrong], [say(texts.id(otherwise))])];
}

/** @param {number} index @param {number} value @param {number} tolerance */
function isNear(index, value, tolerance) {
  const within = plainDecimal(tolerance + HAIR);
  return element(
    'equal',
    { toleranceMode: 'absolute', tolerance: `${within} ${within}` },
    variable(responseOf(index)),
    baseValue('float', plainDecimal(value)),
  );
}

/**
 * @param {FieldsAnswer} answer
 * @returns {Markup[]}
 */
function body({ fields, heads }) {
  const entry = (/** @type {number} */ index) =>
    element('textEntryInteraction', { responseIdentifier: responseOf(index), expectedLength: 10 });
  if (!heads) {
    return fields.map((field, i) =>
      element('p', {}, worded(field.label), fields.length > 1 ? ' = ' : ': ', entry(i)),
    );
  }
  const cell = (/** @type {Markup[]} */ content, /** @type {'row' | 'col'} */ scope) =>
    element('th', { scope }, content);
  const rows = fields.map(({ label }, i) =>
    element('tr', {}, cell(worded(label), 'row'), element('td', {}, entry(i))),
  );
  const head = element(
    'tr',
    {},
    heads.map((text) => cell(worded(text), 'col')),
  );
  return [element('table', {}, element('thead', {}, head), element('tbody', {}, rows))];
}

/** @param {number} index */
const responseOf = (index) => `RESPONSE_${index + 1}`;
