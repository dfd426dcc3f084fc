/**
 * Ties a quiz to a Reporter: what its three events say is handed over, and the attempt that the other side kept
 * is taken up again. The quiz knows nothing of it.
 */
import { counts } from '../quiz/attempt.js';
import { isSameAttempt } from '../quiz/merge-attempts.js';
import { completeReport } from '../quiz/reports.js';
import { Delivery } from './delivery.js';
import { attemptFromText, attemptToText } from './suspend-data.js';

/** @typedef {import('../quiz/attempt.js').Attempt} Attempt */
/** @typedef {import('./delivery.js').Entry['type']} ReportType */
/** @typedef {import('./delivery.js').Progress} Progress */
/** @typedef {Pick<import('../quiz/quiz-model.js').QuizModel, 'attempt' | 'bank' | 'results' | 'addEventListener' | 'removeEventListener'>} Model */
/**
 * @typedef {object} Quiz what is asked of the element, besides quiz-start, quiz-answer and quiz-complete
 * @property {Promise<void>} ready kept when there are questions, and with them the model
 * @property {Model} model may be another one after each event
 * @property {(attempt: Attempt | null) => boolean} takeUp shows an attempt that was kept elsewhere instead of its
 *   own, joined if it is the same one; null forgets its own. False, and nothing changes, where the attempt asks
 *   other questions than the quiz does now
 */

const EVENTS = /** @type {const} */ ({
  'quiz-start': 'start',
  'quiz-answer': 'answer',
  'quiz-complete': 'complete',
});

class QuizReporting {
  #quiz;
  #window;
  /** The attempt as it was last handed over; an attempt with no room leaves the one before. */
  #state = '';
  /** Whether the learner has begun something on this page, which nothing may push aside. */
  #hasBegun = false;
  /** @type {Model | null} */
  #watched = null;

  /**
   * @param {EventTarget & Quiz} quiz
   * @param {import('./reporter.js').Reporter} reporter
   * @param {Pick<Window, 'addEventListener' | 'removeEventListener'>} window
   * @param {ConstructorParameters<typeof Delivery>[1]} options
   */
  constructor(quiz, reporter, window, options) {
    this.#quiz = quiz;
    this.#window = window;
    /** Its status is what the learner is to be told: status-words.js. */
    this.delivery = new Delivery(reporter, options);
    this.#listen('add');
    let taken = Promise.resolve();
    this.delivery.addEventListener('open', () => (taken = this.#resume()));
    /** Kept when the first try to reach the other side has ended and what it kept is shown. */
    this.opened = this.delivery.open().then(() => taken);
  }

  /** Ends it; what is unsent stays for the next visit. */
  disconnect() {
    this.#listen('remove');
    this.#watched?.removeEventListener('change', this.#onChange);
    this.delivery.close();
  }

  /** @param {'add' | 'remove'} what */
  #listen(what) {
    const method = /** @type {const} */ (`${what}EventListener`);
    for (const name of Object.keys(EVENTS)) this.#quiz[method](name, this.#onReport);
    this.#window[method]('pagehide', this.#onLeave);
    this.#window[method]('pageshow', this.#onReturn);
    this.#window[method]('online', this.#onOnline);
  }

  #onReport = (/** @type {Event} */ event) => {
    this.#hasBegun = true;
    this.#watch();
    const type = EVENTS[/** @type {keyof typeof EVENTS} */ (event.type)];
    const progress = this.#progress();
    if (progress) this.delivery.send(type, /** @type {CustomEvent} */ (event).detail, progress);
  };

  #onLeave = () => this.delivery.close();

  /** A page that the browser had put aside is shown again. */
  #onReturn = (/** @type {Event} */ event) => {
    if (/** @type {PageTransitionEvent} */ (event).persisted) this.delivery.open();
  };

  #onOnline = () => this.delivery.retry();

  /** Moving is no event of the element, only a change of its model: told after the events of the same change. */
  #onChange = () =>
    queueMicrotask(() => {
      const before = this.#state;
      const progress = this.#watched === this.#quiz.model ? this.#progress() : null;
      if (progress && this.#state !== before) this.delivery.move(progress);
    });

  #watch() {
    if (this.#watched === this.#quiz.model) return;
    this.#watched?.removeEventListener('change', this.#onChange);
    this.#watched = this.#quiz.model;
    this.#watched.addEventListener('change', this.#onChange);
  }

  /** Shows what the other side has, and tells it what it has not. */
  async #resume() {
    await this.#quiz.ready;
    const { kept, unsentState } = this.delivery;
    if (!kept) return;
    const { bank, attempt: own } = this.#quiz.model;
    const theirs = attemptFromText(kept.state ?? '', bank);
    const found = laterOf(theirs, attemptFromText(unsentState, bank));
    const isOwn = own !== null && found !== null && isSameAttempt(own, found);
    // Where nothing is kept, the attempt in this browser may be another learner's.
    const outranks = kept.state !== null && !this.#hasBegun;
    if (isOwn || (found && !this.#hasBegun) || outranks) this.#quiz.takeUp(found);
    this.#watch();
    this.#tellWhatIsMissing(theirs);
  }

  /** What was answered after the last report that arrived. @param {Attempt | null} theirs */
  #tellWhatIsMissing(theirs) {
    const { attempt, results } = this.#quiz.model;
    if (!attempt || !theirs || !isSameAttempt(attempt, theirs) || this.delivery.unsent > 0) return;
    const progress = this.#progress();
    if (!progress) return;
    const isNews = attempt.finishedAt !== null && theirs.finishedAt === null;
    if (isNews && results) this.delivery.send('complete', completeReport(attempt, results), progress);
    else if (progress.state !== this.delivery.kept?.state) this.delivery.move(progress);
  }

  /** @returns {Progress | null} null where nothing is handed over: without an attempt, and redoing what was missed */
  #progress() {
    const { attempt, bank } = this.#quiz.model;
    if (!attempt?.isWhole) return null;
    try {
      this.#state = attemptToText(attempt, bank, this.delivery.stateLimit);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    const counted = attempt.questions.filter(counts);
    return {
      state: this.#state,
      seed: attempt.seed,
      number: attempt.position + 1,
      answered: attempt.questions.filter((question, i) => counts(question) && attempt.answers[i]).length,
      total: counted.length,
    };
  }
}

/**
 * Hands over what a quiz reports, and takes up the attempt that the other side kept. Only whole attempts are
 * handed over: redoing what was missed is for the learner alone.
 * @param {EventTarget & Quiz} quiz a <relu-quiz>
 * @param {import('./reporter.js').Reporter} reporter
 * @param {{ window?: Pick<Window, 'addEventListener' | 'removeEventListener'> } & ConstructorParameters<typeof Delivery>[1]} [options]
 * @returns {QuizReporting}
 */
export const connectReporting = (quiz, reporter, { window = globalThis.window, ...options } = {}) =>
  new QuizReporting(quiz, reporter, window, options);

/** @param {Attempt | null} a @param {Attempt | null} b */
function laterOf(a, b) {
  if (!a || !b) return a ?? b;
  const isLater = isSameAttempt(a, b) ? b.movedAt > a.movedAt : b.startedAt > a.startedAt;
  return isLater ? b : a;
}
