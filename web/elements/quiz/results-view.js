import { html, nothing } from 'lit';
import { quizResultsStrings } from '../../content/en/strings-quiz-results.js';
import { resultsViewStrings as words } from '../../content/en/strings-quiz-results-view.js';
import { quizStrings } from '../../content/en/strings-quiz.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { pluralForm } from '../../lesson/plural-form.js';
import { numbersMarked } from './marked.js';
import { renderItems } from './results-items.js';
import { renderCalibration, renderIdeas, renderMisconceptions } from './results-parts.js';
import { writePoints } from './write-points.js';
import { renderReview } from './results-review.js';

const { score: scoreWords } = quizResultsStrings;

/**
 * @typedef {object} ResultsScene
 * @property {import('../relu-quiz.js').ReluQuiz} host
 * @property {import('../../quiz/quiz-model.js').QuizModel} model whose attempt is finished
 * @property {(value: number) => string} number
 * @property {import('./results-review.js').ReviewState} [review] once it is loaded
 * @property {(what: { ideas?: string[], misconceptions?: string[] }) => void} onRedo all that was missed, or these
 * @property {(what: 'start' | 'export' | 'erase') => void} onReview
 * @property {() => void} onNew
 * @property {() => void} onPrint
 * @property {() => void} onJson
 * @property {() => void} onCsv
 */

/**
 * What the attempt amounts to, what to do about it, and every question again.
 * @param {ResultsScene} scene
 */
export function renderResults(scene) {
  const { model, number, review, onReview, host } = scene;
  const results = /** @type {import('../../quiz/results.js').Results} */ (model.results);
  return html`<section part="results" class="results" aria-labelledby="results">
    <h3 id="results" tabindex="-1">${words.heading}</h3>
    ${renderScore(scene, results)} ${renderNext(scene, results)} ${renderIdeas(results, number)}
    ${renderMisconceptions(results, scene)} ${renderCalibration(results, number)}
    ${renderItems(results, scene)}
    ${
      review && host.shows('review')
        ? renderReview(review, { number, locale: host.locale, onReview })
        : nothing
    }
    ${host.shows('take') ? renderTake(scene) : nothing}
  </section>`;
}

/**
 * @param {ResultsScene} scene
 * @param {import('../../quiz/results.js').Results} results
 */
function renderScore({ model, number }, { points, of, score, passed, unanswered }) {
  const percent = number(toPercent(score, passed !== null));
  const needed = model.attempt?.settings.pass;
  const isWhole = model.attempt?.isWhole !== false;
  return html`<p class="score">
      <span class="points"
        >${numbersMarked(fillTemplate(pluralForm(words.score, of), { points: writePoints(points, number), of: number(of) }))}</span
      >
      <span class="percent">${fillTemplate(scoreWords.percent, { percent })}</span>
    </p>
    ${
      passed === null || !needed
        ? nothing
        : html`<p class="passed">
            ${fillTemplate(passed ? scoreWords.passed : scoreWords.notPassed, { needed: number(needed) })}
          </p>`
    }
    ${
      unanswered > 0
        ? html`<p>
            ${fillTemplate(pluralForm(scoreWords.unanswered, unanswered), { count: number(unanswered) })}
          </p>`
        : nothing
    }
    ${renderOthers(model, isWhole, number)}
    <p class="note">${isWhole ? scoreWords.firstCounts : words.practised}</p>
    ${passed === null ? nothing : html`<p class="note">${quizStrings.start.honest}</p>`}`;
}

/**
 * The latest and the best result, where they are not the one shown.
 * @param {import('../../quiz/quiz-model.js').QuizModel} model
 * @param {boolean} isWhole
 * @param {(value: number) => string} number
 */
function renderOthers({ attempt, latest, best }, isWhole, number) {
  if (!latest || !best || best.attempt === attempt?.id) return nothing;
  const said = (/** @type {string} */ template, /** @type {number} */ score) =>
    fillTemplate(template, { percent: number(toPercent(score)) });
  const sentences = [isWhole ? '' : said(scoreWords.latest, latest.score), said(scoreWords.best, best.score)];
  return html`<p class="others">${sentences.filter(Boolean).join(' · ')}</p>`;
}

/**
 * Whole percent; where there is a pass mark, as many decimals as it may have.
 * @param {number} share 0 to 1
 * @param {boolean} [isExact]
 */
const toPercent = (share, isExact = false) => Number((share * 100).toFixed(isExact ? 2 : 0));

/**
 * @param {ResultsScene} scene
 * @param {import('../../quiz/results.js').Results} results
 */
function renderNext({ onRedo, onNew }, { missed }) {
  const isMissed = missed.length > 0;
  return html`${isMissed ? nothing : html`<p>${words.allRight}</p>`}
    <div class="controls">
      ${
        isMissed
          ? html`<button type="button" class="primary" @click=${() => onRedo({})}>${words.redo}</button>`
          : nothing
      }
      <button type="button" class=${isMissed ? nothing : 'primary'} @click=${() => onNew()}>
        ${words.startNew}
      </button>
    </div>`;
}

/** @param {ResultsScene} scene */
function renderTake({ model, onPrint, onJson, onCsv }) {
  return html`<section class="part take" aria-labelledby="take">
    <h4 id="take">${words.take.heading}</h4>
    <div class="controls">
      <button type="button" @click=${() => onPrint()}>${words.take.print}</button>
      <button type="button" @click=${() => onJson()}>${words.take.json}</button>
      <button type="button" @click=${() => onCsv()}>${words.take.csv}</button>
    </div>
    <p class="note">${fillTemplate(words.take.seed, { seed: model.attempt?.seed ?? '' })}</p>
  </section>`;
}
