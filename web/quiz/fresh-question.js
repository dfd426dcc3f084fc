/** One more question from an item, with numbers that it has not been asked with yet. */

/** @typedef {import('./bank-types.js').Item} Item */
/** @typedef {{ item: string, seed: string }} Chosen an item's id and the seed of its numbers */
/**
 * @typedef {(item: Item, seed: string) => string} NumbersOf names the numbers that a seed gives: two seeds with
 *   the same name give the same question
 */

/** Seeds tried before an item's numbers count as used up. */
const MOST_SEEDS = 20;

/** @param {Item} item */
export const hasNumbers = (item) => Object.keys(item.draw ?? {}).length > 0;

/**
 * Without the engine every seed of an item with numbers counts as new.
 * @type {NumbersOf}
 */
export const numbersBySeed = (item, seed) => (hasNumbers(item) ? seed : '');

/**
 * The first question of an item has the attempt's own seed, the second "seed.2" and so on, so that it depends on
 * the attempt's seed and the item alone.
 * @param {object} options
 * @param {Item} options.item
 * @param {string} options.seed of the attempt
 * @param {readonly Chosen[]} options.asked questions of the attempt so far
 * @param {NumbersOf} [options.numbersOf]
 * @param {boolean} [options.mayRepeat] whether the same numbers are better than none
 * @returns {Chosen | null} null when the item has no other numbers
 */
export function freshQuestion({ item, seed, asked, numbersOf = numbersBySeed, mayRepeat = false }) {
  const seeds = asked.filter((question) => question.item === item.id).map((question) => question.seed);
  if (seeds.length === 0) return { item: item.id, seed };
  const numbers = new Set(seeds.map((used) => numbersOf(item, used)));
  /** @type {Chosen | null} */
  let repeated = null;
  for (let turn = 2; turn <= seeds.length + MOST_SEEDS; turn++) {
    const question = { item: item.id, seed: `${seed}.${turn}` };
    if (seeds.includes(question.seed)) continue;
    if (!numbers.has(numbersOf(item, question.seed))) return question;
    repeated ??= question;
  }
  return mayRepeat ? repeated : null;
}
