import { html, nothing } from 'lit';
import { resultsViewStrings } from '../../content/en/strings-quiz-results-view.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { pluralForm } from '../../lesson/plural-form.js';

const words = resultsViewStrings.review;

/**
 * @typedef {object} ReviewState when what was answered is worth asking again
 * @property {number} due how many items are due now
 * @property {number | null} nextDue when the next one is or was due, ms since 1970
 * @property {boolean} isLasting whether it outlives the page
 */

/**
 * Coming back another day; nothing before anything was answered.
 * @param {ReviewState} review
 * @param {{ number: (value: number) => string, locale: string,
 *   onReview: (what: 'start' | 'export' | 'erase') => void }} scene
 */
export function renderReview({ due, nextDue, isLasting }, { number, locale, onReview }) {
  if (nextDue === null) return nothing;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(nextDue);
  const when =
    due > 0
      ? fillTemplate(pluralForm(words.due, due), { count: number(due) })
      : fillTemplate(words.later, { date });
  return html`<section class="part review" aria-labelledby="review">
    <h4 id="review">${words.heading}</h4>
    <p>${when} ${words.why}</p>
    <div class="controls">
      ${due > 0 ? html`<button type="button" @click=${() => onReview('start')}>${words.start}</button>` : nothing}
      <button type="button" @click=${() => onReview('export')}>${words.export}</button>
      <button type="button" @click=${() => onReview('erase')}>${words.erase}</button>
    </div>
    <p class="note">${isLasting ? words.kept : words.notKept}</p>
  </section>`;
}
