import { html, nothing } from 'lit';
import { quizFigureStrings as words } from '../../content/en/strings-quiz-figure.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { afterKey, valueOf } from '../../quiz/grid-values.js';
import { isSame } from '../../quiz/kinds/number.js';
import { renderMark } from './mark.js';
import { readField, renderNumberField } from './number-field.js';

/** @typedef {import('./kinds.js').KindScene} KindScene */

/**
 * A number of a drawing, typed or stepped along the grid with the arrow keys; the drawing follows at once.
 * @param {KindScene} scene
 * @param {object} field
 * @param {string} field.id
 * @param {unknown} field.label
 * @param {string} field.text
 * @param {[number, number]} field.range
 * @param {(text: string) => void} field.onText
 * @param {number} [field.right] the right number, once it may be known
 */
export function renderGridField(scene, { id, label, text, range, onText, right }) {
  const { question, isLocked, number } = scene;
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (isLocked || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = afterKey(valueOf(text, range), event.key, event.shiftKey, question.grid ?? 1, range);
    if (next === null) return;
    event.preventDefault();
    onText(number(next));
  };
  const value = valueOf(text, range);
  const isRight = right !== undefined && value !== null && isSame(value, right, null);
  const look = right === undefined ? undefined : isRight ? 'right' : 'wrong';
  return html`<div class="field" @keydown=${onKey}>
    <label for=${id}>${label}</label>
    ${renderNumberField(scene, { id, text, onText, describedBy: 'how', look })}
    ${
      right === undefined
        ? nothing
        : html`<span class="field-verdict ${look}"
            >${renderMark(isRight ? 'right' : 'wrong')}
            ${isRight ? words.isRight : fillTemplate(words.isNot, { value: number(right) })}</span
          >`
    }
  </div>`;
}

/**
 * What is in a field, or a sentence that says what to type instead.
 * @param {string} text
 * @param {[number, number]} range
 * @param {(value: number) => string} number
 * @returns {{ value: number } | { problem: string, isEmpty: boolean }}
 */
export function readGridField(text, range, number) {
  const read = readField(text);
  if (!('value' in read) || valueOf(text, range) !== null) return read;
  const [from, to] = range.map(number);
  return { problem: fillTemplate(words.outside, { from, to }), isEmpty: false };
}
