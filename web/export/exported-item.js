/** A question and its key as an ExportedItem. */
import { bankExportStrings as words } from '../content/en/strings-bank-export.js';
import { quizStrings } from '../content/en/strings-quiz.js';
import { describeKey } from '../quiz/describe-key.js';
import { exportedFields } from './exported-fields.js';
import { figureSvg } from './figure-svg.js';

/** @typedef {import('./export-types.js').ExportedItem} ExportedItem */
/** @typedef {import('../quiz/types.js').Question} Question */
/** @typedef {import('../quiz/assess.js').Key} Key */

/**
 * @param {{ question: Question, key: Key }} made as makeQuestion() makes them
 * @param {number} number from 1 on, its place in the bank
 * @param {string} locale
 * @returns {ExportedItem}
 */
export function exportedItem({ question, key }, number, locale) {
  const { item, seed, idea, level, prompt, hint, figure, grid, at } = question;
  const place = String(number).padStart(3, '0');
  return {
    id: `question-${place}`,
    name: `${place} ${item} (${seed})`,
    tags: [idea, `level-${level}`],
    prompt,
    how: howTo(question),
    hint,
    figure: figure ? { svg: figureSvg(figure, { locale, grid, rails: at }), says: figure.says } : null,
    ...describeKey(key),
    answer: answerOf(question, key, locale),
  };
}

/** @param {Question} question */
function howTo({ kind }) {
  if (kind === 'place-point' || kind === 'sketch') return words.how[kind];
  return kind === 'numeric' || kind === 'read-graph' ? '' : quizStrings.how[kind];
}

/**
 * @param {Question} question
 * @param {Key} key
 * @param {string} locale
 * @returns {ExportedItem['answer']}
 */
function answerOf(question, key, locale) {
  const { kind } = question;
  if (kind === 'choice' || kind === 'choices' || kind === 'spot-error') {
    const { options } = /** @type {import('../quiz/kinds/choice.js').ChoiceKey} */ (key);
    return {
      type: 'choice',
      isMultiple: kind === 'choices',
      isOrdered: kind === 'spot-error',
      options: options.map(({ id, text, isRight, because }) => ({ id, text, isRight, because })),
    };
  }
  if (kind === 'order') return orderAnswer(question, /** @type {any} */ (key));
  return exportedFields(question, key, locale);
}

/**
 * @param {Question} question
 * @param {import('../quiz/kinds/order.js').OrderKey} key
 * @returns {import('./export-types.js').OrderAnswer}
 */
function orderAnswer(question, { steps, slips }) {
  const shown = (question.steps ?? []).flatMap(({ id }) => steps.filter((step) => step.id === id));
  return {
    type: 'order',
    shown,
    right: steps,
    slips: slips.map(({ step, before, because }) => ({ step, before, because })),
  };
}
