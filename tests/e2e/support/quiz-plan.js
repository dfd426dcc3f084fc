/**
 * What <relu-quiz> is to ask, made in Node from the same seed: the tests know the answers that the page must not
 * hold.
 */
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { bank as lessonBank } from '../../../web/content/en/quiz/bank.js';
import { assess, solve } from '../../../web/quiz/assess.js';
import { chooseItems } from '../../../web/quiz/choose-items.js';
import { makeQuestion } from '../../../web/quiz/make-question.js';
import { QuestionSet } from '../../../web/quiz/question-set.js';
import { DEFAULT_SETTINGS } from '../../../web/quiz/settings.js';

/** @typedef {ReturnType<typeof makeQuestion>} Planned a question and its key */
/** @typedef {import('../../../web/quiz/types.js').Response} Response */
/** @typedef {import('../../../web/quiz/types.js').Kind} Kind */
/** @typedef {Partial<import('../../../web/quiz/settings.js').Settings>} Wanted */

const options = { engine: await engineInNode(), locale: 'en' };

/** @type {Kind[]} */
// prettier-ignore
export const ALL_KINDS = [
  'choice', 'choices', 'spot-error', 'numeric', 'read-graph', 'table', 'place-point', 'sketch', 'order',
];

/**
 * @param {string} seed
 * @param {Wanted} [settings]
 * @param {import('../../../web/quiz/bank-types.js').Bank} [bank] the lesson's own unless told
 * @returns {Planned[]} in the order in which they are asked
 */
export function planOf(seed, settings = {}, bank = lessonBank) {
  return chosenBy(seed, settings, bank).map((chosen) => plannedQuestion(chosen, bank));
}

/**
 * @param {import('../../../web/quiz/fresh-question.js').Chosen} chosen
 * @param {import('../../../web/quiz/bank-types.js').Bank} [bank]
 */
export function plannedQuestion(chosen, bank = lessonBank) {
  return makeQuestion(new QuestionSet(bank, options).item(chosen.item), chosen.seed, options);
}

/**
 * @param {readonly Kind[]} kinds
 * @param {Wanted} settings
 * @returns {string} the first seed of a row that asks every one of the kinds
 */
export function seedWith(kinds, settings) {
  const kindOf = new Map(lessonBank.items.map((/** @type {any} */ { id, kind }) => [id, kind]));
  for (let number = 1; number < 100_000; number++) {
    const seed = `try${number}`;
    const asked = new Set(chosenBy(seed, settings, lessonBank).map(({ item }) => kindOf.get(item)));
    if (kinds.every((kind) => asked.has(kind))) return seed;
  }
  throw new Error(`No seed asks ${kinds.join(', ')} in ${settings.count} questions.`);
}

/** @param {string} seed @param {Wanted} settings @param {import('../../../web/quiz/bank-types.js').Bank} bank */
function chosenBy(seed, settings, bank) {
  const { numbersOf } = new QuestionSet(bank, options);
  return chooseItems(bank, { ...DEFAULT_SETTINGS, ...settings }, seed, { numbersOf });
}

/** @param {Planned} planned @returns {Response} */
export const rightTo = ({ key }) => solve(key).rightResponse;

/** @param {Planned} planned @returns {Response} worth nothing; where one can, it shows a misconception */
export function wrongTo(planned) {
  const wrong = candidates(planned).filter((response) => assess(planned.key, response).score === 0);
  const telling = wrong.find((response) => assess(planned.key, response).misconceptions.length > 0);
  return /** @type {Response} */ (telling ?? wrong[0]);
}

/** @param {Planned} planned @returns {Response | undefined} worth some of the point; nothing for kinds without parts */
export function partlyTo(planned) {
  return candidates(planned).find((response) => {
    const { score } = assess(planned.key, response);
    return score > 0 && score < 1;
  });
}

/**
 * Answers beside the right one, of every worth.
 * @param {Planned} planned
 * @returns {Response[]}
 */
function candidates({ question, key }) {
  const right = /** @type {any} */ (solve(key).rightResponse);
  const { kind, options: shown = [], grid = 1, figure } = question;
  const ids = shown.map(({ id }) => id);
  const within = (
    /** @type {number} */ value,
    /** @type {[number, number] | undefined} */ [from, to] = [0, 0],
  ) => (value + grid <= to ? value + grid : Math.max(from, value - grid));
  switch (kind) {
    case 'choice':
    case 'spot-error':
      return ids;
    case 'choices':
      return [...ids.map((id) => [id]), ids.filter((id) => !right.includes(id)), ids];
    case 'numeric':
    case 'read-graph':
      return [.../** @type {any} */ (key).wrong.map((/** @type {any} */ { value }) => value), right + 1000];
    case 'table':
      return [right.map((/** @type {number} */ value) => value + 7), right.with(0, right[0] + 7)];
    case 'place-point':
      return [{ x: right.x, y: within(right.y, figure?.y) }];
    case 'sketch': {
      const off = right.map((/** @type {number} */ height) => within(height, figure?.y));
      return [off, right.with(0, off[0])];
    }
    case 'order':
      return [[...right.slice(1), right[0]], right.with(0, right[1]).with(1, right[0])];
  }
}
