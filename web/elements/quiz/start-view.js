import { html, nothing } from 'lit';
import { fillTemplate } from '../../lesson/fill-template.js';
import { pluralForm } from '../../lesson/plural-form.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';

/**
 * What the learner is about to begin, or may go on with.
 * @param {import('../relu-quiz.js').ReluQuiz} host
 */
export function renderStart(host) {
  const { settings, status } = host.model;
  const isStored = status !== 'idle';
  return html`<section part="start" class="start" aria-labelledby="start">
    <h3 id="start" tabindex="-1">${heading(host)}</h3>
    ${sentences(host).map((sentence) => html`<p>${sentence}</p>`)} ${renderScores(host)}
    <div class="controls">
      ${isStored ? renderStored(host) : renderStartButton(host)} ${renderReview(host)}
    </div>
    ${status === 'running' ? html`<p class="note">${strings.start.discards}</p>` : nothing}
    ${settings.mode === 'graded' ? html`<p class="note">${strings.start.honest}</p>` : nothing}
  </section>`;
}

/** @param {import('../relu-quiz.js').ReluQuiz} host */
function heading({ model }) {
  const count = model.total || (model.settings.count ?? model.ideas.length);
  const isEveryIdea = model.settings.count === null && model.settings.ideas === null;
  const { everyIdea, questions } = strings.start;
  return fillTemplate(pluralForm(isEveryIdea ? everyIdea : questions, count), { count });
}

/** @param {import('../relu-quiz.js').ReluQuiz} host */
function sentences({ model }) {
  const { mode, feedback, pass, minutes } = model.settings;
  const { modes, feedback: feedbacks, pass: passes, minutes: limits } = strings.start;
  return [
    modes[mode],
    feedbacks[feedback],
    pass === null ? '' : fillTemplate(passes, { pass }),
    minutes === null ? '' : fillTemplate(pluralForm(limits, minutes), { count: minutes }),
  ].filter(Boolean);
}

/** @param {import('../relu-quiz.js').ReluQuiz} host */
function renderScores({ model }) {
  if (!model.latest || !model.best) return nothing;
  const percent = (/** @type {{ score: number }} */ { score }) => Math.round(score * 100);
  const scores = { score: percent(model.latest), best: percent(model.best) };
  return html`<p>${fillTemplate(strings.start.latest, scores)}</p>`;
}

/** @param {import('../relu-quiz.js').ReluQuiz} host */
const renderStartButton = (host) =>
  html`<button type="button" class="primary" @click=${() => host.startNew()}>${strings.start.start}</button>`;

/** @param {import('../relu-quiz.js').ReluQuiz} host */
function renderStored(host) {
  const { status, position, total } = host.model;
  const { goOn, seeResults, startNew } = strings.start;
  const label = status === 'finished' ? seeResults : fillTemplate(goOn, { number: position + 1, total });
  return html`<button type="button" class="primary" @click=${() => host.goOn()}>${label}</button>
    <button type="button" @click=${() => host.startNew()}>${startNew}</button>`;
}

/**
 * What was answered on another day and is worth asking again, unless an attempt waits to be finished.
 * @param {import('../relu-quiz.js').ReluQuiz} host
 */
function renderReview(host) {
  const { model, review } = host;
  const due = (host.shows('review') && review.state?.due) || 0;
  if (due === 0 || model.status === 'running') return nothing;
  const label = fillTemplate(pluralForm(strings.start.review, due), { count: due });
  return html`<button type="button" @click=${() => review.act('start')}>${label}</button>`;
}
