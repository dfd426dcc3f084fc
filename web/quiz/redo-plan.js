/** Which questions come when a learner redoes what was missed: the same ideas, other numbers. */
import { chooseItems } from './choose-items.js';
import { freshQuestion } from './fresh-question.js';
import { namedMisconceptions } from './named-misconceptions.js';
import { seededRandom } from './random.js';

/** @typedef {import('./bank-types.js').Bank} Bank */
/** @typedef {import('./fresh-question.js').Chosen} Chosen */
/** @typedef {import('./fresh-question.js').NumbersOf} NumbersOf */
/** @typedef {import('./results.js').Results} Results */

/**
 * As many questions as were missed, those about missed items first. What was asked comes back with the same
 * numbers only where the bank has nothing else about the idea.
 * @param {object} options
 * @param {Bank} options.bank
 * @param {Results} options.results of the attempt before
 * @param {string} options.seed
 * @param {readonly string[]} [options.ideas] these instead of those missed
 * @param {readonly string[]} [options.misconceptions] one question about each of these instead
 * @param {NumbersOf} [options.numbersOf]
 * @returns {Chosen[]} none when nothing was missed
 */
export function redoPlan({ bank, results, seed, ideas, misconceptions, numbersOf }) {
  const before = results.items.map(({ question: { item, seed } }) => ({ item, seed }));
  if (misconceptions) return aboutMisconceptions({ bank, before, seed, misconceptions, numbersOf });
  const wanted = ideas ?? results.missed.map(({ id }) => id);
  const missed = results.items.filter(
    ({ counts, question, answer }) => counts && wanted.includes(question.idea) && !answer?.isRight,
  );
  const missedItems = missed.map(({ question }) => question.item);
  const count = Math.max(missed.length, wanted.length);
  return chooseItems(bank, { ideas: wanted, count, order: 'drawn' }, seed, {
    numbersOf,
    before,
    rank: (item) => (missedItems.includes(item.id) ? 0 : 1),
  });
}

/**
 * @param {object} options
 * @param {Bank} options.bank
 * @param {Chosen[]} options.before
 * @param {string} options.seed
 * @param {readonly string[]} options.misconceptions
 * @param {NumbersOf} [options.numbersOf]
 */
function aboutMisconceptions({ bank, before, seed, misconceptions, numbersOf }) {
  const random = seededRandom(`${seed} misconceptions`);
  /** @type {Chosen[]} */
  const chosen = [];
  for (const id of misconceptions) {
    const asked = [...before, ...chosen];
    const isNew = (/** @type {{ id: string }} */ item) =>
      asked.every((question) => question.item !== item.id);
    const items = random
      .shuffle(bank.items.filter((item) => namedMisconceptions(item).includes(id)))
      .sort((a, b) => Number(isNew(b)) - Number(isNew(a)));
    const question = items
      .flatMap((item) => freshQuestion({ item, seed, asked, numbersOf }) ?? [])
      .concat(items.flatMap((item) => freshQuestion({ item, seed, asked, numbersOf, mayRepeat: true }) ?? []))
      .at(0);
    if (question) chosen.push(question);
  }
  return chosen;
}
