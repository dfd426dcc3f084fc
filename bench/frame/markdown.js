import { isOfNumbers } from './section-text.js';
import { targetTable } from './target-rows.js';

/** @typedef {import('./section.js').KeptSection} KeptSection */
/** @typedef {import('./section.js').Fact} Fact */
/** @typedef {import('./section.js').Table} Table */

const OPENING = `# Performance

Written by \`npm run bench\`; not to be edited. Whoever is compared takes turns in short slices within one run, so that all meet the same noise, and ratios are those of medians. A ratio outlasts the machine, a time does not.`;

/**
 * @param {readonly KeptSection[]} sections
 * @returns {string} the document
 */
export function markdownDocument(sections) {
  return `${[OPENING, ...sections.map(sectionMarkdown)].join('\n\n')}\n`;
}

/** @param {KeptSection} section */
function sectionMarkdown({ title, notes, tables, targets = [], measured, machine }) {
  return [
    `## ${title}`,
    ...notes,
    ...(targets.length > 0 ? [tableMarkdown(targetTable(targets))] : []),
    ...tables.map(tableMarkdown),
    `Measured on ${measured}: ${machine.map(({ name, value }) => `${name} ${value}`).join('; ')}.`,
  ].join('\n\n');
}

/**
 * @param {Table} table
 * @returns {string}
 */
export function tableMarkdown({ caption, columns, rows }) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  const rule = `|${columns.map((_, i) => (isOfNumbers(rows, i) ? '---:|' : '---|')).join('')}`;
  return [`**${caption}**`, '', line(columns), rule, ...rows.map(line)].join('\n');
}
