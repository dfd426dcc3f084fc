import { html } from 'lit';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */

/**
 * A function to compare, or not.
 * @param {ReluLab} host
 * @param {import('../../engine/descriptions.js').FunctionDescription} description
 */
export const functionChoice = (host, { id, summary }) =>
  html`<label class="choice" title=${summary}>
    <input
      type="checkbox"
      name="functions"
      value=${id}
      .checked=${host.experiment.functions.some((choice) => choice.id === id)}
      @change=${(/** @type {Event} */ event) =>
        host.plan.chooseFunction(
          id,
          /** @type {HTMLInputElement} */ (event.target).checked,
          host.functions.map((each) => each.id),
        )}
    />
    ${host.nameOf(id)}
  </label>`;
