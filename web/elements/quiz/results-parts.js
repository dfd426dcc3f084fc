import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { quizResultsStrings } from '../../content/en/strings-quiz-results.js';
import { resultsViewStrings as words } from '../../content/en/strings-quiz-results-view.js';
import { withoutEmphasis } from '../../lesson/emphasis.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { pluralForm } from '../../lesson/plural-form.js';
import { describeCalibration } from '../../quiz/calibration.js';
import { safeLink } from '../../quiz/safe-link.js';
import { numbersMarked } from './marked.js';
import { worded } from './text.js';
import { writePoints } from './write-points.js';

/** @typedef {import('../../quiz/results.js').Results} Results */

/**
 * @param {Results} results
 * @param {(value: number) => string} number
 */
export function renderIdeas({ ideas }, number) {
  const { ideas: says } = words;
  return html`<section class="part" aria-labelledby="by-idea">
    <h4 id="by-idea">${says.heading}</h4>
    <table class="ideas">
      <caption class="visually-hidden">
        ${says.caption}
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${says.idea}</th>
          <th scope="col">${says.points}</th>
        </tr>
      </thead>
      <tbody>
        ${ideas.map(
          ({ idea, points, of }) =>
            html`<tr>
              <th scope="row">${linked(idea.name, idea.link)}</th>
              <td>
                <span class="bar" aria-hidden="true"
                  ><span class="fill" style=${styleMap({ width: `${(points / of) * 100}%` })}></span
                ></span>
                <span class="of"
                  >${withoutEmphasis(fillTemplate(pluralForm(words.score, of), { points: writePoints(points, number), of: number(of) }))}</span
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/**
 * @param {string} name
 * @param {string} link
 */
function linked(name, link) {
  const href = safeLink(link, document.baseURI);
  return href ? html`<a href=${href}>${worded(name)}</a>` : worded(name);
}

/**
 * @param {Results} results
 * @param {Pick<import('./results-view.js').ResultsScene, 'number' | 'onRedo'>} scene
 */
export function renderMisconceptions({ misconceptions }, { number, onRedo }) {
  if (misconceptions.length === 0) return nothing;
  const { misconceptions: says } = words;
  return html`<section class="part" aria-labelledby="mix-ups">
    <h4 id="mix-ups">${says.heading}</h4>
    <ul class="mix-ups">
      ${misconceptions.map(({ misconception: { id, name, says: truth, link }, indexes }) => {
        const list = indexes.map((index) => number(index + 1)).join(says.join);
        const href = safeLink(link, document.baseURI);
        return html`<li>
          <p class="name">${worded(name)}</p>
          <p>
            ${worded(truth)}
            <span class="note">${fillTemplate(pluralForm(says.questions, indexes.length), { list })}</span>
          </p>
          <p class="do">
            ${href ? html`<a href=${href} aria-label=${fillTemplate(says.readLabel, { name })}>${says.read}</a>` : nothing}
            <button
              type="button"
              aria-label=${fillTemplate(says.freshLabel, { name })}
              @click=${() => onRedo({ misconceptions: [id] })}
            >
              ${says.fresh}
            </button>
          </p>
        </li>`;
      })}
    </ul>
  </section>`;
}

/**
 * @param {Results} results
 * @param {(value: number) => string} number
 */
export function renderCalibration({ calibration }, number) {
  const sentence = describeCalibration(calibration, number);
  if (sentence === '') return nothing;
  const { heading, caption, columns, sureness } = quizResultsStrings.calibration;
  return html`<section class="part" aria-labelledby="calibration">
    <h4 id="calibration">${heading}</h4>
    <p>${numbersMarked(sentence)}</p>
    <table class="sure">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.sure}</th>
          <th scope="col" class="n">${columns.answered}</th>
          <th scope="col" class="n">${columns.right}</th>
        </tr>
      </thead>
      <tbody>
        ${calibration
          .filter(({ answered }) => answered > 0)
          .map(
            ({ sure, answered, right }) =>
              html`<tr>
                <th scope="row">${sureness[sure]}</th>
                <td class="n">${number(answered)}</td>
                <td class="n">${number(right)}</td>
              </tr>`,
          )}
      </tbody>
    </table>
  </section>`;
}
