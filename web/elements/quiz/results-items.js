import { html, nothing } from 'lit';
import { quizResultsStrings } from '../../content/en/strings-quiz-results.js';
import { resultsViewStrings } from '../../content/en/strings-quiz-results-view.js';
import { quizFigureStrings as figureWords } from '../../content/en/strings-quiz-figure.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { drawnAnswer } from '../../quiz/drawn-answer.js';
import { renderFigure } from './figure.js';
import { renderMark } from './mark.js';
import { worded } from './text.js';
import { verdictOf } from './verdict.js';
import { writePoints } from './write-points.js';

/** @typedef {import('../../quiz/results.js').Results} Results */
/** @typedef {import('../../quiz/results.js').ResultItem} ResultItem */
/** @typedef {Pick<import('./results-view.js').ResultsScene, 'host' | 'number'>} Scene */

const words = resultsViewStrings.items;
const { sureness } = quizResultsStrings.calibration;

/**
 * Every question with the learner's answer, the right one and why.
 * @param {Results} results
 * @param {Scene} scene
 */
export function renderItems({ items }, scene) {
  const openAll = (/** @type {Event} */ event) => setAll(event, true);
  const closeAll = (/** @type {Event} */ event) => setAll(event, false);
  return html`<section class="part" aria-labelledby="items">
    <h4 id="items">${words.heading}</h4>
    <div class="controls small">
      <button type="button" class="quiet" @click=${openAll}>${words.open}</button>
      <button type="button" class="quiet" @click=${closeAll}>${words.close}</button>
    </div>
    <div class="items">${items.map((item) => renderItem(item, scene))}</div>
  </section>`;
}

/**
 * @param {Event} event of a button in the section
 * @param {boolean} isOpen
 */
function setAll(event, isOpen) {
  const section = /** @type {Element} */ (event.currentTarget).closest('section');
  for (const details of section?.querySelectorAll('details.item') ?? []) {
    /** @type {HTMLDetailsElement} */ (details).open = isOpen;
  }
}

/**
 * @param {ResultItem} item
 * @param {Scene} scene
 */
function renderItem(item, { host, number }) {
  const { index, question, answer, assessment, solution } = item;
  const look = assessment ? verdictOf(assessment) : 'none';
  const points = writePoints(assessment?.score ?? 0, number);
  return html`<details class="item ${look}">
    <summary>
      <span class="verdict">
        ${look === 'none' ? nothing : renderMark(look)}
        <span>
          ${fillTemplate(words.number, { number: number(index + 1) })}:
          ${fillTemplate(words.verdict[look], { points })}${item.counts ? nothing : html`; ${words.extra}`}
        </span>
      </span>
      <span class="prompt">${worded(question.prompt)}</span>
    </summary>
    <div class="inside">
      ${renderDrawing(item, { host, number })}
      <dl>
        ${pair(words.own, assessment ? worded(assessment.own) : words.none)}
        ${assessment?.isRight ? nothing : pair(words.right, worded(solution.right))}
        ${answer?.sure ? pair(words.sure, sureness[answer.sure]) : nothing}
      </dl>
      ${renderWhy(assessment?.explanations ?? [{ about: '', text: solution.because, isRight: true }])}
    </div>
  </details>`;
}

/**
 * The question's drawing, with the answers where they were given in it.
 * @param {ResultItem} item
 * @param {Scene} scene
 */
function renderDrawing({ index, question, answer, assessment }, { host, number }) {
  const { figure, grid } = question;
  if (!figure) return nothing;
  const drawn = answer && assessment ? drawnAnswer(question, answer.response, assessment, figureWords) : {};
  return renderFigure({ figure, number, id: `figure-${index}`, host, grid, ...drawn });
}

/**
 * @param {string} term
 * @param {unknown} text
 */
const pair = (term, text) =>
  html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;

/** @param {Pick<import('../../quiz/types.js').Explanation, 'about' | 'text' | 'isRight'>[]} explanations */
function renderWhy(explanations) {
  return html`<p class="why">${words.why}</p>
    ${explanations.map(({ about, text, isRight }) => {
      if (about === '') return html`<p>${worded(text)}</p>`;
      const look = isRight ? 'right' : 'wrong';
      return html`<div class="explanation ${look}">
        <p class="about">
          ${renderMark(look)}<span class="visually-hidden">${words.mark[look]}: </span
          ><span>${worded(about)}</span>
        </p>
        <p>${worded(text)}</p>
      </div>`;
    })}`;
}
