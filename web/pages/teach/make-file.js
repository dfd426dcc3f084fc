/** The files to download. What makes them is loaded when it is asked for. */
import { LANGUAGE } from '../../content/en/language.js';
import { teachStrings } from '../../content/en/strings-teach.js';
import { sharedEngine } from '../../engine/shared-engine.js';
import { makeOneFile } from '../../package/one-file.js';
import { newSeed } from '../../quiz/new-seed.js';
import { readSettings } from '../../quiz/settings.js';
import { chosenOptions } from '../../teach/chosen-options.js';
import { fileConfig, packageIdentifier, passPercent } from '../../teach/file-config.js';
import { fileName } from '../../teach/file-name.js';
import { titleOf } from '../../teach/snippets.js';

/** @typedef {import('./page-state.js').PageState} PageState */
/** @typedef {{ name: string, type: string, content: string | Uint8Array<ArrayBuffer> }} MadeFile */

/** Why a file can't be made, in words for the teacher. */
export class FileError extends Error {
  name = 'FileError';
}

/**
 * The lesson in one file, of which all course packages are made.
 * @returns {Promise<string>}
 * @throws {FileError} when it is not beside this page
 */
export async function loadTemplate() {
  const response = await fetch('./relu-lesson.html').catch(() => null);
  if (!response?.ok) throw new FileError(teachStrings.files.templateMissing);
  return response.text();
}

/** @param {PageState} state */
const ownBank = ({ isOwnBank, bank }) => (isOwnBank && bank ? bank : undefined);

/**
 * @param {PageState} state with at least one piece
 * @returns {Promise<MadeFile>}
 */
export async function makeSingleFile(state) {
  const template = await loadTemplate();
  const config = fileConfig(state.choices, state.functions, ownBank(state));
  const name = `${fileName(config.title ?? '')}.html`;
  return { name, type: 'text/html;charset=utf-8', content: makeOneFile(template, config) };
}

/**
 * @param {PageState} state with at least one piece
 * @param {import('../../package/course-package.js').PackageFormat} format
 * @returns {Promise<MadeFile>}
 */
export async function makeCourse(state, format) {
  const [{ makeCoursePackage }, template] = await Promise.all([
    import('../../package/course-package.js'),
    loadTemplate(),
  ]);
  const { choices, functions } = state;
  const config = { ...fileConfig(choices, functions, ownBank(state)), report: format };
  const { name, bytes } = makeCoursePackage({
    format,
    page: makeOneFile(template, config),
    title: titleOf(choices),
    identifier: packageIdentifier(config),
    language: LANGUAGE,
    passPercent: passPercent(choices),
    isScored: choices.pieces.includes('quiz'),
  });
  return { name, type: 'application/zip', content: bytes };
}

/**
 * @param {PageState} state
 * @param {import('../../export/export-bank.js').BankFormat} format
 * @returns {Promise<{ file: MadeFile, count: number }>}
 */
export async function makeQuestions(state, format) {
  const { makeBankFile } = await import('../../teach/bank-file.js');
  const { choices, bank, functions } = state;
  if (!bank) throw new FileError(teachStrings.noEngine);
  const options = Object.fromEntries(chosenOptions(choices, functions));
  const { settings } = readSettings(options, bank);
  const { file, count } = makeBankFile({
    bank,
    settings,
    seed: settings.seed ?? newSeed(),
    format,
    title: choices.title || bank.title,
    locale: LANGUAGE,
    engine: await sharedEngine(),
  });
  return {
    file: { name: file.name, type: file.type, content: 'text' in file ? file.text : file.bytes },
    count,
  };
}
