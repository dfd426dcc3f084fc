import { html, nothing } from 'lit';
import { fillTemplate } from '../../lesson/fill-template.js';
import { readNumber } from '../../quiz/read-response.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';

/**
 * A text field for a number of an answer. It says nothing while it is typed into.
 * @param {import('./kinds.js').KindScene} scene
 * @param {{ id: string, text: string, onText: (text: string) => void, describedBy?: string, look?: string }} field
 */
export function renderNumberField({ isLocked, problem }, { id, text, onText, describedBy, look }) {
  const isProblem = problem?.field === id;
  const describing = [describedBy, isProblem ? 'problem' : ''].filter(Boolean).join(' ');
  return html`<input
    id=${id}
    class=${look ?? nothing}
    type="text"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    .value=${text}
    ?readonly=${isLocked}
    aria-invalid=${isProblem ? 'true' : 'false'}
    aria-describedby=${describing || nothing}
    @input=${(/** @type {Event} */ event) => onText(/** @type {HTMLInputElement} */ (event.target).value)}
  />`;
}

/**
 * What a learner typed as a number, or a sentence that says what to type instead.
 * @param {string} text
 * @returns {{ value: number } | { problem: string, isEmpty: boolean }}
 */
export function readField(text) {
  const read = readNumber(text);
  if (read.ok) return { value: read.value };
  return {
    problem: fillTemplate(strings.number[read.why], { found: read.found }),
    isEmpty: read.why === 'empty',
  };
}
