/** Reading numbers as people write them: comma or point, true minus, spaces, powers of ten. */

/**
 * @typedef {{ ok: true, value: number }} ParsedNumber
 * @typedef {{ ok: false, found: string }} UnreadableNumber what was there instead of a number
 */

const SIGN = '[+\\-\u2212\u2013]?';
const DIGITS = String.raw`(?:\d+(?:[.,]\d*)?|[.,]\d+)`;
const POWER = String.raw`(?:(?:e|\s*[×x*]\s*10\s*\^?)\s*` + SIGN + String.raw`\d+)?`;
const NUMBER = new RegExp(`^${SIGN}\\s*${DIGITS}${POWER}$`, 'i');
const SPECIAL = new Map([
  ['nan', NaN],
  ['inf', Infinity],
  ['infinity', Infinity],
  ['∞', Infinity],
]);
/** Digits in groups of three: 1 000.25, 1,000,000. Only unmistakable groupings are taken as such. */
const GROUPED_BY_SPACE = /^([+\-\u2212\u2013]?\s*\d{1,3})((?:[\u0020\u00a0\u202f'’]\d{3})+)([.,]\d*)?$/u;
const GROUPED_BY_COMMA =
  /^[+\-\u2212\u2013]?\s*\d{1,3}(?:,\d{3}){2,}(?:\.\d*)?$|^[+\-\u2212\u2013]?\s*\d{1,3}(?:,\d{3})+\.\d*$/u;
const GROUPED_BY_POINT =
  /^[+\-\u2212\u2013]?\s*\d{1,3}(?:\.\d{3}){2,}(?:,\d*)?$|^[+\-\u2212\u2013]?\s*\d{1,3}(?:\.\d{3})+,\d*$/u;

/** 1.000,5 among other text. */
const POINTS_AND_COMMA = /(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d+(?![\d.,])/gu;

/**
 * Reads one number. A single comma is a decimal mark ("2,5" is 2.5), as a point is.
 * @param {string} text what was typed
 * @returns {ParsedNumber | UnreadableNumber}
 */
export function parseNumber(text) {
  const trimmed = text.trim();
  const unreadable = /** @type {const} */ ({ ok: false, found: trimmed });
  const special = parseSpecial(trimmed);
  if (special !== undefined) return { ok: true, value: special };
  const plain = ungroup(trimmed);
  if (!NUMBER.test(plain)) return unreadable;
  const value = Number(
    plain
      .replace(/[\u2212\u2013]/gu, '-')
      .replace(',', '.')
      .replace(/\s*[×x*]\s*10\s*\^?\s*/iu, 'e')
      .replace(/\s+/gu, ''),
  );
  return Number.isNaN(value) ? unreadable : { ok: true, value };
}

/** @param {string} text */
function parseSpecial(text) {
  const name = text.replace(/^[+\-\u2212\u2013]\s*/u, '').toLowerCase();
  const value = SPECIAL.get(name);
  return value !== undefined && /^[-\u2212\u2013]/u.test(text) ? -value : value;
}

/** @param {string} text */
function ungroup(text) {
  const spaced = GROUPED_BY_SPACE.exec(text);
  if (spaced) return spaced[1] + spaced[2].replace(/\D/gu, '') + (spaced[3] ?? '');
  if (GROUPED_BY_COMMA.test(text)) return text.replaceAll(',', '');
  if (GROUPED_BY_POINT.test(text)) return text.replaceAll('.', '');
  return text;
}

/**
 * @typedef {object} ParsedList
 * @property {number[]} values the numbers read, in order
 * @property {{ found: string, line: number }[]} unreadable what could not be read, with its line from 1
 */

/**
 * Reads a column, row or grid of numbers as it comes from a spreadsheet, a text file or a keyboard. Lines,
 * tabs, semicolons and spaces separate (a no-break space groups digits). A comma followed by a space separates too; a comma between digits
 * separates when the text also has decimal points or several commas stand together, and is a decimal mark
 * otherwise ("1,5" is 1.5; "1,5,2" is three numbers; "1.5,2" is two). Who writes a decimal comma may group with
 * points: there "1.000,5" is 1000.5.
 * @param {string} text
 * @param {{ isDecimalComma?: boolean }} [reader] isDecimalComma: the reader's language has the comma
 * @returns {ParsedList}
 */
export function parseNumberList(text, { isDecimalComma = false } = {}) {
  /** @type {ParsedList} */
  const result = { values: [], unreadable: [] };
  const commaSeparates = commasSeparate(isDecimalComma ? text.replaceAll(POINTS_AND_COMMA, '') : text);
  text.split(/\r\n|\r|\n/u).forEach((line, index) => {
    for (const part of splitLine(line, commaSeparates)) {
      const parsed = parseNumber(part);
      if (parsed.ok) result.values.push(parsed.value);
      else result.unreadable.push({ found: part, line: index + 1 });
    }
  });
  return result;
}

/** @param {string} text whether a comma between two digits separates two numbers */
function commasSeparate(text) {
  if (/\d,\d/u.test(text) && /\d\.\d/u.test(text)) return true;
  return text.split(/[\s;]+/u).some((chunk) => (chunk.match(/,/gu) ?? []).length > 1);
}

/**
 * @param {string} line
 * @param {boolean} commaSeparates
 */
function splitLine(line, commaSeparates) {
  // "- 2" and "1.5 × 10^3" are one number each.
  const joined = line
    .replace(/(^|[\s;,])([+\-\u2212\u2013])\s+(?=[\d.,])/gu, '$1$2')
    .replace(/\s*([×x*])\s*10(?=\s*\^|[+\-\u2212]|\d)/giu, '$110');
  const separator = commaSeparates ? /[\t;, ]+/u : /[\t; ]+|,(?=[\s+\-\u2212\u2013])|,$/u;
  return joined.split(separator).filter((part) => part !== '');
}
