import { html, nothing } from 'lit';
import { withoutEmphasis } from '../../lesson/emphasis.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { parseNumber } from '../../lesson/parse-number.js';
import { judge } from '../../lesson/predictions.js';
import { neuronPredictStrings as predict } from '../../content/en/strings-neuron-predict.js';
import { nodeSentence } from './words.js';

/** @typedef {import('../relu-neuron.js').ReluNeuron} ReluNeuron */

/** "Hide the output and predict it first", while that mode is on. */
export class Prediction {
  #host;
  /** @type {readonly number[] | undefined} z and y as they were revealed; other values hide again */
  #revealed;
  #text = '';
  #problem = '';
  #outcome = '';

  /** @param {ReluNeuron} host */
  constructor(host) {
    this.#host = host;
  }

  /** Whether z and y are hidden now. */
  get hides() {
    return !this.#isRevealed;
  }

  get #isRevealed() {
    const { z, y } = this.#host.node;
    return Boolean(this.#revealed && Object.is(this.#revealed[0], z) && Object.is(this.#revealed[1], y));
  }

  render() {
    const isHidden = this.hides;
    return html`<div class="controls">
        <div class="field">
          <label for="prediction">${predict.label}</label>
          <input
            id="prediction"
            type="text"
            autocomplete="off"
            spellcheck="false"
            .value=${this.#text}
            ?readonly=${!isHidden}
            aria-invalid=${this.#problem ? 'true' : 'false'}
            aria-describedby=${this.#problem ? 'prediction-problem' : nothing}
            @input=${(/** @type {Event} */ event) => {
              this.#text = /** @type {HTMLInputElement} */ (event.target).value;
            }}
            @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Enter' && this.#reveal()}
          />
        </div>
        <button type="button" @click=${() => (isHidden ? this.#reveal() : this.hide())}>
          ${isHidden ? predict.reveal : predict.again}
        </button>
      </div>
      ${
        this.#problem
          ? html`<p class="problem" id="prediction-problem" role="alert">${this.#problem}</p>`
          : nothing
      }
      ${isHidden ? nothing : html`<p class="outcome">${this.#outcome}</p>`}`;
  }

  /** Starts over: nothing is predicted, nothing revealed. */
  hide() {
    this.#revealed = undefined;
    this.#text = '';
    this.#problem = '';
    this.#host.requestUpdate();
  }

  #reveal() {
    if (!this.hides) return;
    const { z, y } = this.#host.node;
    const verdict = judge(this.#text, y);
    const found = this.#text.trim();
    this.#problem = verdict === 'unreadable' ? fillTemplate(predict.unreadable, { found }) : '';
    if (verdict !== 'unreadable') {
      const parsed = parseNumber(found);
      const prediction = parsed.ok ? this.#host.number(parsed.value) : '';
      const compared = fillTemplate(predict[verdict], { y: this.#host.number(y), prediction });
      this.#revealed = [z, y];
      this.#outcome = compared;
      this.#host.announce(`${compared} ${withoutEmphasis(nodeSentence(this.#host))}`);
    }
    this.#host.requestUpdate();
  }
}
