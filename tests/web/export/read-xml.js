/** XML read by a parser that is not ours; anything it warns of is an error. */
import { DOMParser } from '@xmldom/xmldom';
import { plain } from './export-samples.js';

/** @typedef {import('@xmldom/xmldom').Element} Element */

/** @param {string} xml @returns {Element} the root */
export function readXml(xml) {
  const onError = (/** @type {string} */ level, /** @type {string} */ message) => {
    throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('There is no root element.');
  return root;
}

/** @param {Element} parent @returns {Element[]} */
export const elementsIn = (parent) =>
  /** @type {Element[]} */ ([...parent.childNodes].filter((node) => node.nodeType === 1));

/** @param {Element} parent @param {string} name @returns {Element[]} */
export const children = (parent, name) => elementsIn(parent).filter((child) => child.nodeName === name);

/** @param {Element} parent @param {...string} path of first children */
export function child(parent, ...path) {
  let found = parent;
  for (const name of path) {
    const [next] = children(found, name);
    if (!next) throw new Error(`<${found.nodeName}> has no <${name}>.`);
    found = next;
  }
  return found;
}

/** @param {Element} parent @param {...string} path */
export const textAt = (parent, ...path) => child(parent, ...path).textContent ?? '';

/** What HTML shows. @param {string} html well formed */
export const shown = (html) => plain(readXml(`<html>${html}</html>`).textContent ?? '');

/** @param {string} html */
export const alternativeText = (html) =>
  plain(readXml(`<html>${html}</html>`).getElementsByTagName('img')[0]?.getAttribute('alt') ?? '');
