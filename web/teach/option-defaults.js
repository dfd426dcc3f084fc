import { DATA_SETS } from '../lab/experiment.js';
import { INITIAL_STATE } from '../lesson/initial-state.js';
import { plainNumber } from '../lesson/format-number.js';
import { DEFAULT_SETTINGS } from '../quiz/settings.js';

/** @param {readonly number[]} numbers */
export const writeNumbers = (numbers) => numbers.map(plainNumber).join(' ');

const { x, view, rows, inputs, weights, bias, atKink } = INITIAL_STATE;

/**
 * What holds where an option says nothing, as its text. Options that are not here are empty then.
 * @type {Readonly<Record<string, string>>}
 */
export const OPTION_DEFAULTS = Object.freeze({
  function: INITIAL_STATE.function,
  x: plainNumber(x),
  'at-kink': atKink,
  view: writeNumbers([view.left, view.right, view.bottom, view.top]),
  rows: writeNumbers(rows),
  inputs: writeNumbers([...inputs, x]),
  weights: writeNumbers(weights),
  bias: plainNumber(bias),
  data: DATA_SETS[0],
  order: DEFAULT_SETTINGS.order,
  mode: DEFAULT_SETTINGS.mode,
  feedback: DEFAULT_SETTINGS.feedback,
});
