import { html } from 'lit';
import { quizResultsStrings } from '../../content/en/strings-quiz-results.js';
import { quizStrings } from '../../content/en/strings-quiz.js';

/** @typedef {'guess' | 'think' | 'sure'} Sureness */

/**
 * "How sure are you?", which nobody has to answer.
 * @param {Sureness | null} chosen
 * @param {(sure: Sureness) => void} onChoose
 */
export function renderSureness(chosen, onChoose) {
  return html`<fieldset class="sureness">
    <legend>${quizStrings.question.sure}</legend>
    ${Object.entries(quizResultsStrings.calibration.sureness).map(
      ([key, label]) =>
        html`<label class="check"
          ><input
            type="radio"
            name="sure"
            .checked=${key === chosen}
            @change=${() => onChoose(/** @type {Sureness} */ (key))}
          />${label}</label
        >`,
    )}
  </fieldset>`;
}
