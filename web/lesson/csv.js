/** The table as text for files and spreadsheets. */
import { plainNumber } from './format-number.js';

/** @typedef {{ separator: string, decimal: '.' | ',', lineEnd: string }} TextForm */

/**
 * CSV as RFC 4180 has it. Where the comma is the decimal mark, spreadsheets separate with semicolons.
 * @param {boolean} isDecimalComma
 * @returns {TextForm}
 */
export const csvForm = (isDecimalComma) => ({
  separator: isDecimalComma ? ';' : ',',
  decimal: isDecimalComma ? ',' : '.',
  lineEnd: '\r\n',
});

/**
 * What spreadsheets take from the clipboard as two columns.
 * @param {boolean} isDecimalComma
 * @returns {TextForm}
 */
export const clipboardForm = (isDecimalComma) => ({
  separator: '\t',
  decimal: isDecimalComma ? ',' : '.',
  lineEnd: '\n',
});

/**
 * Inputs and outputs in two columns under a header, with every digit that float32 needs.
 * @param {readonly [string, string]} header
 * @param {ArrayLike<number>} xs
 * @param {ArrayLike<number>} ys as long as xs
 * @param {TextForm} form
 */
export function twoColumns(header, xs, ys, { separator, decimal, lineEnd }) {
  const number = (/** @type {number} */ value) => plainNumber(value).replace('.', decimal);
  const quoted = (/** @type {string} */ text) =>
    text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [header.map(quoted).join(separator)];
  for (let i = 0; i < xs.length; i++) lines.push(number(xs[i]) + separator + number(ys[i]));
  return lines.join(lineEnd) + lineEnd;
}
