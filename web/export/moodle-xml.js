/**
 * Moodle XML, which only Moodle imports.
 *
 * What it can't do:
 * - naming what is wrong with an order: `ordering` (a part of Moodle since 4.4; before that a plugin) says the same
 *   about every order. Each step's purpose is in the general feedback.
 * - numbers that are right only together: each number of a point counts half.
 * - looking at several numbers at once: see exported-fields.js.
 * - keeping an explanation for the end: where Moodle gives several tries, what it says about a wrong number may
 *   already tell the right one. The hint is for that.
 */
import { bankExportStrings as words } from '../content/en/strings-bank-export.js';
import { base64 } from './base64.js';
import { figureImage } from './figure-image.js';
import { generalFeedback } from './general-feedback.js';
import { element, write, XML_HEAD } from './markup.js';
import { clozeFields, clozeText } from './moodle-cloze.js';
import { plainDecimal } from './plain-decimal.js';
import { rightShare } from './right-share.js';
import { paragraph, worded } from './worded.js';

/** @typedef {import('./export-types.js').ExportedItem} ExportedItem */
/** @typedef {import('./export-types.js').ExportedBank} ExportedBank */
/** @typedef {import('./markup.js').Markup} Markup */
/** @typedef {import('./markup.js').MarkupElement} MarkupElement */

/** Each further try costs a third, Moodle's own default. */
const PENALTY = '0.3333333';

/**
 * @param {ExportedBank} bank
 * @returns {string}
 */
export function writeMoodleXml({ title, items }) {
  // Slashes part categories; a doubled one is a slash.
  const path = `$course$/top/${title.replaceAll('/', '//')}`;
  const category = element('question', { type: 'category' }, element('category', {}, textElement(path)));
  return `${XML_HEAD + write(element('quiz', {}, category, items.map(moodleQuestion)))}\n`;
}

/** @param {ExportedItem} item */
function moodleQuestion(item) {
  const { answer } = item;
  if (answer.type === 'choice') return question(item, 'multichoice', '', choiceParts(answer));
  if (answer.type === 'order') return question(item, 'ordering', '', orderParts(item, answer));
  if (answer.fields.length === 1) return question(item, 'numerical', '', numberParts(answer.fields[0]));
  return question(item, 'cloze', clozeFields(answer), []);
}

/**
 * @param {ExportedItem} item
 * @param {string} type
 * @param {string} fields HTML that ends the text of a cloze question
 * @param {MarkupElement[]} parts those of its type
 */
function question(item, type, fields, parts) {
  const { name, prompt, how, hint, figure, tags } = item;
  const isCloze = type === 'cloze';
  const file = `${item.id}.svg`;
  const text = [
    paragraph(prompt),
    ...(figure ? [figureImage(`@@PLUGINFILE@@/${file}`, figure.says)] : []),
    ...(how ? [paragraph(how)] : []),
  ];
  const html = isCloze ? clozeText(text) + fields : write(text);
  return element(
    'question',
    { type },
    element('name', {}, textElement(name)),
    element(
      'questiontext',
      { format: 'html' },
      textElement(html),
      figure ? [element('file', { name: file, path: '/', encoding: 'base64' }, base64(figure.svg))] : [],
    ),
    htmlElement('generalfeedback', generalFeedback(item)),
    // Moodle adds up the marks of a cloze's numbers itself.
    isCloze ? [] : [element('defaultgrade', {}, '1')],
    element('penalty', {}, PENALTY),
    element('hidden', {}, '0'),
    parts,
    hint ? [htmlElement('hint', worded(hint))] : [],
    element(
      'tags',
      {},
      tags.map((tag) => element('tag', {}, textElement(tag))),
    ),
  );
}

/** @param {import('./export-types.js').ChoiceAnswer} answer */
function choiceParts({ options, isMultiple, isOrdered }) {
  const share = rightShare(options);
  const fraction = (/** @type {boolean} */ isRight) => (isRight ? share : isMultiple ? -share : 0);
  return [
    element('single', {}, String(!isMultiple)),
    // They come in an order drawn from the seed, or in one that has a meaning.
    element('shuffleanswers', {}, 'false'),
    element('answernumbering', {}, isOrdered ? '123' : 'abc'),
    element('showstandardinstruction', {}, '0'),
    ...options.map(({ text, isRight, because }) =>
      element(
        'answer',
        { fraction: fraction(isRight), format: 'html' },
        textElement(write(worded(text))),
        htmlElement('feedback', worded(isRight ? words.right : because)),
      ),
    ),
  ];
}

/** @param {import('./export-types.js').Field} field */
function numberParts({ value, tolerance, wrong, otherwise }) {
  const answer = (
    /** @type {string} */ given,
    /** @type {number} */ fraction,
    /** @type {number} */ within,
    /** @type {string} */ text,
  ) =>
    element(
      'answer',
      { fraction, format: 'moodle_auto_format' },
      textElement(given),
      htmlElement('feedback', worded(text)),
      element('tolerance', {}, plainDecimal(within)),
    );
  return [
    answer(plainDecimal(value), 100, tolerance, words.right),
    ...wrong.map((one) => answer(plainDecimal(one.value), 0, one.tolerance, one.text)),
    answer('*', 0, 0, otherwise),
  ];
}

/**
 * @param {ExportedItem} item
 * @param {import('./export-types.js').OrderAnswer} answer
 */
function orderParts({ because }, { right }) {
  return [
    element('layouttype', {}, 'VERTICAL'),
    element('selecttype', {}, 'ALL'),
    element('selectcount', {}, '0'),
    // Each step in its place counts, as in the quiz.
    element('gradingtype', {}, 'ABSOLUTE_POSITION'),
    element('showgrading', {}, 'SHOW'),
    element('numberingstyle', {}, '123'),
    htmlElement('correctfeedback', [words.right]),
    htmlElement('partiallycorrectfeedback', worded(because)),
    htmlElement('incorrectfeedback', worded(because)),
    element('shownumcorrect', {}, '1'),
    ...right.map(({ text }, i) =>
      element('answer', { fraction: i + 1, format: 'html' }, textElement(write(worded(text)))),
    ),
  ];
}

/** @param {string} text */
const textElement = (text) => element('text', {}, text);

/** @param {string} name @param {Markup[]} markup */
const htmlElement = (name, markup) => element(name, { format: 'html' }, textElement(write(markup)));
