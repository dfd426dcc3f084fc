import { html } from 'lit';

/**
 * A labelled list to choose one from.
 * @param {object} field
 * @param {string} field.id
 * @param {string} field.label
 * @param {string} field.value of the option that is chosen
 * @param {readonly { value: string, name: string }[]} field.options
 * @param {(value: string) => void} field.onChoice
 * @param {string} [field.hint]
 */
export const selectField = ({ id, label, value, options, onChoice, hint }) =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${hint ? `${id}-hint` : ''}
      @change=${(/** @type {Event} */ event) => onChoice(/** @type {HTMLSelectElement} */ (event.target).value)}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${option.value === value}>${option.name}</option>`,
      )}
    </select>
    ${hint ? html`<p class="note" id="${id}-hint">${hint}</p>` : ''}
  </div>`;

/**
 * The usual choices, and with them what is set now, in order.
 * @param {readonly number[]} usual
 * @param {number} now
 */
export const withOwn = (usual, now) => [...new Set([...usual, now])].sort((one, other) => one - other);
