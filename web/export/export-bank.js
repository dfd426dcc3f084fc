/** A question bank for other systems, from questions with their numbers drawn. */
import { exportedItem } from './exported-item.js';
import { writeGift } from './gift.js';
import { writeMoodleXml } from './moodle-xml.js';
import { packQti } from './qti-package.js';
import { QTI_2, QTI_3 } from './qti-version.js';

/** @typedef {import('./export-types.js').ExportedBank} ExportedBank */
/** @typedef {{ name: string, type: string } & ({ text: string } | { bytes: Uint8Array<ArrayBuffer> })} ExportedFile */
/** @typedef {keyof typeof FORMATS} BankFormat */

const FORMATS = {
  gift: {
    end: '.gift.txt',
    type: 'text/plain;charset=utf-8',
    make: (/** @type {ExportedBank} */ bank) => ({ text: writeGift(bank) }),
  },
  'moodle-xml': {
    end: '.moodle.xml',
    type: 'application/xml',
    make: (/** @type {ExportedBank} */ bank) => ({ text: writeMoodleXml(bank) }),
  },
  'qti-2.1': {
    end: '.qti21.zip',
    type: 'application/zip',
    make: (/** @type {ExportedBank} */ bank) => ({ bytes: packQti(bank, QTI_2) }),
  },
  'qti-3': {
    end: '.qti3.zip',
    type: 'application/zip',
    make: (/** @type {ExportedBank} */ bank) => ({ bytes: packQti(bank, QTI_3) }),
  },
};

export const BANK_FORMATS = /** @type {BankFormat[]} */ (Object.keys(FORMATS));

/**
 * Pure: the same questions give the same bytes, on every machine and day.
 * @param {object} request
 * @param {readonly { question: import('../quiz/types.js').Question, key: import('../quiz/assess.js').Key }[]} request.questions
 *   as makeQuestion() makes them, in the order to ask them
 * @param {BankFormat} request.format
 * @param {string} request.locale how numbers are written, the one that the questions were made with
 * @param {string} request.title of the bank
 * @returns {ExportedFile} the file's name, its type and what is in it
 * @throws {RangeError} for a format that is not known, or no questions
 */
export function exportBank({ questions, format, locale, title }) {
  if (!Object.hasOwn(FORMATS, format)) {
    throw new RangeError(`No format is called "${format}"; there are ${BANK_FORMATS.join(', ')}.`);
  }
  if (questions.length === 0) throw new RangeError('There are no questions to export.');
  const items = questions.map((made, i) => exportedItem(made, i + 1, locale));
  const { end, type, make } = FORMATS[format];
  return { name: fileName(title) + end, type, ...make({ title, locale, items }) };
}

/** What every file system takes. @param {string} title */
function fileName(title) {
  const name = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return name.slice(0, 60) || 'questions';
}
