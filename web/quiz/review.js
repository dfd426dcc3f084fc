/**
 * Coming back later: when each item answered is worth asking again, by the FSRS scheduler
 * (https://github.com/open-spaced-repetition/ts-fsrs). Only this file knows that library; the page loads it when
 * an attempt is finished.
 */
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { KeptData } from './kept-data.js';

/** @typedef {import('./attempt.js').Sureness} Sureness */
/** @typedef {import('ts-fsrs').Card} Card */
/** @typedef {Record<string, any>} CardJson a card with its dates as ISO 8601 texts */
/** @typedef {{ version: 1, cards: Record<string, CardJson> }} ReviewJson */

/** Intervals of whole days, the same on every device: chance has no part in them. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/** A right answer so soon after the last one says little about remembering. */
const TOO_SOON = 12 * 60 * 60 * 1000;

/**
 * What an answer says about remembering.
 * @param {{ isRight: boolean, sure: Sureness | null }} answer
 * @returns {import('ts-fsrs').Grade}
 */
export function ratingOf({ isRight, sure }) {
  if (!isRight) return Rating.Again;
  if (sure === 'guess') return Rating.Hard;
  return sure === 'sure' ? Rating.Easy : Rating.Good;
}

/** The items of one bank, each with the day it is due. */
export class Review {
  #kept;

  /** @param {KeptData} [kept] where the cards are kept; in memory unless told */
  constructor(kept = new KeptData(null, 'review')) {
    this.#kept = kept;
  }

  /**
   * The cards of a bank, in the browser's storage.
   * @param {ConstructorParameters<typeof KeptData>[0]} storage
   * @param {string} bank its title
   */
  static of(storage, bank) {
    return new Review(new KeptData(storage, `relu-quiz review ${bank}`));
  }

  /** Whether the cards outlive the page. */
  get isLasting() {
    return this.#kept.isLasting;
  }

  /**
   * Takes note of a first answer. A wrong one always counts; a right one within twelve hours of the last does
   * not, so that going through the same items again at once postpones nothing.
   * @param {string} item
   * @param {{ isRight: boolean, sure: Sureness | null }} answer
   * @param {number} at ms since 1970
   */
  rate(item, answer, at) {
    const cards = this.#cards;
    const card = cards.get(item);
    const isTooSoon = card?.last_review !== undefined && at - card.last_review.getTime() < TOO_SOON;
    if (answer.isRight && isTooSoon) return;
    // Answers noted late, or after the clock was set back, count as given at the last one.
    const time = new Date(Math.max(at, card?.last_review?.getTime() ?? at));
    cards.set(item, scheduler.next(card ?? createEmptyCard(time), time, ratingOf(answer)).card);
    this.#kept.write(toJson(cards));
  }

  /**
   * Items that are due, the one due longest first.
   * @param {number} now ms since 1970
   * @returns {string[]}
   */
  due(now) {
    return this.#byDue.filter(([, card]) => card.due.getTime() <= now).map(([item]) => item);
  }

  /** When the next item is or was due, ms since 1970; null when there is none. */
  get nextDue() {
    const first = this.#byDue.at(0);
    return first ? first[1].due.getTime() : null;
  }

  /** How many items have been answered. */
  get size() {
    return this.#cards.size;
  }

  /** All cards as plain data, for a file. @returns {ReviewJson} */
  toJSON() {
    return toJson(this.#cards);
  }

  /**
   * Takes cards from a file in place of those that are there. What is not a card is left out.
   * @param {unknown} json what toJSON() gave
   * @returns {number} how many cards were taken; where there is none, everything stays as it was
   */
  fromJSON(json) {
    const cards = readCards(json);
    if (cards.size > 0) this.#kept.write(toJson(cards));
    return cards.size;
  }

  /** Forgets all cards. */
  erase() {
    this.#kept.write(null);
  }

  get #cards() {
    return readCards(this.#kept.read());
  }

  get #byDue() {
    const entries = [...this.#cards.entries()];
    return entries.sort(
      ([a, cardA], [b, cardB]) => cardA.due.getTime() - cardB.due.getTime() || (a < b ? -1 : 1),
    );
  }
}

/**
 * @param {Map<string, Card>} cards
 * @returns {ReviewJson}
 */
const toJson = (cards) => JSON.parse(JSON.stringify({ version: 1, cards: Object.fromEntries(cards) }));

/**
 * @param {any} json
 * @returns {Map<string, Card>}
 */
function readCards(json) {
  if (json?.version !== 1 || typeof json.cards !== 'object' || json.cards === null) return new Map();
  const cards = Object.entries(json.cards).map(
    ([item, card]) => /** @type {const} */ ([item, readCard(card)]),
  );
  return new Map(/** @type {[string, Card][]} */ (cards.filter(([, card]) => card !== null)));
}

/**
 * @param {any} json
 * @returns {Card | null} null when it is not a card that can be scheduled on
 */
function readCard(json) {
  const due = new Date(json?.due);
  const reviewed = new Date(json?.last_review);
  const isSound =
    Number.isFinite(due.getTime()) &&
    Number.isFinite(reviewed.getTime()) &&
    json.stability > 0 &&
    json.difficulty >= 1 &&
    json.difficulty <= 10 &&
    json.state === 2 &&
    [json.reps, json.lapses, json.scheduled_days, json.elapsed_days, json.learning_steps].every(isCount);
  return isSound ? { ...json, due, last_review: reviewed } : null;
}

/** @param {unknown} value */
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;
