/** How each kind of question is asked: one view for each, all of one shape. */
import { choice, choices, spotError } from './choice.js';
import { numeric } from './numeric.js';
import { order } from './order.js';
import { placePoint } from './place-point.js';
import { sketch } from './sketch.js';
import { table } from './table.js';

/**
 * @typedef {import('../../quiz/types.js').Question} Question
 * @typedef {import('../../quiz/types.js').Response} Response
 * @typedef {import('../../quiz/types.js').Assessment} Assessment
 *
 * @typedef {{ text: string, field?: string }} Problem what is missing or unreadable and what to type instead, and
 *   the id of the field it is about
 *
 * @typedef {object} KindScene
 * @property {import('../relu-quiz.js').ReluQuiz} host
 * @property {Question} question
 * @property {any} draft
 * @property {(draft: any) => void} onDraft
 * @property {boolean} isLocked answered: shown as it was
 * @property {Assessment} [assessment] of the answer shown, once it may be known
 * @property {Problem} [problem]
 * @property {(value: number) => string} number
 *
 * @typedef {object} KindView
 * @property {(question: Question) => any} start what the learner fills in, as plain data
 * @property {(question: Question, response: any, write: { field: (value: number) => string }) => any} restore
 *   the draft that led to a response, for an answer from before a reload
 * @property {(scene: KindScene) => unknown} render
 * @property {(question: Question, draft: any, write: (value: number | number[]) => string) => { response: Response } | { problem: string, field?: string }} read
 */

/** Kinds that are answered in the question's figure, and so draw it themselves. */
export const ANSWERED_IN_FIGURE = ['place-point', 'sketch'];

/** @type {Record<import('../../quiz/types.js').Kind, KindView>} */
export const KINDS = {
  choice,
  choices,
  'spot-error': spotError,
  numeric,
  'read-graph': numeric,
  table,
  'place-point': placePoint,
  sketch,
  order,
};
