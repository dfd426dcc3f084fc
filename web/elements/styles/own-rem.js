import { unsafeCSS } from 'lit';

const REM = /(@[^{;]*)|(-?[\d.]+)rem\b/gu;

/**
 * A rem follows the type of the page's root, which resets and themes set to anything (62.5 % is common). Inside an
 * element it follows the element's own type: `--relu-size`, or what the reader has set in the browser.
 * @param {import('lit').CSSResultOrNative} style
 * @returns {import('lit').CSSResultOrNative}
 */
export function withOwnRem(style) {
  const own = OWN.get(style) ?? ('cssText' in style ? unsafeCSS(ownRem(style.cssText)) : style);
  OWN.set(style, own);
  return own;
}

/** Elements share most of their styles. @type {WeakMap<import('lit').CSSResultOrNative, import('lit').CSSResultOrNative>} */
const OWN = new WeakMap();

/** @param {string} css */
const ownRem = (css) =>
  css.replace(REM, (_, query, count) =>
    // The conditions of @container can't have a calc(); there an em is the container's.
    query ? query.replaceAll('rem', 'em') : `calc(${count} * var(--_relu-rem))`,
  );

/**
 * In shadow roots @property is not heard. Where another copy of this script was before, it is there already.
 * @param {typeof CSS} [css] of the document's window; none in Node
 */
export function registerOwnRem(css = globalThis.CSS) {
  try {
    css?.registerProperty({ name: '--_relu-rem', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch (error) {
    if (/** @type {Error} */ (error).name !== 'InvalidModificationError') throw error;
  }
}
