import { html } from 'lit';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';
import { verdictOf } from './verdict.js';
import { readField, renderNumberField } from './number-field.js';

/** A number, typed. The draft is { text }. @type {import('./kinds.js').KindView} */
export const numeric = {
  start: () => ({ text: '' }),
  restore: (_, response, { field }) => ({ text: field(response) }),
  read(_, { text }) {
    const read = readField(text);
    return 'value' in read ? { response: read.value } : { problem: read.problem, field: 'answer' };
  },
  render: (scene) =>
    html`<div class="field">
      <label for="answer">${strings.how.numeric}</label>
      ${renderNumberField(scene, {
        id: 'answer',
        text: scene.draft.text,
        onText: (text) => scene.onDraft({ text }),
        describedBy: 'prompt answer-hint',
        look: scene.assessment && verdictOf(scene.assessment),
      })}
      <p class="hint" id="answer-hint" ?hidden=${scene.isLocked}>${strings.number.hint}</p>
    </div>`,
};
