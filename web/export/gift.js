/**
 * GIFT, the text format that Moodle and many others import.
 *
 * What it can't do:
 * - hints: they are left out.
 * - several numbers in one question: a table, a sketch or a point becomes one numeric question for each number, so
 *   that it counts for more, and a point's two numbers are judged apart.
 * - putting steps in order: each step is matched with its place, without a word about any wrong order.
 * - keeping options in their order: the host decides. The lines of a worked solution are numbered for that reason.
 * - files: a drawing is an image inside the text (a data URL), with its description as alternative text. A host
 *   that takes such images out leaves the description.
 */
import { bankExportStrings as words } from '../content/en/strings-bank-export.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { base64 } from './base64.js';
import { figureImage } from './figure-image.js';
import { generalFeedback } from './general-feedback.js';
import { cleanText, write } from './markup.js';
import { plainDecimal } from './plain-decimal.js';
import { rightShare } from './right-share.js';
import { paragraph, worded } from './worded.js';

/** @typedef {import('./export-types.js').ExportedItem} ExportedItem */
/** @typedef {import('./export-types.js').ExportedBank} ExportedBank */
/** @typedef {import('./markup.js').Markup} Markup */

const DATA_URL = 'data:image/svg+xml;base64,';

/**
 * @param {ExportedBank} bank
 * @returns {string}
 */
export function writeGift({ title, items }) {
  // A category is not unescaped: what would be read as an escape is left out, a slash is doubled.
  const category = cleanText(title.replaceAll('\\', ' ')).replaceAll('/', '//');
  const questions = items.flatMap(giftQuestions);
  return [`$CATEGORY: $course$/top/${category}`, ...questions].map((block) => `${block}\n`).join('\n');
}

/** @param {ExportedItem} item */
function giftQuestions(item) {
  const { answer, name } = item;
  if (answer.type === 'choice') {
    const texts = [item.how];
    return [
      giftQuestion(item, { name, texts, mark: '', lines: choiceLines(answer), why: generalFeedback(item) }),
    ];
  }
  if (answer.type === 'order') {
    const texts = [words.how.matchOrder];
    return [
      giftQuestion(item, { name, texts, mark: '', lines: orderLines(answer), why: generalFeedback(item) }),
    ];
  }
  const count = answer.fields.length;
  return answer.fields.map((field, i) =>
    giftQuestion(item, {
      name: count === 1 ? name : fillTemplate(words.part, { name, number: i + 1, count }),
      texts: count === 1 ? [] : [fillTemplate(words.partOf, { label: field.long })],
      mark: '#',
      lines: fieldLines(field),
      why: field.because === '' ? generalFeedback(item) : [paragraph(field.because)],
    }),
  );
}

/**
 * @param {ExportedItem} item
 * @param {object} parts
 * @param {string} parts.name
 * @param {string[]} parts.texts after the prompt and the drawing
 * @param {'' | '#'} parts.mark what opens the answers of its type
 * @param {string[]} parts.lines answers
 * @param {Markup[]} parts.why
 */
function giftQuestion({ prompt, figure, tags }, { name, texts, mark, lines, why }) {
  const stem = [
    paragraph(prompt),
    ...(figure ? [figureImage(DATA_URL + base64(figure.svg), figure.says)] : []),
    ...texts.map(paragraph),
  ];
  return [
    `// ${tags.map((tag) => `[tag:${tag}]`).join(' ')}`,
    `::${escapeGift(name)}::[html]${html(stem)}{${mark}`,
    ...lines,
    ...(why.length > 0 ? [`####${html(why)}`] : []),
    '}',
  ].join('\n');
}

/** @param {import('./export-types.js').OrderAnswer} answer */
function orderLines({ shown, right }) {
  // An arrow inside a step would end it; > is always written as an entity.
  return shown.map((step) => `=${html(worded(step.text))} -> ${right.indexOf(step) + 1}`);
}

/** @param {import('./export-types.js').ChoiceAnswer} answer */
function choiceLines({ options, isMultiple, isOrdered }) {
  const share = rightShare(options);
  return options.map(({ text, isRight, because }, i) => {
    // A weight always, so that an option such as "%50%" is never read as one.
    const weight = isMultiple ? (isRight ? share : -share) : 0;
    const mark = isRight && !isMultiple ? '=' : `~%${weight}%`;
    const shown = isOrdered ? fillTemplate(words.line, { number: i + 1, text }) : text;
    return `${mark}${html(worded(shown))}#${html(worded(isRight ? words.right : because))}`;
  });
}

/** @param {import('./export-types.js').Field} field */
function fieldLines({ value, tolerance, wrong, otherwise }) {
  return [
    `=${plainDecimal(value)}:${plainDecimal(tolerance)}#${html([words.right])}`,
    ...wrong.map(
      (one) => `=%0%${plainDecimal(one.value)}:${plainDecimal(one.tolerance)}#${html(worded(one.text))}`,
    ),
    `~#${html(worded(otherwise))}`,
  ];
}

/** @param {Markup[]} markup */
function html(markup) {
  // At the start of an answer these two would be read as a weight or as the name of a format.
  const safe = write(markup).replace(/^[%[]/u, (character) => `&#${character.charCodeAt(0)};`);
  return escapeGift(safe);
}

/** @param {string} text */
const escapeGift = (text) => cleanText(text).replace(/[\\~=#{}:]/gu, (character) => `\\${character}`);
