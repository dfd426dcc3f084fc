/** What of an element's styles its still picture needs: most of them are for controls, which only a script draws. */
import { transform } from 'lightningcss';

/** @typedef {import('lightningcss').SelectorComponent} SelectorComponent */

const STYLE = /<style>(.*?)<\/style>/gsu;
const TYPE = /<([a-z][\w-]*)/giu;
const CLASS = /\sclass="([^"]*)"/gu;

/**
 * Leaves out the rules that can't apply: those that name an element or a class that the picture does not have. What
 * stands inside :is(), :not() and the like is not looked at, so that a rule in doubt stays.
 * @param {string} html of a shadow root that stays as it is, its styles among the rest
 * @returns {string}
 */
export function withStylesInUse(html) {
  const has = namesIn(html.replace(STYLE, ''));
  const canMatch = (/** @type {SelectorComponent[]} */ selector) =>
    selector.every(
      (part) => (part.type !== 'class' && part.type !== 'type') || has[part.type].has(part.name),
    );
  const visitor = {
    Rule: {
      style: (/** @type {import('lightningcss').Rule & { type: 'style' }} */ { value }) =>
        value.selectors.some(canMatch) ? undefined : [],
    },
  };
  // The second time drops the media that have lost all their rules.
  return html.replace(STYLE, (_, css) => `<style>${pass(pass(Buffer.from(css), visitor))}</style>`);
}

/**
 * @param {Uint8Array} code
 * @param {import('lightningcss').Visitor<{}>} [visitor]
 */
const pass = (code, visitor) => transform({ filename: 'still.css', code, minify: true, visitor }).code;

/** @param {string} html */
const namesIn = (html) => ({
  type: new Set(Array.from(html.matchAll(TYPE), ([, name]) => name)),
  class: new Set(Array.from(html.matchAll(CLASS), ([, names]) => names.split(/\s+/u)).flat()),
});
