import path from 'node:path';
import { LANGUAGES, pageIn } from '../../web/content/languages.js';
import { withWords } from './page-words.js';

/** What leads to the other languages, in the pages that people read on their own. */
const LINKS = '<!-- languages -->';

/**
 * Gives the pages their words, their language and the way to the same page in other languages.
 * @param {string} language
 * @returns {import('vite').Plugin}
 */
export function pageWords(language) {
  return {
    name: 'page-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => withWords(page, language),
    },
  };
}

/**
 * The links between languages. After Vite's own work on a page, which would look for the pages that they name.
 * @param {string} language
 * @returns {import('vite').Plugin}
 */
export function languageLinks(language) {
  return {
    name: 'language-links',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path: address }) {
        if (!html.includes(LINKS)) return html;
        const page = path.posix.basename(address);
        const links = LANGUAGES.map((to) => ({ ...to, href: pageIn(page, { from: language, to: to.tag }) }));
        const list = links
          .filter(({ tag }) => tag !== language)
          .map(
            ({ tag, name, direction, href }) =>
              `<li><a href="${href}" lang="${tag}" hreflang="${tag}" dir="${direction}">${name}</a></li>`,
          );
        return {
          html: html.replace(LINKS, list.join('\n')),
          tags: [...links, { ...links[0], tag: 'x-default' }].map(({ tag, href }) => ({
            tag: 'link',
            attrs: { rel: 'alternate', hreflang: tag, href: absolute(href, language) },
            injectTo: 'head',
          })),
        };
      },
    },
  };
}

/**
 * Search engines want whole addresses, where the site's own is known.
 * @param {string} href of a page, relative to this language's
 * @param {string} language
 */
function absolute(href, language) {
  const site = process.env.RELU_SITE_URL;
  return site ? new URL(href, new URL(language === 'en' ? './' : `${language}/`, site)).href : href;
}
