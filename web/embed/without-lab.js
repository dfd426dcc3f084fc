import { embedStrings as words } from '../content/en/strings-embed.js';
import { LESSON_PIECES } from './pieces.js';

/**
 * The same options for a place that has no lab, which one file cannot hold: its worker and its data are files of
 * their own.
 * @param {import('./read-options.js').Options} options
 * @returns {import('./read-options.js').Options} with a sentence about it where the lab was asked for
 */
export function withoutLab(options) {
  if (!options.pieces.includes('lab')) return options;
  const others = options.pieces.filter((piece) => piece !== 'lab');
  return {
    ...options,
    pieces: others.length > 0 ? others : [...LESSON_PIECES],
    problems: [...options.problems, words.noLab],
  };
}
