import { ONE_FILE } from './one-file-plugin.js';
import { wordsOfPages } from './page-words.js';

/** The file that describes the lesson to pages that embed it by its address. */
export const OEMBED_FILE = 'oembed.json';
/** Pages that can be embedded by their address, as Vite names them. */
const PAGES = ['/index.html', '/embed.html'];
/** What a host makes room for until it is told better. */
const SIZE = { width: 720, height: 900 };

/**
 * The file for pages that embed the lesson by its address, and the link to it in our pages. Only where the
 * site's own address is known (RELU_SITE_URL): such hosts resolve no relative one.
 * @param {string} language
 * @returns {import('vite').Plugin}
 */
export function oEmbed(language) {
  const site = process.env.RELU_SITE_URL;
  const address = site && new URL(language === 'en' ? './' : `${language}/`, site).href;
  return {
    name: 'oembed',
    transformIndexHtml: async (_, { path }) =>
      address && PAGES.some((page) => path.endsWith(page))
        ? [discoveryLink(address, await nameIn(language))]
        : [],
    async generateBundle() {
      if (!address) return;
      const name = await nameIn(language);
      this.emitFile({
        type: 'asset',
        fileName: OEMBED_FILE,
        source: JSON.stringify(describe(address, name), null, 2),
      });
    },
  };
}

/** @param {string} language the lesson's name */
const nameIn = async (language) => (await wordsOfPages(language)).name;

/** @param {string} site @param {string} title @returns {import('vite').HtmlTagDescriptor} */
function discoveryLink(site, title) {
  const href = new URL(OEMBED_FILE, site).href;
  return {
    tag: 'link',
    attrs: { rel: 'alternate', type: 'application/json+oembed', href, title },
    injectTo: 'head',
  };
}

/**
 * The answer of an oEmbed provider, for the whole lesson.
 * @param {string} site address of the folder that holds the pages, with its last slash
 * @param {string} name of the lesson, no HTML
 */
export function describe(site, name) {
  // WordPress puts it into sandbox="allow-scripts", where the single file needs nothing of its server.
  const frame = new URL(`${ONE_FILE}?show=lesson`, site).href.replaceAll('&', '&amp;');
  const page = new URL('index.html', site).href;
  return {
    version: '1.0',
    type: 'rich',
    title: name,
    provider_name: name,
    provider_url: site,
    ...SIZE,
    // The class is what WordPress looks for before it takes a frame from a site that it does not know.
    html:
      `<blockquote class="wp-embedded-content"><a href="${page}">${name}</a></blockquote>` +
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" src="${frame}" width="${SIZE.width}" ` +
      `height="${SIZE.height}" title="${name}" frameborder="0" scrolling="auto"></iframe>`,
  };
}
