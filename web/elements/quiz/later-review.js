import { fillTemplate } from '../../lesson/fill-template.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';
import { downloadFile } from '../download-file.js';

/** More than this is work for another day. */
const MOST_AT_ONCE = 10;

/**
 * Coming back another day: which questions are due, kept on this device. The scheduler is loaded once there is
 * something to schedule.
 */
export class LaterReview {
  #host;
  /** @type {import('../../quiz/review.js').Review | undefined} */
  #review;

  /** @param {import('../relu-quiz.js').ReluQuiz} host */
  constructor(host) {
    this.#host = host;
  }

  /** What is due; undefined until it is loaded. @returns {import('./results-review.js').ReviewState | undefined} */
  get state() {
    if (!this.#review) return undefined;
    const { nextDue, isLasting } = this.#review;
    return { due: this.#due.length, nextDue, isLasting };
  }

  /** Items of the bank that are due now. */
  get #due() {
    const ids = this.#host.bank.items.map(({ id }) => id);
    return (this.#review?.due(Date.now()) ?? []).filter((id) => ids.includes(id)).slice(0, MOST_AT_ONCE);
  }

  /** Another bank has other cards. */
  forget() {
    this.#review = undefined;
  }

  async load() {
    const { Review } = await import('../../quiz/review.js');
    this.#review ??= Review.of(() => localStorage, this.#host.bank.title);
    this.#host.requestUpdate();
  }

  /** Takes note of every first answer of the attempt that has just been finished. */
  async rate() {
    const answers = this.#host.model.attempt?.questions.map(({ item }, index) => ({
      item,
      answer: this.#host.model.answerAt(index),
    }));
    await this.load();
    for (const { item, answer } of answers ?? []) {
      if (answer) this.#review?.rate(item, answer, answer.at);
    }
    this.#host.requestUpdate();
  }

  /** @param {'start' | 'export' | 'erase'} what */
  act(what) {
    if (what === 'start') this.#host.begin((model) => model.start({ items: this.#due }));
    if (what === 'export') this.#export();
    if (what === 'erase') this.#erase();
  }

  #export() {
    const file = `${strings.files.review}.json`;
    downloadFile(file, `${JSON.stringify(this.#review?.toJSON(), null, 2)}\n`, 'application/json');
    this.#host.announce(fillTemplate(strings.files.downloaded, { file }));
  }

  #erase() {
    this.#review?.erase();
    this.#host.announce(strings.files.erased);
    this.#host.focusOn('#results, #start');
    this.#host.requestUpdate();
  }
}
