import { html, nothing } from 'lit';
import { fillTemplate } from '../../lesson/fill-template.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';
import { renderMark } from './mark.js';
import { spoken, worded } from './text.js';
import { verdictOf } from './verdict.js';

/** @typedef {import('../../quiz/types.js').Assessment} Assessment */
/** @typedef {import('../../quiz/types.js').Explanation} Explanation */
/** @typedef {import('../../quiz/types.js').Question} Question */

/** Kinds of which the learner's answer and the right one are not both told above, where the question was answered. */
const TOLD_BELOW = ['numeric', 'read-graph'];

/**
 * What the answer was worth and why.
 * @param {object} scene
 * @param {Question} scene.question
 * @param {Assessment} scene.assessment of the answer shown
 * @param {Assessment} [scene.first] of the answer that counts, where the one shown is a later try
 */
export function renderFeedback({ question, assessment, first }) {
  const look = verdictOf(assessment);
  const { shown, folded } = arrange(assessment);
  const isOption = question.options !== undefined;
  const missedMark = question.kind === 'choices' ? strings.verdict.missedToo : strings.verdict.missed;
  const isTold = TOLD_BELOW.includes(question.kind) && !assessment.isRight;
  return html`<section part="feedback" class="feedback ${look}" aria-labelledby="verdict">
    <h4 id="verdict" tabindex="-1">${renderMark(look)} ${strings.verdict[look]}</h4>
    ${first ? renderFirst(first) : renderPart(assessment)}
    ${isTold ? html`<p>${worded(fillTemplate(strings.verdict.own, { own: assessment.own }))}</p>` : nothing}
    ${shown.map((explanation) => renderExplanation(explanation, isOption ? missedMark : ''))}
    ${isTold ? renderRightAnswer(assessment) : nothing} ${renderRightOrder(question, assessment)}
    ${
      folded.length > 0
        ? html`<details>
            <summary>${isOption ? strings.verdict.others : strings.verdict.rest}</summary>
            ${folded.map((explanation) => renderExplanation(explanation, isOption ? missedMark : ''))}
          </details>`
        : nothing
    }
  </section>`;
}

/** @param {Assessment} assessment */
const renderRightAnswer = ({ right }) =>
  html`<p class="right-answer">${worded(fillTemplate(strings.verdict.rightAnswer, { right }))}</p>`;

/**
 * @param {Question} question
 * @param {Assessment} assessment
 */
function renderRightOrder({ steps }, { isRight, rightResponse }) {
  if (!steps || isRight) return nothing;
  const right = /** @type {string[]} */ (rightResponse);
  return html`<p class="right-answer">${strings.verdict.rightOrder}</p>
    <ol>
      ${right.map((id) => html`<li>${worded(steps.find((step) => step.id === id)?.text ?? '')}</li>`)}
    </ol>`;
}

/**
 * The same in a sentence or two, for screen readers.
 * @param {Assessment} assessment
 */
export function saidFeedback(assessment) {
  const [first] = arrange(assessment).shown;
  return `${strings.verdict[verdictOf(assessment)]}. ${first ? spoken(first.text) : ''}`.trim();
}

/** Partial credit is stated. @param {Assessment} assessment */
function renderPart(assessment) {
  if (verdictOf(assessment) !== 'partly') return nothing;
  const percent = Math.round(assessment.score * 100);
  return html`<p class="note">${fillTemplate(strings.verdict.partlyCounts, { percent })}</p>`;
}

/** @param {Assessment} first */
const renderFirst = (first) =>
  html`<p class="note">${worded(fillTemplate(strings.verdict.firstCounts, { own: first.own }))}</p>`;

/**
 * First what the learner's answer was worth, then what was right; what else there is to know is folded away.
 * @param {Assessment} assessment
 * @returns {{ shown: Explanation[], folded: Explanation[] }}
 */
function arrange({ explanations, isRight }) {
  const picked = explanations.filter(({ isPicked }) => isPicked);
  const others = explanations.filter(({ isPicked }) => !isPicked);
  const isPart = (/** @type {Explanation} */ one) => one.about !== '' && others.length === 0;
  // Of parts (cells, heights, steps) those that went wrong; when none did, one stands for all.
  const telling = picked.filter((one) => !isPart(one) || !one.isRight);
  // What went wrong is read first.
  const own = (telling.length > 0 ? telling : picked.slice(0, 1)).toSorted(
    (a, b) => Number(a.isRight) - Number(b.isRight),
  );
  const missed = isRight ? [] : others.filter((one) => one.isRight);
  const shown = [...own, ...missed];
  return { shown, folded: explanations.filter((one) => !shown.includes(one)) };
}

/**
 * @param {Explanation} explanation
 * @param {string} missedMark what an option is called that is right and was not picked; '' for parts, which are
 *   never left out
 */
function renderExplanation({ about, text, isRight, isPicked }, missedMark) {
  if (about === '') return html`<p>${worded(text)}</p>`;
  const look = isRight ? 'right' : 'wrong';
  const isMissed = isRight && !isPicked && missedMark !== '';
  const { rightMark, wrongMark } = strings.verdict;
  return html`<div class="explanation ${look}">
    <p class="about">
      ${renderMark(look)}<span
        ><span class=${isMissed ? nothing : 'visually-hidden'}
          >${isMissed ? missedMark : isRight ? rightMark : wrongMark} </span
        >${worded(about)}</span
      >
    </p>
    <p>${worded(text)}</p>
  </div>`;
}
