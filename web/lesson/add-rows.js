import { MOST_ROWS } from './initial-state.js';
import { parseNumberList } from './parse-number.js';

/**
 * @typedef {object} Addition
 * @property {number[]} rows all rows with the new ones last
 * @property {number} added how many are new
 * @property {number} leftOut how many could be read but found no room
 * @property {{ found: string, line: number }[]} unreadable what is no number, and on which line from 1
 */

/**
 * Reads what was typed or pasted and appends it to the rows of the table, as far as there is room.
 * @param {readonly number[]} rows
 * @param {string} text
 * @returns {Addition}
 * @param {Parameters<typeof parseNumberList>[1]} [reader]
 */
export function addRows(rows, text, reader) {
  const { values, unreadable } = parseNumberList(text, reader);
  const taken = values.slice(0, MOST_ROWS - rows.length);
  return {
    rows: [...rows, ...taken],
    added: taken.length,
    leftOut: values.length - taken.length,
    unreadable,
  };
}
