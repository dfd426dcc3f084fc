/**
 * The languages that the lesson speaks, each with a folder of words beside this file. English is what the others
 * are translated from.
 * @type {readonly Readonly<{ tag: string, name: string, direction: 'ltr' | 'rtl' }>[]} name: in the language itself
 */
export const LANGUAGES = Object.freeze([
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'de', name: 'Deutsch', direction: 'ltr' },
  { tag: 'he', name: 'עברית', direction: 'rtl' },
]);

/**
 * Where a page lies in another language: English at the root of the site, each other language in a folder of it.
 * @param {string} page 'index.html'
 * @param {{ from: string, to: string }} languages
 */
export const pageIn = (page, { from, to }) =>
  `${from === 'en' ? './' : '../'}${to === 'en' ? '' : `${to}/`}${page}`;
