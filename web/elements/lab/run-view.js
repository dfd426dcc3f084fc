import { html, nothing } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { changeText } from './change-text.js';
import { renderCharts } from './charts.js';
import { renderInside } from './inside-view.js';
import { RATES } from './more-settings.js';
import { renderTable } from './results-table.js';
import { selectField, withOwn } from './select-field.js';
import { renderSideBySide } from './side-by-side.js';
import { renderVerdict } from './verdict-view.js';
import { worded } from './worded.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */

const words = labStrings.run;
/** A point lasts so long at the slower speed: a run of 40 takes eight seconds. */
export const WATCHABLE_MS = 200;
/** Networks are there and can be looked at. */
const SHOWN = ['running', 'rewinding', 'paused', 'finished'];

/**
 * A run: what it is at, its controls, what it shows.
 * @param {ReluLab} host
 */
export function renderRun(host) {
  const { phase } = host.snapshot;
  return html`<section part="run" class="run" aria-labelledby="lab">
    <h3 id="lab" tabindex="-1">${labStrings.setUp.dataSets[host.experiment.dataSet]}</h3>
    <p class="phase">${worded(phaseText(host))}</p>
    ${
      SHOWN.includes(phase)
        ? html`${phase === 'finished' ? renderVerdict(host) : nothing} ${renderControls(host)}
          ${host.experiment.dataSet === 'digits' ? nothing : renderSideBySide(host)} ${renderCharts(host)}
          ${renderTable(host)} ${host.shows('inside') ? renderInside(host) : nothing} ${renderAfter(host)}`
        : nothing
    }
  </section>`;
}

/** @param {ReluLab} host */
export function phaseText(host) {
  const { phase, point } = host.snapshot;
  const template = words.phases[/** @type {keyof typeof words.phases} */ (phase)] ?? words.phases.loading;
  return fillTemplate(template, { pass: host.passAt(point), passes: host.number(host.passes) });
}

/** @param {ReluLab} host */
function renderControls(host) {
  const { phase, point, points, reached, learningRate } = host.snapshot;
  const isRunning = phase === 'running';
  const isAtEnd = point >= points;
  const shown = host.draftPoint ?? point;
  return html`<div class="controls run-controls">
    ${
      isRunning
        ? html`<button id="go" type="button" @click=${() => host.client.pause()}>${words.pause}</button>`
        : html`<button
            id="go"
            type="button"
            ?disabled=${isAtEnd || phase === 'rewinding'}
            @click=${() => host.client.resume()}
          >
            ${words.goOn}
          </button>`
    }
    <button
      type="button"
      ?disabled=${isAtEnd || isRunning || phase === 'rewinding'}
      @click=${() => host.client.step()}
    >
      ${words.step}
    </button>
    <div class="field place">
      <label for="place">${words.place}</label>
      <input
        id="place"
        type="range"
        min="0"
        max=${points}
        step="1"
        .value=${String(shown)}
        aria-valuetext=${fillTemplate(words.placeValue, {
          pass: host.spoken(host.passAt(shown)),
          passes: host.spoken(host.passes),
        })}
        @input=${(/** @type {Event} */ event) => host.draftPlace(placeOf(event, reached))}
        @change=${(/** @type {Event} */ event) => host.goBack(placeOf(event, reached))}
      />
    </div>
    ${selectField({
      id: 'rate',
      label: words.rate,
      value: String(learningRate),
      options: withOwn(RATES, learningRate).map((rate) => ({ value: String(rate), name: host.number(rate) })),
      onChoice: (rate) => host.client.setLearningRate(Number(rate)),
    })}
    ${selectField({
      id: 'pace',
      label: words.pace,
      value: host.pace > 0 ? 'slow' : 'fast',
      options: /** @type {const} */ (['slow', 'fast']).map((value) => ({ value, name: words.paces[value] })),
      onChoice: (value) => host.setPace(value === 'slow' ? WATCHABLE_MS : 0),
    })}
  </div>`;
}

/**
 * No further than the run has come.
 * @param {Event} event
 * @param {number} reached
 */
function placeOf({ target }, reached) {
  const slider = /** @type {HTMLInputElement} */ (target);
  const place = Math.min(Number(slider.value), reached);
  slider.value = String(place);
  return place;
}

/** @param {ReluLab} host */
function renderAfter(host) {
  const sentences = host.snapshot.events.map((event) => changeText(host, event));
  return html`${
      sentences.length > 0
        ? html`<section class="part" aria-labelledby="changed">
            <h4 id="changed">${words.changed}</h4>
            <ul>
              ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    <div class="controls after">
      <button type="button" @click=${() => host.again()}>${words.again}</button>
      <button type="button" @click=${() => host.setUp()}>${words.change}</button>
      ${
        host.shows('take')
          ? html`<button type="button" @click=${() => host.download()}>${words.take}</button>`
          : nothing
      }
    </div>
    ${host.said ? html`<p class="note">${host.said}</p>` : nothing}`;
}
