/** A question as a QTI item, with the names of version 2.1. */
import { bankExportStrings as words } from '../content/en/strings-bank-export.js';
import { quizStrings } from '../content/en/strings-quiz.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { figureImage } from './figure-image.js';
import { generalFeedback } from './general-feedback.js';
import { element } from './markup.js';
import { choiceParts } from './qti-choice.js';
import { fieldParts } from './qti-fields.js';
import { orderParts } from './qti-order.js';
import { declare, GENERAL } from './qti-rules.js';
import { paragraph } from './worded.js';

/** @typedef {import('./export-types.js').ExportedItem} ExportedItem */
/** @typedef {import('./markup.js').Markup} Markup */
/** @typedef {import('./markup.js').MarkupElement} MarkupElement */

/**
 * @typedef {object} QtiParts what an item's kind of answer adds to it
 * @property {MarkupElement[]} declarations of its responses
 * @property {Markup[]} body the interactions
 * @property {MarkupElement[]} rules that set SCORE and FEEDBACK
 * @property {{ id: string, text: string }[]} feedback shown when FEEDBACK holds its id
 */

/**
 * @param {ExportedItem} item
 * @param {string} locale of its texts
 * @param {import('./qti-version.js').QtiVersion} version
 */
export function qtiItem(item, locale, version) {
  const { id, name, prompt, how, hint, figure, right } = item;
  const { declarations, body, rules, feedback } = partsOf(item);
  const general = [paragraph(fillTemplate(words.rightAnswer, { right })), ...generalFeedback(item)];
  const modal = (/** @type {string} */ identifier, /** @type {Markup[]} */ content) =>
    element(
      'modalFeedback',
      { outcomeIdentifier: 'FEEDBACK', identifier, showHide: 'show' },
      version.feedback(content),
    );
  return element(
    'assessmentItem',
    {
      ...version.items,
      identifier: id,
      title: name,
      'xml:lang': locale,
      adaptive: false,
      timeDependent: false,
    },
    declarations,
    declare('outcome', 'SCORE', 'single', 'float', '0', { normalMaximum: 1 }),
    declare('outcome', 'MAXSCORE', 'single', 'float', '1'),
    declare('outcome', 'FEEDBACK', 'multiple', 'identifier'),
    element(
      'itemBody',
      {},
      paragraph(prompt),
      figure ? [figureImage(`${id}.svg`, figure.says)] : [],
      how ? [paragraph(how)] : [],
      body,
      hint ? [version.asked(quizStrings.question.hint, [paragraph(hint)])] : [],
    ),
    element('responseProcessing', {}, rules),
    feedback.map(({ id: identifier, text }) => modal(identifier, [paragraph(text)])),
    modal(GENERAL, general),
  );
}

/** @param {ExportedItem} item @returns {QtiParts} */
function partsOf({ answer }) {
  if (answer.type === 'choice') return choiceParts(answer);
  return answer.type === 'order' ? orderParts(answer) : fieldParts(answer);
}
