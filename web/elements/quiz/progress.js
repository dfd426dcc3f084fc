import { html, nothing } from 'lit';
import { fillTemplate } from '../../lesson/fill-template.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';

/** More questions than this make one line. */
const MOST_APART = 20;

/**
 * Where the learner is, and the way back and forth among the questions answered so far. It says nothing of the
 * score. The question's heading says its number to those who do not see it here.
 * @param {import('../relu-quiz.js').ReluQuiz} host
 * @param {(position: number) => void} onMove
 */
export function renderProgress({ model }, onMove) {
  const { position, total } = model;
  const { progress, back, forward, questions } = strings.question;
  const canGoOn = position < total - 1 && model.answerAt(position) !== null;
  return html`<nav class="progress" aria-label=${questions}>
    <p class="place" aria-hidden="true">${fillTemplate(progress, { number: position + 1, total })}</p>
    ${position > 0 ? renderStep('back', back, () => onMove(position - 1)) : nothing}
    ${canGoOn ? renderStep('forward', forward, () => onMove(position + 1)) : nothing}
    <div class="track ${total > MOST_APART ? 'long' : ''}" aria-hidden="true">
      ${Array.from({ length: total }, (_, index) => {
        const isAnswered = model.answerAt(index) !== null;
        return html`<span
          class="${isAnswered ? 'answered' : ''} ${index === position ? 'here' : ''}"
        ></span>`;
      })}
    </div>
  </nav>`;
}

/**
 * @param {'back' | 'forward'} direction
 * @param {string} label
 * @param {() => void} onClick
 */
const renderStep = (direction, label, onClick) =>
  html`<button type="button" class="quiet ${direction}" @click=${onClick}>${label}</button>`;
