import { html, nothing } from 'lit';
import { tableStrings as strings } from '../../content/en/strings-table.js';
import { tablePredictStrings as words } from '../../content/en/strings-table-predict.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { pluralForm } from '../../lesson/plural-form.js';
import { whyOutput } from '../../lesson/why-output.js';
import { inputHead, number, output, outputHead, showButton } from './parts.js';
import { PredictionRound } from './prediction-round.js';

/** The rows with their outputs hidden: the learner says them first. */
export class PredictionView {
  #host;
  #round;

  /** @param {import('../relu-table.js').ReluTable} host */
  constructor(host) {
    this.#host = host;
    this.#round = new PredictionRound(host);
  }

  /** How far the learner is. */
  get sentence() {
    const { revealedCount, rightCount, rows } = this.#round;
    const write = (/** @type {number} */ count) => this.#host.number(count);
    return fillTemplate(words.progress, {
      revealed: write(revealedCount),
      total: write(rows.length),
      right: write(rightCount),
    });
  }

  render() {
    const host = this.#host;
    const { name } = host.model.function;
    const { rows } = this.#round;
    const isEmpty = rows.length === 0;
    return html`<p class="hint">${words.intro} ${this.#whichRows()}</p>
      <div class="box predicting" tabindex="-1">
        <table class="rows">
          <caption class="visually-hidden">
            ${fillTemplate(strings.rows.caption, { name })}
          </caption>
          <thead>
            <tr>
              ${inputHead()}
              <th scope="col">${words.yours}</th>
              ${outputHead(host)}
            </tr>
          </thead>
          <tbody>
            ${this.#renderPoint()} ${rows.map((x, index) => this.#renderRow(x, index))}
          </tbody>
        </table>
      </div>
      <div class="controls">
        <button type="button" class="reveal-all" ?disabled=${isEmpty} @click=${this.#revealAll}>
          ${words.revealAll}
        </button>
        <button type="button" ?disabled=${isEmpty} @click=${this.#clear}>${words.clear}</button>
      </div>`;
  }

  #whichRows() {
    const host = this.#host;
    const total = host.model.state.rows.length;
    const count = this.#round.rows.length;
    if (total === count) return nothing;
    return fillTemplate(words.first, { count: host.number(count), total: host.number(total) });
  }

  #renderPoint() {
    const host = this.#host;
    const { x, y } = host.model.point;
    const givesAway = this.#round.rows.some((row) => host.isCurrent(row) && !this.#round.isRevealed(row));
    const hidden = html`<span aria-hidden="true">${words.hidden}</span
      ><span class="visually-hidden">${words.hiddenWhy}</span>`;
    return html`<tr class="point">
      <th scope="row" colspan="2">
        <span class="mark" aria-hidden="true"></span><span class="tag">${strings.rows.point}</span>
        ${number(host.digits(x))}
      </th>
      <td class="n">${givesAway ? hidden : output(host, y)}</td>
    </tr>`;
  }

  /**
   * @param {number} x
   * @param {number} index
   */
  #renderRow(x, index) {
    const host = this.#host;
    const text = host.digits(x);
    const isRevealed = this.#round.isRevealed(x);
    const isCurrent = host.isCurrent(x);
    return html`<tr class="row" aria-current=${isCurrent ? 'true' : nothing}>
        <th scope="row" class="n" abbr=${host.spoken(text)}>
          ${isCurrent ? host.marker() : nothing} ${isRevealed ? showButton(host, x, { text }) : number(text)}
        </th>
        ${isRevealed ? this.#renderAnswer(x, index) : this.#renderField(x, index, text)}
      </tr>
      ${isRevealed ? this.#renderWhy(x, index) : this.#renderProblem(x, index)}`;
  }

  /**
   * @param {number} x
   * @param {number} index
   * @param {string} text
   */
  #renderField(x, index, text) {
    const id = `prediction-${index}`;
    const isUnreadable = this.#round.isUnreadable(x);
    const type = (/** @type {Event} */ event) =>
      this.#round.type(x, /** @type {HTMLInputElement} */ (event.target).value);
    const enter = (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Enter' && !event.isComposing) this.#reveal(x, index);
    };
    return html`<td>
        <label class="visually-hidden" for=${id}
          >${fillTemplate(words.field, { x: this.#host.spoken(text) })}</label
        >
        <input
          type="text"
          id=${id}
          autocomplete="off"
          spellcheck="false"
          .value=${this.#round.text(x)}
          aria-invalid=${isUnreadable ? 'true' : 'false'}
          aria-describedby=${isUnreadable ? `${id}-problem` : nothing}
          @input=${type}
          @keydown=${enter}
        />
      </td>
      <td class="n">
        <button
          type="button"
          class="reveal"
          aria-label=${fillTemplate(words.revealOne, { x: this.#host.spoken(text) })}
          @click=${() => this.#reveal(x, index)}
        >
          ${words.reveal}
        </button>
      </td>`;
  }

  /**
   * @param {number} x
   * @param {number} index
   */
  #renderProblem(x, index) {
    if (!this.#round.isUnreadable(x)) return nothing;
    const found = this.#round.text(x).trim();
    return html`<tr class="more">
      <td colspan="3">
        <p class="problem" id="prediction-${index}-problem" role="alert">
          ${fillTemplate(words.unreadable, { found })}
        </p>
      </td>
    </tr>`;
  }

  /**
   * @param {number} x
   * @param {number} index
   */
  #renderAnswer(x, index) {
    const answer = {
      right: html`<span class="right">${words.right}</span>`,
      skipped: html`<span class="skipped">${words.skipped}</span>`,
      wrong: html`<span class="wrong">✗ ${number(this.#round.predicted(x))}</span>`,
      unreadable: nothing,
    }[this.#round.verdict(index)];
    return html`<td>${answer}</td>
      <td class="n">${output(this.#host, this.#host.model.rowOutputs[index])}</td>`;
  }

  /**
   * @param {number} x
   * @param {number} index
   */
  #renderWhy(x, index) {
    if (this.#round.verdict(index) !== 'wrong') return nothing;
    return html`<tr class="more">
      <td colspan="3"><p class="hint">${this.#result(x, index)}</p></td>
    </tr>`;
  }

  /**
   * How the prediction turned out, in a sentence or two.
   * @param {number} x
   * @param {number} index
   */
  #result(x, index) {
    const host = this.#host;
    const { saidRight, saidSkipped, wrong } = words;
    const write = (/** @type {number} */ value) => host.digits(value);
    const y = host.model.rowOutputs[index];
    const verdict = this.#round.verdict(index);
    if (verdict !== 'wrong') {
      return fillTemplate(verdict === 'right' ? saidRight : saidSkipped, { x: write(x), y: write(y) });
    }
    const both = fillTemplate(wrong, { predicted: this.#round.predicted(x), y: write(y) });
    return `${both} ${whyOutput(strings, words, host.model.function.name, host.pieces, x, y, write)}`;
  }

  /**
   * Shows one answer; the keyboard goes on to the next field.
   * @param {number} x
   * @param {number} index
   */
  #reveal(x, index) {
    if (!this.#round.reveal(x)) return;
    this.#host.announce(this.#result(x, index));
    const next = this.#round.rows.findIndex((row, i) => i > index && !this.#round.isRevealed(row));
    this.#host.focusOn(next < 0 ? '.reveal-all' : `#prediction-${next}`);
  }

  #revealAll = () => {
    const { rows } = this.#round;
    for (const x of rows) this.#round.reveal(x);
    if (this.#round.revealedCount < rows.length) return;
    const said = pluralForm(words.saidAll, rows.length);
    const right = this.#host.number(this.#round.rightCount);
    this.#host.announce(fillTemplate(said, { count: this.#host.number(rows.length), right }));
  };

  #clear = () => {
    this.#round.clear();
    this.#host.announce(words.saidCleared);
  };
}
