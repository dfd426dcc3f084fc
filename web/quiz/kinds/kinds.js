/** Each kind of question: how it is made from an item, and how its answer is judged. */
import { choice } from './choice.js';
import { number } from './number.js';
import { order } from './order.js';
import { point } from './point.js';
import { sketch } from './sketch.js';
import { table } from './table.js';

/**
 * @typedef {object} KindRules
 * @property {(item: any, context: import('../item-context.js').ItemContext) =>
 *   { question: object, key: any } | undefined} make undefined when the drawn numbers make answers coincide
 * @property {(key: any, response: any) => Omit<import('../types.js').Assessment, 'isRight'>} assess
 * @property {(key: any) => { right: string, rightResponse: import('../types.js').Response, because: string }} solve
 */

/** @type {Record<import('../types.js').Kind, KindRules>} */
export const KINDS = {
  choice,
  choices: choice,
  'spot-error': choice,
  numeric: number,
  'read-graph': number,
  table,
  'place-point': point,
  sketch,
  order,
};
