/** The bank's texts with their numbers in place. */
import { inOwnOrder } from '../lesson/bidi.js';
import { decimalMark, formatNumber } from '../lesson/format-number.js';
import { QuizError } from './quiz-error.js';

/** @typedef {import('./types.js').Value} Value */

const FILLED = /\{([^{}]*)\}/gu;
const MINUS = '\u2212';

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
  return [...text.matchAll(FILLED)].map(([, inside]) => parts(inside));
}

/**
 * @param {string} text
 * @param {(expression: string) => Value} evaluate
 * @param {string} locale
 * @returns {string}
 * @throws {QuizError}
 */
export function fillText(text, evaluate, locale) {
  const filled = text.replace(FILLED, (_, inside) => {
    const { expression, style } = parts(inside);
    const value = evaluate(expression);
    if (style === undefined) return writeValue(value, locale);
    if (typeof value !== 'number') throw new QuizError(`“${inside}”: ;${style} is for a number.`);
    return inOwnOrder(STYLES[style](value, writeNumber(value, locale)));
  });
  return inOwnOrder(filled);
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

/**
 * A value as the page writes it.
 * @param {Value} value
 * @param {string} locale
 */
export function writeValue(value, locale) {
  if (Array.isArray(value)) {
    // "1,5, 2" would be hard to read where the comma is the decimal mark.
    const comma = decimalMark(locale) === ',' ? '; ' : ', ';
    return inOwnOrder(value.map((one) => formatNumber(one, { locale })).join(comma));
  }
  return inOwnOrder(typeof value === 'number' ? writeNumber(value, locale) : String(value));
}

/**
 * @param {string} inside
 * @returns {{ expression: string, style: keyof typeof STYLES | undefined }}
 */
function parts(inside) {
  const [, expression, style] = /** @type {RegExpExecArray} */ (/^(.*?)(?:;(\w+))?$/su.exec(inside));
  if (style === undefined) return { expression, style };
  if (Object.hasOwn(STYLES, style)) {
    return { expression, style: /** @type {keyof typeof STYLES} */ (style) };
  }
  throw new QuizError(`“{${inside}}”: “;${style}” is not known; accepted are ;paren and ;plus.`);
}
