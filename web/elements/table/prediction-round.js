import { parseNumber } from '../../lesson/parse-number.js';
import { judge, Predictions, questionFor } from '../../lesson/predictions.js';

/** Predicting more than this is work, not learning. */
const MOST_PREDICTED = 10;

/** The learner's predictions for the rows that are there, under the function that is chosen. */
export class PredictionRound {
  #host;
  #predictions = new Predictions();
  /** Questions that were to be revealed while their field held no number. @type {Set<string>} */
  #unreadable = new Set();

  /** @param {import('../relu-table.js').ReluTable} host */
  constructor(host) {
    this.#host = host;
  }

  /** The inputs asked about. */
  get rows() {
    return this.#host.model.state.rows.slice(0, MOST_PREDICTED);
  }

  /** How many rows are revealed. */
  get revealedCount() {
    return this.rows.filter((x) => this.isRevealed(x)).length;
  }

  /** How many of the revealed rows were predicted right. */
  get rightCount() {
    return this.rows.filter((x, index) => this.isRevealed(x) && this.verdict(index) === 'right').length;
  }

  /** @param {number} x */
  #question(x) {
    const { model } = this.#host;
    return questionFor(model.state.function, model.parametersOf(model.state.function), x);
  }

  /** @param {number} x */
  isRevealed(x) {
    return this.#predictions.get(this.#question(x)).isRevealed;
  }

  /** @param {number} x whose field should have held a number when it was to be revealed */
  isUnreadable(x) {
    return this.#unreadable.has(this.#question(x));
  }

  /** @param {number} x what was typed for it */
  text(x) {
    return this.#predictions.get(this.#question(x)).text;
  }

  /** @param {number} x the prediction as the page writes numbers; '' if there is none */
  predicted(x) {
    const parsed = parseNumber(this.text(x));
    return parsed.ok ? this.#host.digits(parsed.value) : '';
  }

  /** @param {number} index of a row */
  verdict(index) {
    const { state, rowOutputs } = this.#host.model;
    return judge(this.text(state.rows[index]), rowOutputs[index]);
  }

  /**
   * @param {number} x
   * @param {string} text
   */
  type(x, text) {
    this.#predictions.type(this.#question(x), text);
    this.#unreadable.delete(this.#question(x));
    this.#host.requestUpdate();
  }

  /**
   * @param {number} x
   * @returns {boolean} whether it is shown now: what is no number is asked for again instead
   */
  reveal(x) {
    const isShown = this.#predictions.reveal(this.#question(x));
    if (!isShown) this.#unreadable.add(this.#question(x));
    this.#host.requestUpdate();
    return isShown;
  }

  clear() {
    const questions = this.rows.map((x) => this.#question(x));
    this.#predictions.clear(questions);
    for (const question of questions) this.#unreadable.delete(question);
    this.#host.requestUpdate();
  }
}
