import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { capitalised } from '../../lesson/capitalised.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { keyStep } from '../../lesson/point-steps.js';
import { plainSymbol } from '../../lesson/plain-symbol.js';
import { strings } from '../../content/en/strings.js';

/** @typedef {import('../relu-graph.js').ReluGraph} ReluGraph */

/** A slider shows the range that lessons use; the field beside it takes all that the function takes. */
const SLIDER_RANGE = { low: -1, high: 1, step: 0.01 };
const words = strings.graph;

/**
 * What a beginner needs: the input, the function and its slope.
 * @param {ReluGraph} graph
 */
export function mainControls(graph) {
  const { model, fields } = graph;
  const { state } = model;
  return html`<div class="controls main">
    ${fields.render({
      id: 'x',
      label: words.input,
      value: state.x,
      step: keyStep(state.view),
      onValue: (x) => {
        model.request({ type: 'set-x', x });
        graph.announcePoint();
      },
    })}
    ${graph.shows('function') ? guard([model, state.function], () => functionChoice(graph)) : nothing}
    ${graph.shows('slope') ? slopeCheck(graph) : nothing} ${parameterControls(graph, state.function, false)}
  </div>`;
}

/** @param {ReluGraph} graph */
function functionChoice(graph) {
  const { model } = graph;
  const { state } = model;
  return html`<div class="field">
    <label for="function">${words.function}</label>
    <select
      id="function"
      .value=${live(state.function)}
      @change=${(/** @type {Event} */ event) => {
        const { value } = /** @type {HTMLSelectElement} */ (event.target);
        model.request({ type: 'set-function', function: value });
        graph.announcePoint();
      }}
    >
      ${model.engine.functions.map(
        ({ id, name }) => html`<option value=${id} ?selected=${id === state.function}>${name}</option>`,
      )}
    </select>
  </div> `;
}

/** @param {ReluGraph} graph */
function slopeCheck({ model }) {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${live(model.state.showSlope)}
      @change=${(/** @type {Event} */ event) =>
        model.request({
          type: 'set-show-slope',
          showSlope: /** @type {HTMLInputElement} */ (event.target).checked,
        })}
    />
    ${words.showSlope}
  </label>`;
}

/**
 * A field and a slider for each parameter of a function.
 * @param {ReluGraph} graph
 * @param {string} id of the function
 * @param {boolean} isNamed whether the label says which function it belongs to
 */
export function parameterControls(graph, id, isNamed) {
  const { model, fields } = graph;
  const description = model.engine.describe(id);
  const values = model.parametersOf(id);
  return description.parameters.map((parameter) => {
    const label = fillTemplate(isNamed ? words.parameterOf : words.parameter, {
      function: description.name,
      name: isNamed ? parameter.name : capitalised(parameter.name),
      symbol: plainSymbol(parameter.symbol),
    });
    const value = values[parameter.id];
    const request = (/** @type {number} */ next) => {
      model.request({ type: 'set-parameter', function: id, parameter: parameter.id, value: next });
      if (id === model.state.function) graph.announcePoint();
    };
    const low = parameter.minimum < SLIDER_RANGE.low ? SLIDER_RANGE.low : parameter.minimum;
    const high = parameter.maximum > SLIDER_RANGE.high ? SLIDER_RANGE.high : parameter.maximum;
    return html`<div class="parameter">
      ${fields.render({ id: `${id}-${parameter.id}`, label, value, step: SLIDER_RANGE.step, onValue: request })}
      <input
        type="range"
        min=${low}
        max=${high}
        step=${SLIDER_RANGE.step}
        aria-label=${fillTemplate(words.slider, { label })}
        aria-valuetext=${graph.spoken(value)}
        .value=${live(String(value))}
        @input=${(/** @type {Event} */ event) =>
          request(Number(/** @type {HTMLInputElement} */ (event.target).value))}
      />
    </div>`;
  });
}

/**
 * What is said instead of, or beside, a point that can't be seen.
 * @param {ReluGraph} graph
 * @param {{ x: number, y: number }} point
 * @param {import('../../lesson/initial-state.js').GraphView | undefined} showing a view with the point in it
 */
export function outsideNote(graph, point, showing) {
  const values = { x: graph.number(point.x), y: graph.number(point.y) };
  return html`<p class="outside">
    ${fillTemplate(showing ? words.outside : words.tooFar, values)}
    ${
      showing
        ? html`<button type="button" @click=${() => graph.showPoint(showing)}>${words.showIt}</button>`
        : nothing
    }
  </p>`;
}
