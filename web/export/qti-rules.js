/** The words that QTI's response processing is written in, with the names of version 2.1. */
import { element } from './markup.js';

/** @typedef {import('./markup.js').Attributes} Attributes */
/** @typedef {import('./markup.js').MarkupElement} MarkupElement */

/** The feedback that is shown after every answer. */
export const GENERAL = 'GENERAL';

/**
 * @param {'response' | 'outcome'} kind
 * @param {string} identifier
 * @param {'single' | 'multiple' | 'ordered'} cardinality
 * @param {'float' | 'identifier'} baseType
 * @param {string | readonly string[]} [values] the right ones of a response, the first one of an outcome
 * @param {Attributes} [more]
 */
export function declare(kind, identifier, cardinality, baseType, values = [], more = {}) {
  const list = [values].flat();
  const holder = kind === 'response' ? 'correctResponse' : 'defaultValue';
  return element(
    `${kind}Declaration`,
    { identifier, cardinality, baseType, ...more },
    list.length > 0
      ? [
          element(
            holder,
            {},
            list.map((value) => element('value', {}, value)),
          ),
        ]
      : [],
  );
}

/** @param {string} identifier */
export const variable = (identifier) => element('variable', { identifier });

/** @param {'float' | 'identifier'} baseType @param {string} value */
export const baseValue = (baseType, value) => element('baseValue', { baseType }, value);

/** @param {string} identifier @param {MarkupElement} value */
export const set = (identifier, value) => element('setOutcomeValue', { identifier }, value);

/** @param {string} points */
export const addPoints = (points) =>
  set('SCORE', element('sum', {}, variable('SCORE'), baseValue('float', points)));

/** @param {string} id */
export const say = (id) =>
  set('FEEDBACK', element('multiple', {}, variable('FEEDBACK'), baseValue('identifier', id)));

/**
 * The first of the branches whose condition holds.
 * @param {{ when: MarkupElement, then: MarkupElement[] }[]} branches at least one
 * @param {MarkupElement[]} [otherwise]
 */
export function choose(branches, otherwise = []) {
  return element(
    'responseCondition',
    {},
    branches.map(({ when, then }, i) => element(i === 0 ? 'responseIf' : 'responseElseIf', {}, when, then)),
    otherwise.length > 0 ? [element('responseElse', {}, otherwise)] : [],
  );
}

/** The points so far as a share of all. @param {number} count */
export const shareOf = (count) =>
  set('SCORE', element('divide', {}, variable('SCORE'), baseValue('float', String(count))));

/**
 * Texts by id, each text once.
 * @param {string} prefix of the ids
 */
export function feedbackTexts(prefix) {
  /** @type {Map<string, string>} */
  const ids = new Map();
  return {
    /** @param {string} text */
    id(text) {
      const id = ids.get(text) ?? `${prefix}-${ids.size + 1}`;
      ids.set(text, id);
      return id;
    },
    list: () => [...ids].map(([text, id]) => ({ id, text })),
  };
}
