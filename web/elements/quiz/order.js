import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { withoutEmphasis } from '../../lesson/emphasis.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';
import { renderMark } from './mark.js';
import { spoken, worded } from './text.js';

/** @typedef {import('./kinds.js').KindScene} KindScene */
/** @typedef {{ id: string, text: string }} Step */

/**
 * Steps to put in order by buttons. The draft is the list of their ids; ids never enter the page, for they may
 * tell the right order.
 * @type {import('./kinds.js').KindView}
 */
export const order = {
  start: (question) => (question.steps ?? []).map(({ id }) => id),
  restore: (_, response) => response,
  read: (_, draft) => ({ response: draft }),
  render: (scene) =>
    html`<fieldset aria-labelledby="prompt how">
      <legend id="how">${strings.how.order}</legend>
      <ol class="steps">
        ${repeat(
          stepsOf(scene),
          ({ id }) => id,
          (step, place) => renderStep(scene, step, place),
        )}
      </ol>
    </fieldset>`,
};

/** @param {KindScene} scene @returns {Step[]} in the learner's order */
const stepsOf = ({ question, draft }) =>
  draft.map((/** @type {string} */ id) => (question.steps ?? []).find((step) => step.id === id));

/**
 * @param {KindScene} scene
 * @param {Step} step
 * @param {number} place from 0
 */
function renderStep(scene, step, place) {
  const { isLocked, assessment, draft } = scene;
  const right = /** @type {string[] | undefined} */ (assessment?.rightResponse);
  const look = right && (right[place] === step.id ? 'right' : 'wrong');
  return html`<li class="step ${look ?? ''}">
    <span class="step-place" aria-hidden="true">${place + 1}</span>
    <span class="step-text">${worded(step.text)}</span>
    ${look ? html`<span class="option-verdict">${renderMark(look)} ${strings.order[look]}</span>` : nothing}
    ${
      isLocked
        ? nothing
        : html`<span class="step-moves">
            ${renderMove(scene, step, place, -1, place === 0)}
            ${renderMove(scene, step, place, 1, place === draft.length - 1)}
          </span>`
    }
  </li>`;
}

/**
 * A button that cannot move its step any further stays where it is, so that the keyboard does not lose its place.
 * @param {KindScene} scene
 * @param {Step} step
 * @param {number} place
 * @param {-1 | 1} by
 * @param {boolean} isAtEnd
 */
function renderMove(scene, step, place, by, isAtEnd) {
  const { upStep, downStep, up, down } = strings.order;
  const label = fillTemplate(by < 0 ? upStep : downStep, { step: withoutEmphasis(step.text) });
  return html`<button
    type="button"
    class=${by < 0 ? 'move-up' : 'move-down'}
    aria-label=${label}
    aria-disabled=${isAtEnd ? 'true' : 'false'}
    @click=${(/** @type {Event} */ event) => move(scene, step, place, by, /** @type {HTMLElement} */ (event.target))}
  >
    <span aria-hidden="true">${by < 0 ? '↑' : '↓'}</span> ${by < 0 ? up : down}
  </button>`;
}

/**
 * @param {KindScene} scene
 * @param {Step} step
 * @param {number} place
 * @param {-1 | 1} by
 * @param {HTMLElement} button
 */
async function move({ host, draft, onDraft }, step, place, by, button) {
  const to = place + by;
  const words = { step: spoken(step.text), position: to + 1, total: draft.length };
  const { atTop, atBottom, position } = strings.order;
  if (to < 0 || to >= draft.length) {
    host.announce(fillTemplate(to < 0 ? atTop : atBottom, words));
    return;
  }
  onDraft(draft.with(place, draft[to]).with(to, step.id));
  host.announce(fillTemplate(position, words));
  await host.updateComplete;
  // A step that was moved in the page has lost the focus.
  button.closest('button')?.focus();
}
