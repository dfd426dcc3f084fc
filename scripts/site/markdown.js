/** Markdown with $LaTeX$, to HTML with MathML: nothing of it is left to do in the reader's browser. */
import { Marked } from 'marked';
import temml from 'temml';

/**
 * @param {string} latex
 * @param {{ block?: boolean }} [options] block: a formula on a line of its own
 * @returns {string} MathML
 */
export function mathml(latex, { block = false } = {}) {
  return temml.renderToString(latex, { displayMode: block, annotate: false, throwOnError: true });
}

const marked = new Marked({
  renderer: {
    // A link that sets the drawings: out of sight until they are alive (pages/lesson.css).
    link({ href, tokens }) {
      const sets = href.startsWith('#') && href.includes('?') ? ' class="sets"' : '';
      return `<a${sets} href="${escapeHtml(href)}">${this.parser.parseInline(tokens)}</a>`;
    },
  },
  extensions: [
    {
      name: 'math',
      level: 'inline',
      start: (source) => source.indexOf('$'),
      tokenizer(source) {
        const match = /^\$([^$\n]+)\$/u.exec(source);
        return match ? { type: 'math', raw: match[0], latex: match[1] } : undefined;
      },
      renderer: (token) => mathml(token.latex),
    },
  ],
});

/** @param {string} source one or more paragraphs */
export function paragraphs(source) {
  return /** @type {string} */ (marked.parse(source));
}

/** @param {string} source a phrase, without a paragraph round it */
export function phrase(source) {
  return /** @type {string} */ (marked.parseInline(source));
}

/**
 * A link with the name of a work, which is in English in every language.
 * @param {{ citation: string, url: string }} source
 * @param {string} language of the page
 */
export function citationLink({ citation, url }, language) {
  const own = language === 'en' ? '' : ' lang="en" dir="ltr"';
  return `<a href="${escapeHtml(url)}"${own}>${escapeHtml(citation)}</a>`;
}

/** @param {string} text */
export function escapeHtml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
