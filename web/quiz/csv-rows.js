/** Any table as CSV (RFC 4180), safe to open in a spreadsheet. */
import { plainNumber } from '../lesson/format-number.js';

/** Spreadsheets take a cell for a formula when it begins with one of these (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * @param {readonly (readonly (string | number)[])[]} rows the header first
 * @param {import('../lesson/csv.js').TextForm} form such as csvForm() gives
 * @returns {string} every row ends with form.lineEnd. Numbers are written with the form's decimal mark; a text
 *   that would be taken for a formula has an apostrophe before it
 */
export function csvRows(rows, { separator, decimal, lineEnd }) {
  const cell = (/** @type {string | number} */ value) => {
    if (typeof value === 'number') return plainNumber(value).replace('.', decimal);
    const text = FORMULA_START.test(value) ? `'${value}` : value;
    return text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(separator) + lineEnd).join('');
}
