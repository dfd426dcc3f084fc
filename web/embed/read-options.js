import { embedStrings as words } from '../content/en/strings-embed.js';
import { hiddenParts } from '../elements/hidden-parts.js';
import { fillTemplate } from '../lesson/fill-template.js';
import {
  LESSON_PIECES,
  PIECES,
  PIECE_NAMES,
  PLACE_OPTIONS,
  THEMES,
  WHOLE_LESSON,
  hideableIn,
} from './pieces.js';

/** @typedef {import('./pieces.js').Piece} Piece */

/**
 * @typedef {object} Options
 * @property {Piece[]} pieces in the order of the page; never empty
 * @property {ReadonlyMap<string, string>} values option of a shown piece -> its text, not looked at yet
 * @property {'light' | 'dark' | null} theme null: as the host has it
 * @property {string | null} lang a well-formed language tag; null: as the host has it
 * @property {string[]} hide what is left out of the pieces that have it
 * @property {string[]} problems a sentence for each option that is not used: what was found, what is accepted
 */

/**
 * Reads what an embedder asked for. What cannot be used is left out and named; the rest holds.
 * @param {Iterable<readonly [string, string]>} entries option and text, as in an address; an option that comes
 *   several times has all its texts, with spaces between
 * @returns {Options}
 */
export function readOptions(entries) {
  const given = joined(entries);
  /** @type {string[]} */
  const problems = [];
  const tell = (/** @type {string} */ sentence, /** @type {Record<string, string>} */ values) =>
    void problems.push(fillTemplate(sentence, values));

  const pieces = readShow(given.get('show') ?? '', tell);
  const options = [...new Set(pieces.flatMap((piece) => PIECES[piece].options))];
  const accepted = [...PLACE_OPTIONS, ...options].join(words.listJoin);
  const known = PIECE_NAMES.flatMap((piece) => PIECES[piece].options);
  /** @type {Map<string, string>} */
  const values = new Map();
  for (const [name, text] of given) {
    if (options.includes(name)) values.set(name, text);
    else if (!PLACE_OPTIONS.includes(name))
      tell(known.includes(name) ? words.notShown : words.unknown, { name, accepted });
  }
  const hidden = hiddenParts(given.get('hide') ?? '', hideableIn(pieces));
  problems.push(...hidden.problems);
  return {
    pieces,
    values,
    hide: hidden.names,
    theme: readTheme(given.get('theme'), tell),
    lang: readLanguage(given.get('lang'), tell),
    problems,
  };
}

/** @param {Iterable<readonly [string, string]>} entries */
function joined(entries) {
  /** @type {Map<string, string>} */
  const given = new Map();
  for (const [name, text] of entries) {
    const before = given.get(name);
    given.set(name, before === undefined ? text.trim() : `${before} ${text.trim()}`);
  }
  return given;
}

/** @typedef {(sentence: string, values: Record<string, string>) => void} Tell */

/**
 * @param {string} text
 * @param {Tell} tell
 * @returns {Piece[]}
 */
function readShow(text, tell) {
  const accepted = [...PIECE_NAMES, WHOLE_LESSON];
  const wanted = text.split(/[\s,]+/u).filter(Boolean);
  for (const found of wanted.filter((name) => !accepted.includes(name)))
    tell(words.noPiece, { found, accepted: accepted.join(words.listJoin) });
  const named = PIECE_NAMES.filter((piece) => wanted.includes(piece));
  const isWhole = named.length === 0 || wanted.includes(WHOLE_LESSON);
  return isWhole
    ? PIECE_NAMES.filter((piece) => LESSON_PIECES.includes(piece) || named.includes(piece))
    : named;
}

/**
 * @param {string | undefined} found
 * @param {Tell} tell
 */
function readTheme(found, tell) {
  const theme = THEMES.find((name) => name === found) ?? null;
  if (found && !theme) tell(words.theme, { found });
  return theme;
}

/**
 * @param {string | undefined} found
 * @param {Tell} tell
 */
function readLanguage(found, tell) {
  if (!found) return null;
  try {
    return Intl.getCanonicalLocales(found)[0];
  } catch {
    tell(words.lang, { found });
    return null;
  }
}
