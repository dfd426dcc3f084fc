/** An item's numbers, drawn from a seed. */
import { shortDecimal } from './short-decimal.js';

/** @typedef {import('./types.js').Value} Value */
/** @typedef {import('./random.js').Random} Random */
/**
 * @typedef {object} Grid
 * @property {number} from
 * @property {number} to
 * @property {number} step
 * @property {number[]} [except]
 *
 * @typedef {Grid | { oneOf: Value[] } | (Grid & { list: number, distinct?: boolean })} Draw
 */

/**
 * @param {Draw} draw
 * @param {Random} random
 * @returns {Value}
 */
export function drawValue(draw, random) {
  if ('oneOf' in draw) return random.pick(draw.oneOf);
  const numbers = gridNumbers(draw);
  if (!('list' in draw)) return random.pick(numbers);
  if (draw.distinct) return random.shuffle(numbers).slice(0, draw.list);
  return Array.from({ length: draw.list }, () => random.pick(numbers));
}

/**
 * from, from + step, ... to, without those excepted.
 * @param {Grid} grid
 */
export function gridNumbers({ from, to, step, except = [] }) {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  const numbers = Array.from({ length: count }, (_, i) => shortDecimal(from + i * step));
  return numbers.filter((number) => !except.includes(number));
}
