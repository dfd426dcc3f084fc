/** How every number on the page is written: one formatter, so that no two views can disagree. */

const SIGNIFICANT_DIGITS = 4;
/** A value that takes no more digits than this is written in full: what was typed stays as typed. */
const DIGITS_KEPT_IN_FULL = 6;
/** Relative distance within which a short decimal stands for a float32: its own precision. */
const NEAR = 2 ** -24;
const SMALLEST_PLAIN = 1e-4;
const LARGEST_PLAIN = 1e7;
const MINUS = '\u2212';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * @typedef {object} NumberFormatOptions
 * @property {string} [locale] BCP 47 tag; decides decimal mark and grouping. Default 'en'.
 * @property {boolean} [exact] write every digit that float32 needs, instead of at most 4 significant ones.
 */

/** @type {Map<string, Intl.NumberFormat>} */
const formatters = new Map();
/** @type {Map<string, string>} locale -> what stands between whole and part */
const decimalMarks = new Map();

/**
 * @param {string} locale
 * @param {number} digits significant digits
 */
function formatter(locale, digits) {
  const key = `${locale} ${digits}`;
  let found = formatters.get(key);
  if (!found) {
    const options = { maximumSignificantDigits: digits, useGrouping: 'min2' };
    found = new Intl.NumberFormat(locale, /** @type {Intl.NumberFormatOptions} */ (options));
    formatters.set(key, found);
  }
  return found;
}

/**
 * The fewest significant digits (1 to 9) that name this float32 and no other.
 * @param {number} value finite
 */
export function float32Digits(value) {
  const single = Math.fround(value);
  for (let digits = 1; digits < 9; digits++) {
    if (Math.fround(Number(single.toPrecision(digits))) === single) return digits;
  }
  return 9;
}

/**
 * Writes a float32 for people: a true minus sign, no -0, the locale's decimal mark, NaN and infinities
 * by name. Values that need more than 6 digits are rounded to 4 significant ones; very large and very
 * small ones are written as a power of ten.
 * @param {number} value any number; rounded to float32 first
 * @param {NumberFormatOptions} [options]
 */
export function formatNumber(value, { locale = 'en', exact = false } = {}) {
  const single = Math.fround(value);
  if (Number.isNaN(single)) return 'NaN';
  if (!Number.isFinite(single)) return single > 0 ? '∞' : `${MINUS}∞`;
  if (single === 0) return formatter(locale, 1).format(0);
  const needed = float32Digits(single);
  // The shortest name of a denormal can be far from its value: 1e-45 for 1.4e-45.
  const isNear = Math.abs(Number(single.toPrecision(needed)) - single) <= NEAR * Math.abs(single);
  const digits = exact || (needed <= DIGITS_KEPT_IN_FULL && isNear) ? needed : SIGNIFICANT_DIGITS;
  const rounded = Number(single.toPrecision(digits));
  const size = Math.abs(rounded);
  const sign = rounded < 0 ? MINUS : '';
  if (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN) return sign + formatter(locale, digits).format(size);
  const exponent = Number(size.toExponential(digits - 1).split('e')[1]);
  const mantissa = Number(size.toExponential(digits - 1).split('e')[0]);
  return `${sign}${formatter(locale, digits).format(mantissa)} × 10${superscript(exponent)}`;
}

/**
 * The same value with nothing but ASCII, as a field, a file or a URL takes it: "-2.5", "1e-7", "Infinity".
 * Reading it back as float32 gives the same bits (apart from the sign of zero and NaN's payload).
 * @param {number} value
 */
export function plainNumber(value) {
  const single = Math.fround(value);
  if (!Number.isFinite(single) || single === 0) return String(single + 0);
  return String(Number(single.toPrecision(float32Digits(single))));
}

/** @param {number} exponent an integer */
function superscript(exponent) {
  const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return exponent < 0 ? `⁻${digits}` : digits;
}

/**
 * A value as it stands in a field that can be typed into: all of its digits, no grouping, a true minus sign
 * and the locale's decimal mark; a large one with its power of ten, 1e20, so that it fits. parseNumber() reads
 * it back.
 * @param {number} value
 * @param {string} [locale]
 */
export function fieldNumber(value, locale = 'en') {
  if (Math.abs(value) === Infinity) return value > 0 ? '∞' : `${MINUS}∞`;
  const plain = plainNumber(value);
  const fitting = Math.abs(value) < LARGEST_PLAIN ? plain : Number(plain).toExponential().replace('+', '');
  return fitting.replaceAll('-', MINUS).replace('.', decimalMark(locale));
}

/**
 * What stands between whole and part: '.' or ','.
 * @param {string} locale
 */
export function decimalMark(locale) {
  let found = decimalMarks.get(locale);
  if (found === undefined) {
    const parts = formatter(locale, 2).formatToParts(1.5);
    found = parts.find((part) => part.type === 'decimal')?.value ?? '.';
    decimalMarks.set(locale, found);
  }
  return found;
}
