/**
 * What the engine and the page are to reach, and why where they do not.
 *
 * @typedef {object} Target
 * @property {string} says
 * @property {string} [shortfall] why it is missed, shown only when it is
 */

/** @type {Readonly<Record<string, Target>>} */
export const TARGETS = {
  lighthouse: {
    says: 'Lighthouse for a phone: 100 for speed, accessibility, best practices and search engines',
  },
  'first-visit': { says: 'a first visit loads at most 60 kB of scripts, styles and engine, with brotli' },
  'no-lab': { says: 'nothing of the lab loads before it is opened' },
  'engine-ready': { says: 'the engine answers within 50 ms of its last byte' },
  'input-to-paint': { says: '95 of 100 frames of a drag take at most 16 ms at 4 times slow-down' },
};
