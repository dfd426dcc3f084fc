/** Steps to put in order, in QTI. */
import { bankExportStrings as words } from '../content/en/strings-bank-export.js';
import { element } from './markup.js';
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

/** @typedef {import('./markup.js').MarkupElement} MarkupElement */

/**
 * Each step in its place counts. A slip is named when its step stands anywhere before the other one.
 * @param {import('./export-types.js').OrderAnswer} answer
 * @returns {import('./qti-item.js').QtiParts}
 */
export function orderParts({ shown, right, slips }) {
  const texts = feedbackTexts('order');
  const ids = right.map(({ id }) => id);
  const isAllRight = element(
    'match',
    {},
    variable('RESPONSE'),
    element('correct', { identifier: 'RESPONSE' }),
  );
  return {
    declarations: [declare('response', 'RESPONSE', 'ordered', 'identifier', ids)],
    body: [
      element(
        'orderInteraction',
        { responseIdentifier: 'RESPONSE', shuffle: false },
        shown.map(({ id, text }) => element('simpleChoice', { identifier: id }, worded(text))),
      ),
    ],
    rules: [
      ...ids.map((id, i) => choose([{ when: isAt(id, i), then: [addPoints('1')] }])),
      shareOf(ids.length),
      choose([{ when: isAllRight, then: [say(texts.id(words.right))] }]),
      ...slips.map(({ step, before, because }) =>
        choose([{ when: isBefore(step, before, ids.length), then: [say(texts.id(because))] }]),
      ),
      say(GENERAL),
    ],
    feedback: texts.list(),
  };
}

/** @param {string} id @param {number} place from 0 */
const isAt = (id, place) =>
  element('match', {}, element('index', { n: place + 1 }, variable('RESPONSE')), baseValue('identifier', id));

/**
 * QTI does not tell where a value stands, so all pairs of places are tried.
 * @param {string} first
 * @param {string} second
 * @param {number} count
 */
function isBefore(first, second, count) {
  /** @type {MarkupElement[]} */
  const pairs = [];
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) pairs.push(element('and', {}, isAt(first, i), isAt(second, j)));
  }
  return element('or', {}, pairs);
}
