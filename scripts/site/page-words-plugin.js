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
          tags: alternates([...links, { ...links[0], tag: 'x-default' }], language),
        };
      },
    },
  };
}

/**
 * Tells search engines of the other languages. They take whole addresses alone, so only where the site's own is
 * known.
 * @param {{ tag: string, href: string }[]} links relative to this language's pages
 * @param {string} language
 * @returns {import('vite').HtmlTagDescriptor[]}
 */
function alternates(links, language) {
  const site = process.env.RELU_SITE_URL;
  if (!site) return [];
  const here = new URL(language === 'en' ? './' : `${language}/`, site);
  return links.map(({ tag, href }) => ({
    tag: 'link',
    attrs: { rel: 'alternate', hreflang: tag, href: new URL(href, here).href },
    injectTo: 'head',
  }));
}
