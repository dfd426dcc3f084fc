/**
 * What the learner can set, and where it starts. Plain data: everything else on the page is computed from
 * it by the engine.
 */

/** @typedef {'convention' | 'left' | 'middle' | 'right'} KinkChoice */

/**
 * @typedef {object} GraphView the part of the plane that the graph shows; left < right, bottom < top
 * @property {number} left
 * @property {number} right
 * @property {number} bottom
 * @property {number} top
 */

/**
 * @typedef {object} LessonState
 * @property {number} x the input: the graph's point, the table's live row and the node's last input
 * @property {string} function id of the chosen activation function
 * @property {string[]} overlays ids of functions drawn beside it for comparison
 * @property {Record<string, Record<string, number>>} parameters function id -> parameter id -> value;
 *   what is missing has the engine's initial value
 * @property {KinkChoice} atKink which slope is given exactly at a kink
 * @property {boolean} showSlope whether f' is drawn beside f
 * @property {GraphView} view
 * @property {number[]} rows inputs of the table, in the learner's order
 * @property {number[]} inputs the node's inputs before the last, which is x
 * @property {number[]} weights one for each input and, last, one for x
 * @property {number} bias
 */

/** At most this many inputs are drawn on a node. */
export const MOST_INPUTS = 6;
/** At most this many rows are kept in the table. */
export const MOST_ROWS = 10_000;
export const KINK_CHOICES = /** @type {const} */ (['convention', 'left', 'middle', 'right']);

/**
 * The node starts with weights and bias that add up to x itself, so that graph, table and node show the
 * same pair of numbers until the learner changes the node.
 * @type {Readonly<LessonState>}
 */
export const INITIAL_STATE = Object.freeze({
  x: 2.5,
  function: 'relu',
  overlays: [],
  parameters: {},
  atKink: 'convention',
  showSlope: false,
  view: { left: -4, right: 4, bottom: -1.5, top: 4 },
  rows: [-3, -0.5, 0, 1, 2.5],
  inputs: [1, -1],
  weights: [0.5, -1, 1],
  bias: -1.5,
});
