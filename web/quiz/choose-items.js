/** Which questions an attempt asks: a pure function of bank, settings and seed. */
import { freshQuestion } from './fresh-question.js';
import { seededRandom } from './random.js';

/** @typedef {import('./bank-types.js').Bank} Bank */
/** @typedef {import('./bank-types.js').Item} Item */
/** @typedef {import('./fresh-question.js').Chosen} Chosen */
/** @typedef {import('./fresh-question.js').NumbersOf} NumbersOf */
/** @typedef {import('./settings.js').Settings} Settings */

/**
 * One question about every idea, or `settings.count`: then fewer ideas, or the ideas again and again, with other
 * items first and other numbers after that. The same item never comes twice with the same numbers, so that a
 * small bank may give fewer than asked for.
 * @param {Bank} bank
 * @param {Pick<Settings, 'count' | 'ideas' | 'order'>} settings
 * @param {string} seed
 * @param {object} [options]
 * @param {NumbersOf} [options.numbersOf] tells seeds apart that give the same numbers
 * @param {(item: Item) => number} [options.rank] items of an idea with a lower rank are taken first; drawn
 *   among equals
 * @param {readonly Chosen[]} [options.before] questions of an earlier attempt, whose numbers are to be avoided;
 *   the same come again only for an idea that has nothing else
 * @returns {Chosen[]} in the order to ask them
 */
export function chooseItems(bank, settings, seed, { numbersOf, rank = () => 0, before = [] } = {}) {
  const ideas = seededRandom(`${seed} ideas`).shuffle(ideasWithItems(bank, settings.ideas));
  const count = settings.count ?? ideas.length;
  const queues = new Map(ideas.map((idea) => [idea, itemQueue(bank, idea, seed, rank)]));
  /** @type {Chosen[]} */
  const chosen = [];
  let mayHaveMore = true;
  for (let round = 0; chosen.length < count && mayHaveMore; round++) {
    mayHaveMore = false;
    for (const items of queues.values()) {
      if (chosen.length === count) break;
      const asked = [...before, ...chosen];
      const mayRepeat = round === 0;
      const question = nextOf(items, round, { seed, asked, numbersOf, mayRepeat });
      if (!question) continue;
      chosen.push(question);
      mayHaveMore = true;
    }
  }
  return settings.order === 'bank' ? inBankOrder(bank, chosen) : chosen;
}

/**
 * One question of each of these items, in an order drawn from the seed. Items that the bank does not have are
 * left out.
 * @param {Bank} bank
 * @param {readonly string[]} ids
 * @param {string} seed
 * @returns {Chosen[]}
 */
export function askItems(bank, ids, seed) {
  const items = bank.items.filter((item) => ids.includes(item.id));
  return seededRandom(`${seed} items`)
    .shuffle(items)
    .map((item) => ({ item: item.id, seed }));
}

/**
 * @param {Bank} bank
 * @param {readonly string[] | null} wanted
 */
function ideasWithItems(bank, wanted) {
  const ids = bank.ideas.map((idea) => idea.id).filter((id) => !wanted || wanted.includes(id));
  return ids.filter((id) => bank.items.some((item) => item.idea === id));
}

/**
 * Drawn apart for each idea, so that leaving an idea out changes nothing in the others.
 * @param {Bank} bank
 * @param {string} idea
 * @param {string} seed
 * @param {(item: Item) => number} rank
 */
function itemQueue(bank, idea, seed, rank) {
  const items = bank.items.filter((item) => item.idea === idea);
  return seededRandom(`${seed} items of ${idea}`)
    .shuffle(items)
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * The idea's question of a round: its next item in turn, or the next after that which still has other numbers.
 * @param {readonly Item[]} items
 * @param {number} round
 * @param {Omit<Parameters<typeof freshQuestion>[0], 'item'>} options mayRepeat: better one with the same numbers
 *   than none
 */
function nextOf(items, round, { mayRepeat, ...options }) {
  const inTurn = items.map((_, i) => items[(round + i) % items.length]);
  for (const item of inTurn) {
    const question = freshQuestion({ ...options, item });
    if (question) return question;
  }
  return mayRepeat ? freshQuestion({ ...options, item: inTurn[0], mayRepeat }) : null;
}

/**
 * @param {Bank} bank
 * @param {readonly Chosen[]} questions
 */
function inBankOrder(bank, questions) {
  const place = new Map(bank.items.map((item, index) => [item.id, index]));
  return questions.toSorted((a, b) => (place.get(a.item) ?? 0) - (place.get(b.item) ?? 0));
}
