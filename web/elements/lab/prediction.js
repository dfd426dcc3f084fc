import { html, nothing } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */

const words = labStrings.setUp;

/** What a prediction can be besides the id of a function. */
export const NO_DIFFERENCE = 'no-difference';
export const SKIPPED = 'skipped';

/**
 * Whether a prediction was offered and taken, or passed over on purpose.
 * @param {string} prediction '' before anything is chosen
 * @param {readonly { id: string }[]} functions of the experiment
 */
export const isPredicted = (prediction, functions) =>
  [NO_DIFFERENCE, SKIPPED, ...functions.map(({ id }) => id)].includes(prediction);

/**
 * Which function the learner expects to end ahead: asked before every run, and never needed for one.
 * @param {ReluLab} host
 */
export function renderPrediction(host) {
  const options = [
    ...host.experiment.functions.map(({ id }) => ({ id, name: host.nameOf(id) })),
    { id: NO_DIFFERENCE, name: words.noDifference },
    { id: SKIPPED, name: words.skip },
  ];
  return html`<fieldset
    id="prediction"
    class="predict"
    aria-describedby=${host.plan.isAskedFirst ? 'spread ask-first' : 'spread'}
  >
    <legend>${words.predict}</legend>
    <div class="choices">
      ${options.map(
        ({ id, name }) =>
          html`<label class="choice">
            <input
              type="radio"
              name="prediction"
              value=${id}
              .checked=${host.plan.prediction === id}
              @change=${() => host.plan.predict(id)}
            />
            ${name}
          </label>`,
      )}
    </div>
    <p class="note" id="spread">${words.spread}</p>
    ${host.plan.isAskedFirst ? html`<p class="problem" id="ask-first" role="alert">${words.askFirst}</p>` : nothing}
  </fieldset>`;
}
