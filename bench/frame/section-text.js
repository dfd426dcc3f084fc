import { targetTable } from './target-rows.js';

/** @typedef {import('./section.js').Section} Section */
/** @typedef {import('./section.js').Table} Table */

/**
 * @param {Section} section
 * @returns {string} for a terminal
 */
export function sectionText({ title, notes, tables, targets = [] }) {
  const all = targets.length > 0 ? [...tables, targetTable(targets)] : tables;
  return [title, ...notes, ...all.map(tableText)].join('\n\n');
}

/**
 * @param {Table} table
 * @returns {string} in columns: words from the left, numbers to the right
 */
export function tableText({ caption, columns, rows }) {
  const lines = [columns, ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((cells) => cells[i].length)));
  const pad = (/** @type {string} */ cell, /** @type {number} */ i) =>
    isOfNumbers(rows, i) ? cell.padStart(widths[i]) : cell.padEnd(widths[i]);
  return [caption, ...lines.map((cells) => cells.map(pad).join('  ').trimEnd())].join('\n');
}

/**
 * @param {readonly (readonly string[])[]} rows
 * @param {number} column
 * @returns {boolean} whether it holds numbers, which stand to the right; what is longer is a sentence
 */
export const isOfNumbers = (rows, column) => column > 0 && rows.every((cells) => cells[column].length <= 16);
