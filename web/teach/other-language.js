import { LANGUAGE } from '../content/en/language.js';
import { pageIn } from '../content/languages.js';
import { writeChoices } from './choices.js';
import { siteFolder } from './snippets.js';

/**
 * This page in another language, with the same choices. The lesson's words follow: what a teacher takes away speaks
 * the language of the page that made it.
 * @param {string} language
 * @param {import('./choices.js').Choices} choices
 * @param {readonly import('../engine/descriptions.js').FunctionDescription[]} functions
 */
export const addressIn = (language, choices, functions) =>
  pageIn('teach.html', { from: LANGUAGE, to: language }) +
  writeChoices({ ...choices, base: folderIn(choices.base, { from: LANGUAGE, to: language }) }, functions);

/**
 * The folder of another language, in a site whose folder in this language was typed.
 * @param {string} base '': where this page lies
 * @param {{ from: string, to: string }} languages
 */
export function folderIn(base, { from, to }) {
  const folder = base && siteFolder(base, '');
  if (!folder) return base;
  const isOwn = from !== 'en' && folder.endsWith(`/${from}/`);
  const root = isOwn ? folder.slice(0, -from.length - 1) : folder;
  return to === 'en' ? root : `${root}${to}/`;
}
