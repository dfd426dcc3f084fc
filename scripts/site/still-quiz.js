import { bank } from '../../web/content/en/quiz/bank.js';
import { emphasisParts } from '../../web/lesson/emphasis.js';
import { DEFAULT_SETTINGS } from '../../web/quiz/settings.js';
import { makeWorksheet } from '../../web/quiz/worksheet.js';
import { writeValue } from '../../web/quiz/fill-text.js';
import { escapeHtml } from './markdown.js';

/** Any text would do: this one gives eight questions of many kinds. */
const SEED = 'read';

/** @typedef {import('../../web/quiz/types.js').Question} Question */

/**
 * <relu-quiz> with the questions of one seed inside, without their answers: what there is to read before the
 * quiz has loaded and where it can't run.
 * @param {string} introduction HTML
 * @param {{ engine: import('../../web/engine/engine.js').Engine, language: string }} options
 */
export function stillQuiz(introduction, { engine, language }) {
  const questions = makeWorksheet(bank, DEFAULT_SETTINGS, SEED, { engine, locale: language });
  const items = questions.map(({ question }) => `<li>${questionHtml(question, language)}</li>`);
  return `<relu-quiz><div class="still-quiz">${introduction}<ol>${items.join('\n')}</ol></div></relu-quiz>`;
}

/**
 * @param {Question} question
 * @param {string} locale
 */
function questionHtml({ prompt, figure, options, steps, table, at }, locale) {
  const numbers = (/** @type {number[]} */ list) => writeValue(list, locale);
  const parts = [`<p>${phraseHtml(prompt)}</p>`];
  if (figure) parts.push(`<p>${phraseHtml(figure.says)}</p>`);
  if (table) parts.push(`<p>${phraseHtml(table.given)}: ${numbers(table.inputs)}</p>`);
  if (at) parts.push(`<p>${numbers(at)}</p>`);
  const list = options ?? steps;
  if (list) parts.push(`<ul>${list.map(({ text }) => `<li>${phraseHtml(text)}</li>`).join('')}</ul>`);
  return parts.join('');
}

/** @param {string} text with *variables* */
const phraseHtml = (text) =>
  emphasisParts(text)
    .map(({ text: part, isStrong }) => (isStrong ? `<var>${escapeHtml(part)}</var>` : escapeHtml(part)))
    .join('');
