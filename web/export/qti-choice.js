/** One or several options to pick, in QTI. */
import { bankExportStrings as words } from '../content/en/strings-bank-export.js';
import { element } from './markup.js';
import { baseValue, choose, declare, GENERAL, say, set, shareOf, variable } from './qti-rules.js';
import { worded } from './worded.js';

/**
 * Each right tick is worth its share, each wrong one takes as much away, never below 0.
 * @param {import('./export-types.js').ChoiceAnswer} answer
 * @returns {import('./qti-item.js').QtiParts}
 */
export function choiceParts({ options, isMultiple }) {
  const rights = options.filter(({ isRight }) => isRight).map(({ id }) => id);
  const declaration = declare(
    'response',
    'RESPONSE',
    isMultiple ? 'multiple' : 'single',
    'identifier',
    rights,
  );
  declaration.children.push(
    element(
      'mapping',
      { lowerBound: 0, defaultValue: 0 },
      options.map(({ id, isRight }) =>
        element('mapEntry', { mapKey: id, mappedValue: isRight ? 1 : isMultiple ? -1 : 0 }),
      ),
    ),
  );
  const isPicked = (/** @type {string} */ id) =>
    isMultiple
      ? element('member', {}, baseValue('identifier', id), variable('RESPONSE'))
      : element('match', {}, variable('RESPONSE'), baseValue('identifier', id));
  return {
    declarations: [declaration],
    body: [
      element(
        'choiceInteraction',
        // They come in an order drawn from the seed, or in one that has a meaning.
        { responseIdentifier: 'RESPONSE', shuffle: false, maxChoices: isMultiple ? 0 : 1 },
        options.map(({ id, text }) => element('simpleChoice', { identifier: id }, worded(text))),
      ),
    ],
    rules: [
      set('SCORE', element('mapResponse', { identifier: 'RESPONSE' })),
      ...(isMultiple ? [shareOf(rights.length)] : []),
      ...options.map(({ id }) => choose([{ when: isPicked(id), then: [say(id)] }])),
      say(GENERAL),
    ],
    feedback: options.map(({ id, isRight, because }) => ({ id, text: isRight ? words.right : because })),
  };
}
