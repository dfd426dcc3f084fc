import { html, nothing } from 'lit';
import { tableStrings as strings } from '../../content/en/strings-table.js';
import { clipboardForm, csvForm, twoColumns } from '../../lesson/csv.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { decimalMark } from '../../lesson/format-number.js';
import { pluralForm } from '../../lesson/plural-form.js';

/** Long enough for the browser to have taken the file before its address goes. */
const REVOKE_AFTER_MS = 10_000;

/** Takes the rows elsewhere: to the clipboard and into a file. */
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
    const isEmpty = this.#host.model.state.rows.length === 0;
    return html`<div class="controls">
        <button type="button" ?disabled=${isEmpty} @click=${this.#copy}>${strings.take.copy}</button>
        <button type="button" ?disabled=${isEmpty} @click=${this.#download}>${strings.take.download}</button>
      </div>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.isDecimalComma}
          @change=${(/** @type {Event} */ event) => {
            this.#decimalComma = /** @type {HTMLInputElement} */ (event.target).checked;
          }}
        />
        ${strings.take.decimalComma}
      </label>
      ${this.#said ? html`<p class="status">${this.#said}</p>` : nothing}`;
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
    const copied = pluralForm(strings.take.copied, count);
    this.#say(isCopied ? fillTemplate(copied, { count: this.#host.number(count) }) : strings.take.copyFailed);
  };

  #download = () => {
    const file = `${this.#host.model.state.function}.csv`;
    const blob = new Blob([this.#text(csvForm(this.isDecimalComma))], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
    this.#say(fillTemplate(strings.take.downloaded, { file }));
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
