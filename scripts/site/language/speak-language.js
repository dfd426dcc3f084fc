import { register } from 'node:module';
import { LANGUAGES } from '../../../web/content/languages.js';

/**
 * From here on this process imports the words of a language wherever code names the English ones. What was imported
 * before keeps its words: so call this first, import the rest after it, and speak one language a process.
 * @param {string} language
 * @throws {RangeError} naming the languages there are
 */
export function speakLanguage(language) {
  requireLanguage(language);
  if (language !== 'en') register('./language-hooks.js', import.meta.url, { data: { language } });
}

/** @param {string} language */
export function requireLanguage(language) {
  const tags = LANGUAGES.map(({ tag }) => tag);
  if (!tags.includes(language))
    throw new RangeError(`The language is "${language}"; the lesson speaks ${tags.join(', ')}.`);
}
