/** The questions of a bank: numbers from the seed, answers by the engine. */
import { assess } from './assess.js';
import { questionKey } from './attempt.js';
import { describeKey } from './describe-key.js';
import { hasNumbers } from './fresh-question.js';
import { makeQuestion } from './make-question.js';

/** @typedef {import('./bank-types.js').Item} Item */
/** @typedef {import('./fresh-question.js').Chosen} Chosen */
/** @typedef {import('./types.js').Response} Response */
/** @typedef {import('./types.js').Assessment} Assessment */
/** @typedef {ReturnType<typeof makeQuestion>} Made */

/** Makes questions and judges answers; each question is made once. */
export class QuestionSet {
  /** @type {Map<string, Item>} */
  #items;
  #options;
  /** @type {Map<string, Made>} */
  #made = new Map();

  /**
   * @param {import('./bank-types.js').Bank} bank
   * @param {{ engine: import('../engine/engine.js').Engine, locale: string }} options
   */
  constructor(bank, options) {
    this.#items = new Map(bank.items.map((item) => [item.id, item]));
    this.#options = options;
  }

  /**
   * @param {string} id
   * @throws {RangeError} when the bank has no such item
   */
  item(id) {
    const item = this.#items.get(id);
    if (!item) throw new RangeError(`The bank has no item "${id}".`);
    return item;
  }

  /** @param {Chosen} chosen */
  question(chosen) {
    return this.#make(chosen).question;
  }

  /**
   * @param {Chosen} chosen
   * @param {Response} response
   */
  assess(chosen, response) {
    return assess(this.#make(chosen).key, response);
  }

  /**
   * The right answer in words, and why it is right.
   * @param {Chosen} chosen
   */
  solution(chosen) {
    return describeKey(this.#make(chosen).key);
  }

  /**
   * Whether the question can be made and the answers given to it still earn what they earned: neither holds when
   * the bank has been changed since.
   * @param {Chosen} chosen
   * @param {import('./attempt.js').Answer | null} [answer]
   */
  fits(chosen, answer = null) {
    try {
      this.question(chosen);
      const tries = answer ? [answer, ...answer.again] : [];
      return tries.every(({ response, score }) => this.assess(chosen, response).score === score);
    } catch {
      return false;
    }
  }

  /**
   * Names the numbers that a seed gives: see freshQuestion().
   * @param {Item} item
   * @param {string} seed
   */
  numbersOf = (item, seed) =>
    hasNumbers(item) ? JSON.stringify(this.question({ item: item.id, seed }).drawn) : '';

  /** @param {Chosen} chosen */
  #make(chosen) {
    const key = questionKey(chosen);
    const known = this.#made.get(key);
    if (known) return known;
    const made = makeQuestion(this.item(chosen.item), chosen.seed, this.#options);
    this.#made.set(key, made);
    return made;
  }
}
