import { html, nothing } from 'lit';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';
import { renderMark } from './mark.js';
import { worded } from './text.js';

/** @typedef {import('./kinds.js').KindScene} KindScene */
/** @typedef {import('./kinds.js').KindView} KindView */

/** One of several options, several of them, or the wrong line of a worked solution: native radios and boxes. */
export const choice = optionsView('radio', strings.how.choice);
export const choices = optionsView('checkbox', strings.how.choices);
export const spotError = optionsView('radio', strings.how['spot-error'], 'lines');

/**
 * The draft is the list of ids chosen.
 * @param {'radio' | 'checkbox'} type
 * @param {string} how
 * @param {string} look a class of its own
 * @returns {KindView}
 */
function optionsView(type, how, look = '') {
  const isOne = type === 'radio';
  return {
    start: () => [],
    restore: (_, response) => (isOne ? [response] : response),
    read(_, draft) {
      if (draft.length > 0) return { response: isOne ? draft[0] : draft };
      return { problem: isOne ? strings.choice.none : strings.choice.noneOfMany, field: 'option-0' };
    },
    render: (scene) =>
      html`<fieldset class="options ${look}" aria-labelledby="prompt how">
        <legend id="how">${how}</legend>
        ${(scene.question.options ?? []).map((_, index) => renderOption(scene, index, type))}
      </fieldset>`,
  };
}

/**
 * @param {KindScene} scene
 * @param {number} index
 * @param {'radio' | 'checkbox'} type
 */
function renderOption(scene, index, type) {
  const { question, draft, onDraft, isLocked, problem } = scene;
  const options = question.options ?? [];
  const { id, text } = options[index];
  const isPicked = draft.includes(id);
  const verdict = verdictOf(scene, id, isPicked);
  const pick = (/** @type {Event} */ event) => {
    const { checked } = /** @type {HTMLInputElement} */ (event.target);
    const kept = type === 'radio' ? [] : draft.filter((/** @type {string} */ other) => other !== id);
    // In the order of the options, so that the same ticks are always the same answer.
    const picked = checked ? [...kept, id] : kept;
    onDraft(options.map((option) => option.id).filter((other) => picked.includes(other)));
  };
  return html`<label class="option ${isPicked ? 'picked' : ''} ${verdict?.look ?? ''}">
    <input
      id="option-${index}"
      type=${type}
      name="option"
      .checked=${isPicked}
      ?disabled=${isLocked}
      aria-describedby=${problem ? 'problem' : nothing}
      @change=${pick}
    />
    <span class="option-text">${worded(text)}</span>
    ${verdict ? html`<span class="option-verdict">${renderMark(verdict.look)} ${verdict.says}</span>` : nothing}
  </label>`;
}

/**
 * What is said beside an option once the answer is known.
 * @param {KindScene} scene
 * @param {string} id
 * @param {boolean} isPicked
 * @returns {{ look: 'right' | 'wrong' | 'missed', says: string } | undefined}
 */
function verdictOf({ question, assessment }, id, isPicked) {
  if (!assessment) return undefined;
  const right = /** @type {string[]} */ ([assessment.rightResponse].flat());
  const isRight = right.includes(id);
  const { yours, answer, missed, ...words } = strings.choice;
  if (isPicked)
    return { look: isRight ? 'right' : 'wrong', says: `${yours}, ${isRight ? words.right : words.wrong}` };
  if (!isRight) return undefined;
  return { look: 'missed', says: question.kind === 'choices' ? missed : answer };
}
