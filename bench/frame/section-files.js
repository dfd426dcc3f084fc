/** What the parts found, kept in build/bench so that each can be measured by itself. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRepository } from '../../scripts/lib/repository.js';
import { PARTS } from './parts.js';

/** @typedef {import('./section.js').KeptSection} KeptSection */

const fileOf = (/** @type {string} */ name) => inRepository('build', 'bench', `${name}.json`);

/**
 * @param {string} name of the part
 * @param {KeptSection} section
 */
export function writeSection(name, section) {
  writeFileSync(fileOf(name), `${JSON.stringify(section, null, 2)}\n`);
}

/** @returns {KeptSection[]} of all parts that were measured here, in the document's order */
export function readSections() {
  return Object.keys(PARTS)
    .map(fileOf)
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')));
}
