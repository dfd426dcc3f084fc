/** Which file takes the place of which in another language. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mergeBankPart } from './merge-words.js';

const CONTENT = fileURLToPath(new URL('../../../web/content/', import.meta.url));
const ENGLISH = `${CONTENT}en/`;
const OWN_WORDS = fileURLToPath(new URL('../../../web/engine/own-words.js', import.meta.url));
const MERGE = fileURLToPath(new URL('./merge-words.js', import.meta.url));
const BANK_PART = /^quiz\/[\w-]+\.json$/u;

/**
 * @param {string} file path of a module
 * @param {string} language
 * @returns {string | undefined} path of the module that says the same in this language. What a language does not
 *   have is said in English; a test names it.
 */
export function ownFile(file, language) {
  if (!file.startsWith(ENGLISH)) return undefined;
  const name = file.slice(ENGLISH.length);
  // A language has no second copy of the bank's numbers: see ownSource().
  if (BANK_PART.test(name)) return undefined;
  const own = `${CONTENT}${language}/${name}`;
  return existsSync(own) ? own : undefined;
}

/**
 * @param {string} file path of a module
 * @param {string} language
 * @returns {string | undefined} what the module holds in this language, where it is made of two
 */
export function ownSource(file, language) {
  if (file === OWN_WORDS) return ownWords(language);
  const name = file.startsWith(ENGLISH) ? file.slice(ENGLISH.length) : '';
  if (!BANK_PART.test(name)) return undefined;
  return JSON.stringify(ownBankPart(name, language));
}

/**
 * @param {string} name quiz/<idea>.json
 * @param {string} language
 */
export function ownBankPart(name, language) {
  const part = readJson(`${ENGLISH}${name}`);
  const overlay = `${CONTENT}${language}/${name}`;
  return existsSync(overlay) ? mergeBankPart(part, readJson(overlay)) : part;
}

/** @param {string} language */
function ownWords(language) {
  const file = `${CONTENT}${language}/functions.json`;
  const words = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  return `import { mergeDescriptions } from ${JSON.stringify(MERGE)};
const words = ${words};
export const withOwnWords = (descriptions) => mergeDescriptions(descriptions, words);`;
}

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
