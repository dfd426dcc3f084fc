/** Judging an answer. Pure: the same key and response always give the same assessment. */
import { KINDS } from './kinds/kinds.js';

/** @typedef {import('./types.js').Assessment} Assessment */
/** @typedef {import('./types.js').Response} Response */
/** @typedef {{ kind: import('./types.js').Kind } & Record<string, any>} Key made with the question */

/**
 * @param {Key} key
 * @param {Response} response as types.js describes it for the question's kind
 * @returns {Assessment}
 */
export function assess(key, response) {
  const assessment = KINDS[key.kind].assess(key, response);
  return { ...assessment, isRight: assessment.score === 1 };
}

/**
 * The right answer and why, for a printed key.
 * @param {Key} key
 */
export const solve = (key) => KINDS[key.kind].solve(key);
