/** Markup as a tree of elements and as text. The same tree serves HTML, SVG, Moodle XML and QTI. */

/** @typedef {Record<string, string | number | boolean>} Attributes */
/** @typedef {{ name: string, attributes: Attributes, children: Markup[] }} MarkupElement */
/** @typedef {string | MarkupElement} Markup text is escaped when it is written */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** XML has no way to write these at all, not even escaped: control characters and halves of a character. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** @type {Record<string, string>} */
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * @param {string} name
 * @param {Attributes} [attributes]
 * @param {...(Markup | Markup[])} children
 * @returns {MarkupElement}
 */
export const element = (name, attributes = {}, ...children) => ({
  name,
  attributes,
  children: children.flat(),
});

/**
 * A text on one line, without what XML cannot hold.
 * @param {string} text
 */
export const cleanText = (text) => text.replace(NOT_IN_XML, '').replace(/[\t\n\r ]+/gu, ' ');

/**
 * A text as it stands between tags or in a quoted attribute.
 * @param {string} text
 */
export const escapeText = (text) => cleanText(text).replace(/[&<>"]/gu, (character) => ESCAPES[character]);

/**
 * @param {Markup | readonly Markup[]} markup
 * @returns {string} on one line
 */
export function write(markup) {
  if (typeof markup === 'string') return escapeText(markup);
  if (Array.isArray(markup)) return markup.map(write).join('');
  const { name, attributes, children } = /** @type {MarkupElement} */ (markup);
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  const open = `<${name}${written.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${write(children)}</${name}>`;
}

/**
 * The same tree under other names.
 * @param {Markup} markup
 * @param {(markup: MarkupElement) => Pick<MarkupElement, 'name' | 'attributes'>} rename
 * @returns {Markup}
 */
export function renamed(markup, rename) {
  if (typeof markup === 'string') return markup;
  return { ...rename(markup), children: markup.children.map((child) => renamed(child, rename)) };
}
