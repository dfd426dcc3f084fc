import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { tableStrings as strings } from '../../content/en/strings-table.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { inputHead, number, output, outputHead, showButton } from './parts.js';
import { RowKeys } from './row-keys.js';
import { RowRoom } from './row-room.js';

/** The header and the point come before the learner's rows. */
const ROWS_BEFORE = 2;

/** The live rows: the point first, then the learner's, in a box that scrolls. */
export class RowsView {
  #host;
  #keys;
  /** The box the rows are in. */
  room;

  /** @param {import('../relu-table.js').ReluTable} host */
  constructor(host) {
    this.#host = host;
    this.#keys = new RowKeys(host);
    this.room = new RowRoom(host);
  }

  render() {
    const host = this.#host;
    const { name } = host.model.function;
    const { length } = host.model.state.rows;
    const { isWindowed } = this.room;
    return html`<div
        class="box"
        role="group"
        aria-label=${strings.rows.region}
        tabindex=${host.still ? nothing : this.room.isScrollable ? '0' : '-1'}
        @scroll=${this.room.onScroll}
        @keydown=${this.#keys.onKeydown}
        @focusin=${this.#keys.onFocusin}
      >
        <table class="rows" aria-rowcount=${isWindowed ? length + ROWS_BEFORE : nothing}>
          <caption class="visually-hidden">
            ${fillTemplate(strings.rows.caption, { name })} ${host.still ? nothing : strings.rows.keys}
          </caption>
          <thead>
            <tr aria-rowindex=${this.#rowIndex(-2)}>
              ${inputHead()} ${outputHead(host)} ${host.still ? nothing : this.#renderActionsHeader()}
            </tr>
          </thead>
          <tbody>
            ${this.#renderPoint()}${this.#renderRows()}
          </tbody>
        </table>
      </div>
      ${host.still ? nothing : html`<p class="hint keys" aria-hidden="true">${strings.rows.keys}</p>`}
      ${isWindowed ? this.#renderPrintNote(length) : nothing}`;
  }

  #renderActionsHeader() {
    return html`<th scope="col" class="act">
      <span class="visually-hidden">${strings.rows.actions}</span>
    </th>`;
  }

  /** @param {number} total */
  #renderPrintNote(total) {
    const note = fillTemplate(strings.rows.printed, { total: this.#host.number(total) });
    return html`<p class="print-only">${note}</p>`;
  }

  /** @param {number} index of the learner's row; the header is -2 and the point -1 */
  #rowIndex(index) {
    return this.room.isWindowed ? index + ROWS_BEFORE + 1 : nothing;
  }

  #renderPoint() {
    const host = this.#host;
    const { x, y } = host.model.point;
    return html`<tr class="point" aria-rowindex=${this.#rowIndex(-1)}>
      <th scope="row" class="n">
        <span class="mark" aria-hidden="true"></span><span class="tag">${strings.rows.point}</span>
        ${number(host.digits(x))}
      </th>
      <td class="n">${output(host, y)}</td>
      ${host.still ? nothing : html`<td class="act"></td>`}
    </tr>`;
  }

  #renderRows() {
    const host = this.#host;
    const { rows } = host.model.state;
    const outputs = host.model.rowOutputs;
    if (host.still) return rows.map((x, index) => this.#renderRow(x, outputs[index], index));
    const { reached } = this.#keys;
    return repeat(
      this.room.slots(reached),
      (slot) => (slot.isGap ? `gap ${slot.before}` : slot.index),
      (slot) =>
        slot.isGap
          ? this.#renderGap(slot.count)
          : this.#renderRow(rows[slot.index], outputs[slot.index], slot.index, slot.index === reached),
    );
  }

  /** @param {number} count of rows that are not drawn */
  #renderGap(count) {
    // Set through the DOM, which a page that forbids inline styles allows.
    const style = `height:${count * this.room.rowHeight}px`;
    return html`<tr class="gap" aria-hidden="true">
      <td colspan="3" .style=${style}></td>
    </tr>`;
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} index
   * @param {boolean} [isReached] by the Tab key
   */
  #renderRow(x, y, index, isReached = false) {
    const host = this.#host;
    const text = host.digits(x);
    const isCurrent = host.isCurrent(x);
    const tabIndex = isReached ? 0 : -1;
    return html`<tr
      class="row"
      aria-rowindex=${this.#rowIndex(index)}
      aria-current=${isCurrent ? 'true' : nothing}
    >
      <th scope="row" class="n" abbr=${host.spoken(text)}>
        ${isCurrent ? host.marker() : nothing}
        ${host.still ? number(text) : showButton(host, x, { text, row: index, tabIndex })}
      </th>
      <td class="n">${output(host, y)}</td>
      ${host.still ? nothing : this.#renderRemove(index, text, tabIndex)}
    </tr>`;
  }

  /**
   * @param {number} index
   * @param {string} text
   * @param {number} tabIndex
   */
  #renderRemove(index, text, tabIndex) {
    return html`<td class="act">
      <button
        class="remove"
        type="button"
        tabindex=${tabIndex}
        data-row=${index}
        data-action="remove"
        aria-label=${fillTemplate(strings.rows.remove, { x: this.#host.spoken(text) })}
        @click=${() => this.#remove(index, text)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </td>`;
  }

  /**
   * @param {number} index
   * @param {string} text
   */
  #remove(index, text) {
    this.#host.changes.remove(index, text);
    const left = this.#host.model.state.rows.length;
    if (left === 0) this.#host.focusOn('.undo');
    else this.#keys.focus(index < left ? index : left - 1, 'remove');
  }
}
