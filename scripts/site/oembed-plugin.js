import { ONE_FILE } from './one-file-plugin.js';

/** The file that describes the lesson to pages that embed it by its address. */
export const OEMBED_FILE = 'oembed.json';
/** Pages that can be embedded by their address, as Vite names them. */
const PAGES = ['/index.html', '/embed.html'];
/** What a host makes room for until it is told better. */
const SIZE = { width: 720, height: 900 };

/**
 * The file for pages that embed the lesson by its address, and the link to it in our pages. Only where the
 * site's own address is known (RELU_SITE_URL): such hosts resolve no relative one.
 * @returns {import('vite').Plugin}
 */
export function oEmbed() {
  const address = process.env.RELU_SITE_URL;
  return {
    name: 'oembed',
    apply: (_, { mode }) => mode === 'page' || mode === 'embed',
    transformIndexHtml: (_, { path }) =>
      address && PAGES.some((page) => path.endsWith(page)) ? [discoveryLink(address)] : [],
    generateBundle() {
      if (!address) return;
      this.emitFile({
        type: 'asset',
        fileName: OEMBED_FILE,
        source: JSON.stringify(describe(address), null, 2),
      });
    },
  };
}

/** @param {string} site @returns {import('vite').HtmlTagDescriptor} */
function discoveryLink(site) {
  const href = new URL(OEMBED_FILE, site).href;
  return {
    tag: 'link',
    attrs: { rel: 'alternate', type: 'application/json+oembed', href, title: 'ReLU lesson' },
    injectTo: 'head',
  };
}

/**
 * The answer of an oEmbed provider, for the whole lesson.
 * @param {string} site address of the folder that holds the site, with its last slash
 */
export function describe(site) {
  // WordPress puts it into sandbox="allow-scripts", where the single file needs nothing of its server.
  const frame = new URL(`${ONE_FILE}?show=lesson`, site).href.replaceAll('&', '&amp;');
  const page = new URL('index.html', site).href;
  return {
    version: '1.0',
    type: 'rich',
    title: 'ReLU lesson',
    provider_name: 'ReLU lesson',
    provider_url: site,
    ...SIZE,
    // The class is what WordPress looks for before it takes a frame from a site that it does not know.
    html:
      `<blockquote class="wp-embedded-content"><a href="${page}">ReLU lesson</a></blockquote>` +
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" src="${frame}" width="${SIZE.width}" ` +
      `height="${SIZE.height}" title="ReLU lesson" frameborder="0" scrolling="auto"></iframe>`,
  };
}
