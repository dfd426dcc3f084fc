import { html, nothing } from 'lit';
import { tableStrings as strings } from '../../content/en/strings-table.js';
import { addRows } from '../../lesson/add-rows.js';
import { capitalised } from '../../lesson/capitalised.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { decimalMark } from '../../lesson/format-number.js';
import { INITIAL_STATE, MOST_ROWS } from '../../lesson/initial-state.js';
import { parseNumberList } from '../../lesson/parse-number.js';
import { pluralForm } from '../../lesson/plural-form.js';

/** What cannot be read is named one by one up to this many. */
const MOST_NAMED = 5;

/**
 * The learner's rows come and go here: typed, pasted, removed, cleared, restored. Each change is said and
 * can be undone until the next one.
 */
export class RowChanges {
  #host;
  #text = '';
  #problem = '';
  #said = '';
  /** @type {{ rows: number[], text: string, after: readonly number[] } | undefined} */
  #undo;

  /** @param {import('../relu-table.js').ReluTable} host */
  constructor(host) {
    this.#host = host;
  }

  renderAdd() {
    return html`<form class="add" @submit=${this.#onSubmit}>
      <div class="field">
        <label for="add">${strings.add.label}</label>
        <textarea
          id="add"
          rows="1"
          autocomplete="off"
          spellcheck="false"
          .value=${this.#text}
          aria-describedby=${this.#problem ? 'add-hint add-problem' : 'add-hint'}
          aria-invalid=${this.#problem ? 'true' : 'false'}
          @beforeinput=${this.#onBeforeInput}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
        ></textarea>
      </div>
      <button type="submit">${strings.add.button}</button>
      <p class="hint" id="add-hint">${strings.add.hint}</p>
      ${this.#problem ? html`<p class="problem" id="add-problem" role="alert">${this.#problem}</p>` : nothing}
    </form>`;
  }

  /** What was done last, and the way back. */
  renderStatus() {
    if (!this.#said) return nothing;
    const canUndo = this.#undo?.after === this.#host.model.state.rows;
    return html`<p class="status">
      ${this.#said}
      ${
        canUndo
          ? html`<button type="button" class="undo" @click=${this.#onUndo}>${strings.add.undo}</button>`
          : nothing
      }
    </p>`;
  }

  /**
   * @param {number} index
   * @param {string} name the input as written
   */
  remove(index, name) {
    this.#change(
      this.#host.model.state.rows.toSpliced(index, 1),
      fillTemplate(strings.add.removed, { x: name }),
    );
  }

  #onInput = (/** @type {Event} */ event) => {
    this.#text = /** @type {HTMLTextAreaElement} */ (event.target).value;
    this.#problem = '';
    this.#host.requestUpdate();
  };

  /** Browsers put a long column into a field line by line, in minutes; here it goes in as one piece. */
  #onBeforeInput = (/** @type {InputEvent} */ event) => {
    if (!event.data?.includes('\n')) return;
    event.preventDefault();
    const field = /** @type {HTMLTextAreaElement} */ (event.target);
    field.setRangeText(event.data, field.selectionStart, field.selectionEnd, 'end');
    this.#onInput(event);
  };

  /** Enter adds a single line; in a column that is being typed it starts the next one. */
  #onKeydown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || this.#text.includes('\n')) return;
    event.preventDefault();
    this.#add();
  };

  #onSubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    this.#add();
  };

  #add() {
    const before = this.#text;
    const { rows, added, leftOut, unreadable } = addRows(this.#host.model.state.rows, before, {
      isDecimalComma: decimalMark(this.#host.locale) === ',',
    });
    this.#problem = this.#problemWith(unreadable);
    if (added === 0 && leftOut === 0 && unreadable.length === 0) this.#problem = strings.add.nothing;
    if (added > 0 || leftOut > 0) {
      this.#text = unreadable.map(({ found }) => found).join('\n');
      this.#change(rows, this.#addedText(added, leftOut), before);
      if (added > 0) this.#host.showRow(rows.length - added);
    }
    this.#host.requestUpdate();
  }

  /** @param {number} added @param {number} leftOut */
  #addedText(added, leftOut) {
    const number = (/** @type {number} */ count) => this.#host.number(count);
    if (leftOut === 0) return fillTemplate(pluralForm(strings.add.added, added), { count: number(added) });
    return fillTemplate(strings.add.full, {
      most: number(MOST_ROWS),
      added: number(added),
      given: number(added + leftOut),
    });
  }

  /** @param {{ found: string, line: number }[]} unreadable */
  #problemWith(unreadable) {
    if (unreadable.length === 0) return '';
    const named = unreadable
      .slice(0, MOST_NAMED)
      .map(({ found, line }) =>
        fillTemplate(strings.add.unreadable, { found, line: this.#host.number(line) }),
      );
    const more = unreadable.length - named.length;
    if (more > 0) {
      named.push(
        fillTemplate(pluralForm(strings.add.unreadableMore, more), { count: this.#host.number(more) }),
      );
    }
    const list = named.join('; ');
    return `${capitalised(list)}. ${strings.add.unreadableHelp}`;
  }

  /** Removes all rows. */
  clear = () => {
    const count = this.#host.model.state.rows.length;
    this.#change(
      [],
      fillTemplate(pluralForm(strings.add.cleared, count), { count: this.#host.number(count) }),
    );
    this.#host.focusOn('.undo');
  };

  /** Brings back the rows that the table began with. */
  restore = () => {
    const text = this.#host.getAttribute('rows');
    const rows = text === null ? INITIAL_STATE.rows : parseNumberList(text).values;
    this.#change([...rows], strings.add.restored);
  };

  #onUndo = () => {
    if (!this.#undo) return;
    const { rows, text } = this.#undo;
    this.#undo = undefined;
    this.#text = text;
    this.#problem = '';
    this.#host.model.request({ type: 'set-rows', rows });
    this.#say(strings.add.undone);
    this.#host.focusOn('.box');
  };

  /**
   * @param {number[]} rows
   * @param {string} said
   * @param {string} [text] what stood in the field before
   */
  #change(rows, said, text = this.#text) {
    const before = this.#host.model.state.rows;
    this.#host.model.request({ type: 'set-rows', rows });
    this.#undo = { rows: before, text, after: this.#host.model.state.rows };
    this.#say(said);
  }

  /** @param {string} text */
  #say(text) {
    this.#said = text;
    this.#host.announce(text);
    this.#host.requestUpdate();
  }
}
