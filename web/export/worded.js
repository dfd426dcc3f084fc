/** The bank's texts as markup: *x* is a variable, nothing else is markup. */
import { emphasisParts } from '../lesson/emphasis.js';
import { element } from './markup.js';

/** @typedef {import('./markup.js').Markup} Markup */

/**
 * @param {string} text
 * @returns {Markup[]}
 */
export const worded = (text) =>
  emphasisParts(text).map(({ text: part, isStrong }) => (isStrong ? element('var', {}, part) : part));

/** @param {string} text */
export const paragraph = (text) => element('p', {}, worded(text));
