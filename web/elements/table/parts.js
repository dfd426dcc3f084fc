import { html, nothing } from 'lit';
import { tableStrings as strings } from '../../content/en/strings-table.js';
import { emphasisParts } from '../../lesson/emphasis.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { plainSymbol } from '../../lesson/plain-symbol.js';
import { seenAndSaid } from '../seen-and-said.js';

/** @typedef {import('../relu-table.js').ReluTable} ReluTable */

/** @param {unknown} text a number as written, which must not break across lines */
export const number = (text) => html`<span class="number">${text}</span>`;

/**
 * An output: bold on the active side, quiet where it is 0; the digits say the same.
 * @param {ReluTable} host
 * @param {number} y
 */
export function output(host, y) {
  const kind = y > 0 ? 'active' : y === 0 ? 'silent' : nothing;
  return html`<span class="number ${kind}">${host.digits(y)}</span>`;
}

/** @param {string} sentence with *numbers that matter* */
export const emphasised = (sentence) =>
  emphasisParts(sentence).map(({ text, isStrong }) =>
    isStrong ? html`<strong class="number">${text}</strong>` : text,
  );

/** The cell that heads the inputs. */
export const inputHead = () => html`<th scope="col" class="n">${strings.rows.input}</th>`;

/** The cell that heads the outputs. @param {ReluTable} host */
export const outputHead = ({ model }) =>
  html`<th scope="col" class="n">
    ${fillTemplate(strings.rows.output, { symbol: plainSymbol(model.function.symbol) })}
  </th>`;

/**
 * The cell that heads a row: its input, which a press shows on the graph.
 * @param {ReluTable} host
 * @param {number} x
 * @param {{ text?: string, row?: number, tabIndex?: number }} [options] text: x as written
 */
export function showButton(host, x, { text = host.digits(x), row, tabIndex } = {}) {
  return html`<button
    class="show"
    type="button"
    tabindex=${tabIndex ?? nothing}
    data-row=${row ?? nothing}
    data-action=${row === undefined ? nothing : 'show'}
    @click=${() => host.select(x, text)}
  >
    ${seenAndSaid(number(text), fillTemplate(strings.rows.show, { x: host.spoken(text) }))}
  </button>`;
}
