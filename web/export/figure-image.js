import { withoutEmphasis } from '../lesson/emphasis.js';
import { element } from './markup.js';

/**
 * A question's drawing in a text.
 * @param {string} source address of the SVG
 * @param {string} says the drawing in words
 */
export const figureImage = (source, says) =>
  element('p', {}, element('img', { src: source, alt: withoutEmphasis(says) }));
