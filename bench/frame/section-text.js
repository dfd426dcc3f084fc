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
 * @returns {string} in columns: the first from the left, the others to the right
 */
export function tableText({ caption, columns, rows }) {
  const lines = [columns, ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((cells) => cells[i].length)));
  // A last column of sentences reads better from the left.
  const hasSentences = rows.some((cells) => cells.some((cell, i) => i > 0 && cell.length > 24));
  const pad = (/** @type {string} */ cell, /** @type {number} */ i) =>
    i === 0 || hasSentences ? cell.padEnd(widths[i]) : cell.padStart(widths[i]);
  return [caption, ...lines.map((cells) => cells.map(pad).join('  ').trimEnd())].join('\n');
}
