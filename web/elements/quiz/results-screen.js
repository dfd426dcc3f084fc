import { fillTemplate } from '../../lesson/fill-template.js';
import { decimalMark } from '../../lesson/format-number.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';
import { downloadFile } from '../download-file.js';
import { printResults } from './print-paper.js';
import { renderResults } from './results-view.js';

/** A finished attempt: what comes of each button of its results. */
export class ResultsScreen {
  #host;
  #review;

  /**
   * @param {import('../relu-quiz.js').ReluQuiz} host
   * @param {import('./later-review.js').LaterReview} review
   */
  constructor(host, review) {
    this.#host = host;
    this.#review = review;
  }

  /** @returns {unknown} */
  render() {
    const host = this.#host;
    return renderResults({
      host,
      model: host.model,
      number: (value) => host.number(value),
      review: this.#review.state,
      onRedo: (what) => host.begin((model) => model.redo(what)),
      onReview: (what) => this.#review.act(what),
      onNew: () => host.startNew(),
      onPrint: () => printResults(host),
      onJson: this.#onJson,
      onCsv: this.#onCsv,
    });
  }

  #onJson = async () => {
    const { resultsJson } = await import('../../quiz/export-results.js');
    this.#download('json', resultsJson(this.#host.model), 'application/json');
  };

  #onCsv = async () => {
    const { resultsCsv } = await import('../../quiz/export-results.js');
    const isDecimalComma = decimalMark(this.#host.locale) === ',';
    this.#download('csv', resultsCsv(this.#host.model, { isDecimalComma }), 'text/csv');
  };

  /**
   * @param {string} ending
   * @param {string} text
   * @param {string} type
   */
  #download(ending, text, type) {
    const file = `${strings.files.results}-${this.#host.model.attempt?.seed ?? ''}.${ending}`;
    downloadFile(file, text, type);
    this.#host.announce(fillTemplate(strings.files.downloaded, { file }));
  }
}
