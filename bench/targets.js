/**
 * What the engine and the page are to reach, and why where they do not.
 *
 * @typedef {object} Target
 * @property {string} says
 * @property {string} [shortfall] why it is missed, shown only when it is
 */

/** @type {Readonly<Record<string, Target>>} */
export const TARGETS = {};
