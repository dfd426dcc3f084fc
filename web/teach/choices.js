/** What a teacher has chosen, and the address that keeps it: teach.html takes the options of embed.html. */
import { LESSON_PIECES, WHOLE_LESSON, hideableIn } from '../embed/pieces.js';
import { readOptions } from '../embed/read-options.js';
import { chosenOptions } from './chosen-options.js';
import { setOption } from './set-option.js';
import { PLACES } from './places.js';

/** @typedef {import('../embed/pieces.js').Piece} Piece */

/**
 * @typedef {object} Choices
 * @property {Piece[]} pieces in the order of the page; empty while none is ticked
 * @property {Readonly<Record<string, string>>} values option -> its text as in an address, also of pieces that are
 *   not ticked now; what is missing has its default. A text that cannot be used is kept to be mended.
 * @property {'' | 'light' | 'dark'} theme '': as the page around has it
 * @property {string[]} hide what is left out, also of pieces that are not ticked now
 * @property {string} title of packages and frames; '': one that names the pieces
 * @property {string} base address of the folder that holds the lesson; '': the one this page lies in
 * @property {import('./places.js').Place} place where the snippet goes
 */

/** What the address has of this page's own, beside the options of embed.html. */
const OWN = ['title', 'base', 'place'];

/**
 * @param {string} search the query of the address
 * @returns {{ choices: Choices, problems: string[] }} a sentence for each option that is not used
 */
export function readChoices(search) {
  const query = new URLSearchParams(search);
  const entries = [...query].filter(([name]) => !OWN.includes(name));
  const { pieces, values, theme, hide, problems } = readOptions(entries);
  /** @type {Record<string, string>} */
  let read = {};
  for (const [name, text] of values) {
    // In markup a bare `slope` says yes.
    const plain = name === 'slope' ? (text === 'off' ? '' : 'on') : text;
    read = setOption(read, name, plain);
  }
  return {
    choices: {
      pieces: [...pieces],
      values: read,
      theme: theme ?? '',
      hide,
      title: query.get('title')?.trim() ?? '',
      base: query.get('base')?.trim() ?? '',
      place: PLACES.find((place) => place === query.get('place')) ?? PLACES[0],
    },
    problems,
  };
}

/**
 * @param {Choices} choices
 * @param {readonly import('../engine/descriptions.js').FunctionDescription[]} functions
 * @returns {string} a query with its '?', which readChoices() gives the same choices for
 */
export function writeChoices(choices, functions) {
  const { title, base, place } = choices;
  /** @type {[string, string][]} */
  const own = [
    ['title', title],
    ['base', base],
    ['place', place === PLACES[0] ? '' : place],
  ];
  return `?${queryOf([...embedEntries(choices, functions), ...own.filter(([, text]) => text !== '')])}`;
}

/**
 * What embed.html is asked for, in the order of its options.
 * @param {Choices} choices
 * @param {readonly import('../engine/descriptions.js').FunctionDescription[]} functions
 * @returns {[string, string][]}
 */
export function embedEntries(choices, functions) {
  const { pieces, theme } = choices;
  const hide = hideableIn(pieces).filter((part) => choices.hide.includes(part));
  const isWhole = LESSON_PIECES.every((piece) => pieces.includes(piece));
  const show = isWhole ? [WHOLE_LESSON, ...pieces.filter((piece) => !LESSON_PIECES.includes(piece))] : pieces;
  return [
    ['show', show.join(',')],
    ...chosenOptions(choices, functions),
    ...(hide.length > 0 ? [/** @type {[string, string]} */ (['hide', hide.join(',')])] : []),
    ...(theme ? [/** @type {[string, string]} */ (['theme', theme])] : []),
  ];
}

/**
 * As short and readable as an address may be.
 * @param {[string, string][]} entries
 */
export const queryOf = (entries) => String(new URLSearchParams(entries)).replaceAll('%2C', ',');
