/** The bank's texts with their numbers in place. */
import { inOwnOrder } from '../lesson/bidi.js';
import { decimalMark, formatNumber } from '../lesson/format-number.js';
import { QuizError } from './quiz-error.js';

/** @typedef {import('./types.js').Value} Value */

const FILLED = /\{([^{}]*)\}/gu;
const MINUS = '\u2212';

/** @typedef {{ expression: string, style: keyof typeof STYLES | undefined }} Hole */

/** How a number may be written where plain writing would read badly. */
const STYLES = {
  /** after a sign: 2 · (−3) @param {number} value @param {string} written */
  paren: (value, written) => (value < 0 ? `(${written})` : written),
  /** as the next term of a sum: + 3, − 3 @param {number} value @param {string} written */
  plus: (value, written) => (value < 0 ? `${MINUS} ${written.slice(1)}` : `+ ${written}`),
};

/**
 * The expressions in a text, with their styles.
 * @param {string} text
 * @returns {{ expression: string, style: string | undefined }[]}
 */
export function expressionsIn(text) {
  return takeApart(text).filter((piece) => typeof piece !== 'string');
}

/**
 * @param {string} text
 * @param {(expression: string) => Value} evaluate
 * @param {string} locale
 * @returns {string}
 * @throws {QuizError}
 */
export function fillText(text, evaluate, locale) {
  let filled = '';
  for (const piece of takeApart(text)) {
    filled += typeof piece === 'string' ? piece : fill(piece, evaluate(piece.expression), locale);
  }
  return inOwnOrder(filled);
}

/**
 * @param {Hole} hole
 * @param {Value} value
 * @param {string} locale
 */
function fill({ expression, style }, value, locale) {
  if (style === undefined) return writeValue(value, locale);
  if (typeof value !== 'number') throw new QuizError(`“${expression};${style}”: ;${style} is for a number.`);
  return inOwnOrder(STYLES[style](value, writeNumber(value, locale)));
}

/** The bank's texts, which every seed fills anew. @type {Map<string, (string | Hole)[]>} */
const apart = new Map();

/**
 * @param {string} text
 * @returns {(string | Hole)[]}
 */
function takeApart(text) {
  let pieces = apart.get(text);
  if (!pieces) {
    // Every second piece is what the pattern's group holds.
    pieces = text.split(FILLED).map((piece, i) => (i % 2 === 0 ? piece : parts(piece)));
    apart.set(text, pieces);
  }
  return pieces;
}

/** Most of an item's numbers come many times over. @type {Map<string, string>} */
const written = new Map();
const MOST_KEPT = 5000;

/**
 * @param {number} value
 * @param {string} locale
 */
function writeNumber(value, locale) {
  const name = `${locale} ${value}`;
  let text = written.get(name);
  if (text === undefined) {
    if (written.size === MOST_KEPT) written.clear();
    text = formatNumber(value, { locale });
    written.set(name, text);
  }
  return text;
}

/** Asking Intl takes longer than all the numbers of a list. @type {Map<string, string>} */
const separators = new Map();

/** Between the numbers of a list: "1,5, 2" would be hard to read where the comma is the decimal mark. @param {string} locale */
function separator(locale) {
  let found = separators.get(locale);
  if (found === undefined) {
    found = decimalMark(locale) === ',' ? '; ' : ', ';
    separators.set(locale, found);
  }
  return found;
}

/**
 * A value as the page writes it.
 * @param {Value} value
 * @param {string} locale
 */
export function writeValue(value, locale) {
  if (Array.isArray(value)) {
    return inOwnOrder(value.map((one) => writeNumber(one, locale)).join(separator(locale)));
  }
  return inOwnOrder(typeof value === 'number' ? writeNumber(value, locale) : String(value));
}

/**
 * @param {string} inside
 * @returns {Hole}
 */
function parts(inside) {
  const [, expression, style] = /** @type {RegExpExecArray} */ (/^(.*?)(?:;(\w+))?$/su.exec(inside));
  if (style === undefined) return { expression, style };
  if (Object.hasOwn(STYLES, style)) {
    return { expression, style: /** @type {keyof typeof STYLES} */ (style) };
  }
  throw new QuizError(`“{${inside}}”: “;${style}” is not known; accepted are ;paren and ;plus.`);
}
