import { html, nothing } from 'lit';
import { tableTakeStrings as words } from '../../content/en/strings-table-take.js';
import { clipboardForm, csvForm, twoColumns } from '../../lesson/csv.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { decimalMark } from '../../lesson/format-number.js';
import { pluralForm } from '../../lesson/plural-form.js';
import { downloadFile } from '../download-file.js';

/** Takes the rows elsewhere, to the clipboard and into a file, or away; or brings the first ones back. */
export class TakeAway {
  #host;
  /** @type {boolean | undefined} unset: as the reader's locale has it */
  #decimalComma;
  #said = '';

  /** @param {import('../relu-table.js').ReluTable} host */
  constructor(host) {
    this.#host = host;
  }

  /** Whether numbers leave with a decimal comma. */
  get isDecimalComma() {
    return this.#decimalComma ?? decimalMark(this.#host.locale) === ',';
  }

  render() {
    const { changes, model } = this.#host;
    const isEmpty = model.state.rows.length === 0;
    return html`<div class="controls">
        <button type="button" ?disabled=${isEmpty} @click=${this.#copy}>${words.copy}</button>
        <button type="button" ?disabled=${isEmpty} @click=${this.#download}>${words.download}</button>
      </div>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.isDecimalComma}
          @change=${(/** @type {Event} */ event) => {
            this.#decimalComma = /** @type {HTMLInputElement} */ (event.target).checked;
          }}
        />
        ${words.decimalComma}
      </label>
      ${this.#said ? html`<p class="status">${this.#said}</p>` : nothing}
      <div class="controls">
        <button type="button" ?disabled=${isEmpty} @click=${changes.clear}>${words.clear}</button>
        <button type="button" @click=${changes.restore}>${words.restore}</button>
      </div>`;
  }

  /** @param {import('../../lesson/csv.js').TextForm} form */
  #text(form) {
    const { state, rowOutputs } = this.#host.model;
    return twoColumns(['x', `${state.function}(x)`], state.rows, rowOutputs, form);
  }

  #copy = async () => {
    const text = this.#text(clipboardForm(this.isDecimalComma));
    const count = this.#host.model.state.rows.length;
    const isCopied = (await copyByClipboard(text)) || copyBySelection(text);
    const copied = pluralForm(words.copied, count);
    this.#say(isCopied ? fillTemplate(copied, { count: this.#host.number(count) }) : words.copyFailed);
  };

  #download = () => {
    const file = `${this.#host.model.state.function}.csv`;
    downloadFile(file, this.#text(csvForm(this.isDecimalComma)), 'text/csv');
    this.#say(fillTemplate(words.downloaded, { file }));
  };

  /** @param {string} text */
  #say(text) {
    this.#said = text;
    this.#host.announce(text);
    this.#host.requestUpdate();
  }
}

/**
 * Refused in frames without leave and absent on pages without https.
 * @param {string} text
 */
async function copyByClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The older way, which asks for no permission.
 * @param {string} text
 */
function copyBySelection(text) {
  const put = (/** @type {ClipboardEvent} */ event) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    removeEventListener('copy', put, { capture: true });
  }
}
