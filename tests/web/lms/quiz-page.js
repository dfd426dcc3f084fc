/** A page with a quiz in it, as <relu-quiz> is seen by connectReporting(), with the real engine. */
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { bank as ourBank } from '../../../web/content/en/quiz/bank.js';
import { ProgressStore } from '../../../web/quiz/progress-store.js';
import { QuizModel } from '../../../web/quiz/quiz-model.js';
import { DEFAULT_SETTINGS } from '../../../web/quiz/settings.js';
import { FakeStorage } from '../quiz/fake-storage.js';

export const engine = await engineInNode();
export { ourBank };

/** Midnight of 1 May 2026, turned by the tests. */
export const clock = { now: Date.UTC(2026, 4, 1) };

/** The element: an EventTarget with the model's reports as its events. */
export class QuizPage extends EventTarget {
  ready = Promise.resolve();

  /**
   * @param {object} [options]
   * @param {Partial<import('../../../web/quiz/settings.js').Settings>} [options.settings]
   * @param {import('../../../web/quiz/bank-types.js').Bank} [options.bank]
   * @param {FakeStorage} [options.storage] of the browser
   */
  constructor({ settings = {}, bank = ourBank, storage = new FakeStorage() } = {}) {
    super();
    this.storage = storage;
    this.store = new ProgressStore(storage, 'test');
    this.model = new QuizModel({
      bank,
      settings: { ...DEFAULT_SETTINGS, ...settings },
      engine,
      store: this.store,
      now: () => clock.now,
    });
    this.model.addEventListener('report', (event) => {
      const { type, ...detail } = /** @type {CustomEvent} */ (event).detail;
      this.dispatchEvent(new CustomEvent(type, { detail }));
    });
    this.model.resume();
  }

  /** @param {import('../../../web/quiz/attempt.js').Attempt | null} attempt */
  takeUp(attempt) {
    const before = this.store.current;
    if (before && before.id !== attempt?.id) this.store.discard(before.id);
    if (!attempt) {
      this.model.discard();
      return true;
    }
    this.store.save(attempt);
    if (this.model.resume()) return true;
    this.store.discard(attempt.id);
    if (before) this.store.save(before);
    return false;
  }

  /** Answers the question on show, right or with what a learner might say. @param {boolean} isRight */
  answer(isRight) {
    clock.now += 4250;
    const question = /** @type {import('../../../web/quiz/types.js').Question} */ (this.model.question);
    const wrong = wrongResponse(question);
    if (isRight) {
      // The right answer is told only after one was given, so another model is asked.
      const other = new QuizPage({ settings: { ...this.model.settings }, bank: this.model.bank });
      other.model.start({ seed: this.model.attempt?.seed });
      other.model.goTo(this.model.position);
      other.model.answer(wrong);
      other.model.finish();
      const right = other.model.assessmentAt(this.model.position)?.rightResponse;
      return this.model.answer(/** @type {any} */ (right));
    }
    return this.model.answer(wrong, { sure: 'think' });
  }

  /** Answers what is left and finishes. @param {boolean} isRight */
  answerAll(isRight) {
    while (this.model.status === 'running') {
      if (!this.model.answerAt(this.model.position)) this.answer(isRight);
      clock.now += 1000;
      this.model.next();
    }
  }
}

/**
 * Something of the right shape that is most often wrong.
 * @param {import('../../../web/quiz/types.js').Question} question
 * @param {() => number} [random] 0 to 1
 * @returns {any}
 */
export function wrongResponse({ kind, options = [], steps = [], table, at = [] }, random = () => 0.6) {
  const number = () => Math.round(random() * 80 - 40) / 4;
  switch (kind) {
    case 'choice':
    case 'spot-error':
      return options[Math.floor(random() * options.length)].id;
    case 'choices':
      return options.filter(() => random() > 0.5).map(({ id }) => id);
    case 'order':
      return steps.map(({ id }) => id).sort();
    case 'table':
      return table?.inputs.map(number);
    case 'sketch':
      return at.map(number);
    case 'place-point':
      return { x: number(), y: number() };
    default:
      return number();
  }
}

/** Lets promises that can be kept be kept. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
