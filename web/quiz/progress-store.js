/** What is kept of a learner's attempts: the current one, the latest result and the best. */
import { isAttempt } from './attempt-shape.js';
import { KeptData } from './kept-data.js';
import { isSameAttempt, mergeAttempts } from './merge-attempts.js';

/** @typedef {import('./attempt.js').Attempt} Attempt */
/**
 * @typedef {object} KeptResult of a whole attempt
 * @property {string} attempt id
 * @property {string} seed
 * @property {number} score 0 to 1
 * @property {number} points
 * @property {number} of
 * @property {boolean | null} passed null without a pass mark
 * @property {number} finishedAt ms since 1970
 *
 * @typedef {{ version: 1, current: Attempt | null, latest: KeptResult | null, best: KeptResult | null }} Progress
 */

/**
 * Two tabs may use the same store at once: what is saved is joined with what the other has saved meanwhile. Data
 * that is malformed or of another version counts as none.
 */
export class ProgressStore extends KeptData {
  /**
   * @param {ConstructorParameters<typeof KeptData>[0]} storage
   * @param {string} scope whose progress it is: the bank and whatever else tells one quiz from another
   */
  constructor(storage, scope) {
    super(storage, `relu-quiz ${scope}`);
  }

  /** The attempt under way, or the last one finished. */
  get current() {
    return this.#progress.current;
  }

  /** Result of the whole attempt finished last. */
  get latest() {
    return this.#progress.latest;
  }

  /** The best result of a whole attempt; of equal ones the first. */
  get best() {
    return this.#progress.best;
  }

  /**
   * Joins an attempt with what is there: the same attempt is merged, of two others the one started later stays.
   * @param {Attempt} attempt
   * @returns {Attempt} the attempt as it now is
   */
  save(attempt) {
    const progress = this.#progress;
    const { current } = progress;
    if (current && current.id !== attempt.id && startsLater(current, attempt)) return attempt;
    const joined = current && isSameAttempt(current, attempt) ? mergeAttempts(current, attempt) : attempt;
    this.write({ ...progress, current: joined });
    return joined;
  }

  /**
   * Forgets an attempt, not its result.
   * @param {string} id
   */
  discard(id) {
    const progress = this.#progress;
    if (progress.current?.id === id) this.write({ ...progress, current: null });
  }

  /** @param {KeptResult} result */
  addResult(result) {
    const progress = this.#progress;
    const { latest, best } = progress;
    this.write({
      ...progress,
      latest: latest && latest.finishedAt > result.finishedAt ? latest : result,
      best: best && best.score >= result.score ? best : result,
    });
  }

  /** Forgets everything. */
  erase() {
    this.write(null);
  }

  /** @returns {Progress} */
  get #progress() {
    const found = /** @type {Partial<Progress> | null} */ (this.read());
    const isOurs = typeof found === 'object' && found?.version === 1;
    return {
      version: 1,
      current: isOurs && isAttempt(found.current) ? found.current : null,
      latest: isOurs && isKeptResult(found.latest) ? found.latest : null,
      best: isOurs && isKeptResult(found.best) ? found.best : null,
    };
  }
}

/**
 * @param {Attempt} a
 * @param {Attempt} b
 */
const startsLater = (a, b) => a.startedAt > b.startedAt || (a.startedAt === b.startedAt && a.id > b.id);

/** @param {any} value @returns {value is KeptResult} */
const isKeptResult = (value) =>
  typeof value?.attempt === 'string' &&
  typeof value.seed === 'string' &&
  [value.points, value.of, value.finishedAt].every(Number.isFinite) &&
  value.score >= 0 &&
  value.score <= 1 &&
  [true, false, null].includes(value.passed);
