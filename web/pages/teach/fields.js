/** Native controls with their label, hint and problem. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/**
 * @typedef {object} Field
 * @property {string} id
 * @property {string} label
 * @property {string} [hint]
 * @property {string} [problem] '': none
 */

/**
 * @param {Field} field
 * @param {unknown} control
 */
export const labelled = ({ id, label, hint = '', problem = '' }, control) =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    ${control} ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${problem ? html`<p class="problem" id="${id}-problem" role="alert">${problem}</p>` : nothing}
  </div>`;

/** @param {Field} field ids of what describes its control */
const describedBy = ({ id, hint, problem }) =>
  [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || nothing;

/**
 * A text, or with `range` a number.
 * @param {Field & { text: string, onText: (text: string) => void, isLong?: boolean, range?: { from: number, to: number } }} field
 */
export const textField = (field) =>
  labelled(
    field,
    html`<input
      id=${field.id}
      type=${field.range ? 'number' : 'text'}
      class=${field.isLong ? 'long' : nothing}
      min=${field.range?.from ?? nothing}
      max=${field.range?.to ?? nothing}
      maxlength=${field.range ? nothing : 1000}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.problem ? 'true' : nothing}
      .defaultValue=${field.text}
      .value=${field.text}
      @change=${(/** @type {Event} */ event) => {
        const input = /** @type {HTMLInputElement} */ (event.currentTarget);
        field.onText(input.value);
        // As it is understood. Not live(): a page drawn anew must not take away what is being typed.
        input.value = input.defaultValue;
      }}
    />`,
  );

/**
 * @param {Field & { value: string, options: readonly { id: string, name: string }[], onChoice: (id: string) => void, isLong?: boolean }} field
 */
export const selectField = (field) =>
  labelled(
    field,
    html`<select
      id=${field.id}
      class=${field.isLong ? 'long' : nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.problem ? 'true' : nothing}
      @change=${(/** @type {Event} */ event) => field.onChoice(valueOf(event))}
    >
      ${field.options.map(
        ({ id, name }) => html`<option value=${id} .selected=${live(id === field.value)}>${name}</option>`,
      )}
    </select>`,
  );

/**
 * @param {{ label: string, name: string, value: string, isOn: boolean, onSwitch: (isOn: boolean) => void }} box
 */
export const checkBox = ({ label, name, value, isOn, onSwitch }) =>
  html`<label class="check">
    <input
      type="checkbox"
      name=${name}
      value=${value}
      .checked=${live(isOn)}
      @change=${(/** @type {Event} */ event) =>
        onSwitch(/** @type {HTMLInputElement} */ (event.currentTarget).checked)}
    />
    <span>${label}</span>
  </label>`;

/** @param {Event} event */
const valueOf = ({ currentTarget }) => /** @type {HTMLInputElement} */ (currentTarget).value;
