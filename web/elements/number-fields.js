import { html, nothing } from 'lit';
import { fieldNumber } from '../lesson/format-number.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { parseNumber } from '../lesson/parse-number.js';
import { strings } from '../content/en/strings.js';

/**
 * @typedef {object} NumberField
 * @property {string} id unique in the element
 * @property {unknown} label text or template, always in sight unless hideLabel
 * @property {boolean} [hideLabel] keeps the label for screen readers only, where a column heading says it
 * @property {number} value
 * @property {number} [step] what an arrow key adds (default 0.1); Shift makes it ten times as large
 * @property {(value: number) => void} onValue may throw a LessonError, whose message is then shown
 */

/**
 * Labelled text fields for numbers. A field acts while it is typed into; it reads comma or point, true minus
 * and spaces. What it can't read stays where it is, with a sentence that says what to type instead, and
 * changes nothing else. Native number fields would refuse the comma or the point, by the browser's language.
 */
export class NumberFields {
  #host;
  /** @type {Map<string, { text: string, problem: string }>} what is being typed, by field id */
  #drafts = new Map();

  /** @param {import('./lesson-element.js').LessonElement} host */
  constructor(host) {
    this.#host = host;
  }

  /** @param {NumberField} field */
  render(field) {
    const draft = this.#drafts.get(field.id);
    const problem = draft?.problem;
    return html`<div class="field">
      <label for=${field.id} class=${field.hideLabel ? 'visually-hidden' : nothing}>${field.label}</label>
      <input
        id=${field.id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        .value=${draft?.text ?? fieldNumber(field.value, this.#host.locale)}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${problem ? `${field.id}-problem` : nothing}
        @input=${(/** @type {Event} */ event) => this.#read(field, textOf(event), false)}
        @change=${(/** @type {Event} */ event) => this.#read(field, textOf(event), true)}
        @blur=${(/** @type {Event} */ event) => this.#read(field, textOf(event), true)}
        @keydown=${(/** @type {KeyboardEvent} */ event) => this.#step(field, event)}
      />
      ${problem ? html`<p class="problem" id="${field.id}-problem" role="alert">${problem}</p>` : nothing}
    </div>`;
  }

  /**
   * @param {NumberField} field
   * @param {string} text
   * @param {boolean} finished the learner has left the field or pressed Enter
   */
  #read(field, text, finished) {
    const before = this.#drafts.get(field.id);
    if (finished && !before) return;
    const parsed = parseNumber(text);
    if (parsed.ok) this.#apply(field, parsed.value, text);
    else this.#drafts.set(field.id, { text, problem: finished ? unreadable(text) : '' });
    const settled = !this.#drafts.get(field.id)?.problem;
    if (finished && (settled || text.trim() === '')) this.#drafts.delete(field.id);
    this.#host.requestUpdate();
  }

  /**
   * @param {NumberField} field
   * @param {number} value
   * @param {string} text
   */
  #apply(field, value, text) {
    let problem = '';
    try {
      field.onValue(value);
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    this.#drafts.set(field.id, { text, problem });
  }

  /**
   * @param {NumberField} field
   * @param {KeyboardEvent} event
   */
  #step(field, event) {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const size = (field.step ?? 0.1) * (event.shiftKey ? 10 : 1);
    // Six decimals: 0.1 + 0.2 is shown as 0.3, as the learner counted it.
    const next = Number((field.value + direction * size).toFixed(6));
    this.#apply(field, next, fieldNumber(next, this.#host.locale));
    if (!this.#drafts.get(field.id)?.problem) this.#drafts.delete(field.id);
    this.#host.requestUpdate();
  }
}

/** @param {Event} event */
function textOf(event) {
  return /** @type {HTMLInputElement} */ (event.target).value;
}

/** @param {string} text */
function unreadable(text) {
  return fillTemplate(strings.field.unreadable, { found: text.trim() });
}
