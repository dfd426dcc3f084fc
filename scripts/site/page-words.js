/** The words of the pages, put into their HTML. */
import { LANGUAGES } from '../../web/content/languages.js';
import { phrase } from './markdown.js';

const WORD = /<!-- words: ([\w.]+) -->/gu;

/**
 * @param {string} page HTML that names its words as <!-- words: index.skip -->
 * @param {string} language
 * @returns {Promise<string>}
 */
export async function withWords(page, language) {
  const words = await wordsOfPages(language);
  const { direction } = languageOf(language);
  const dir = direction === 'rtl' ? ' dir="rtl"' : '';
  return page
    .replace('<html lang="en">', `<html lang="${language}"${dir}>`)
    .replace(WORD, (_, name) => phrase(wordNamed(name, words)));
}

/**
 * @param {string} language
 * @returns {Promise<typeof import('../../web/content/en/strings-pages.js').pageStrings>}
 */
export async function wordsOfPages(language) {
  const file = new URL(`../../web/content/${language}/strings-pages.js`, import.meta.url);
  return (await import(file.href)).pageStrings;
}

/** @param {string} language */
const languageOf = (language) =>
  /** @type {(typeof LANGUAGES)[number]} */ (LANGUAGES.find(({ tag }) => tag === language));

/**
 * @param {string} name 'index.skip'
 * @param {Record<string, any>} words
 * @returns {string}
 */
function wordNamed(name, words) {
  const word = name.split('.').reduce((found, key) => found?.[key], words);
  if (typeof word === 'string') return word;
  throw new Error(`A page names the words "${name}", which web/content/*/strings-pages.js does not have.`);
}
