import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { MOST_INPUTS } from '../../lesson/initial-state.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { strings } from '../../content/en/strings.js';

/** @typedef {import('../relu-neuron.js').ReluNeuron} ReluNeuron */
/** @typedef {import('../../lesson/node-snapshot.js').NodeTerm} NodeTerm */

/** Sliders go this far to either side; fields take any number. */
const SLIDER_END = 4;
const SLIDER_STEP = 0.1;
/** Products with more characters get a line of their own where there is little room. */
const LONG = 6;

/**
 * Every number of the node to change: one row for each input, one for the bias, and what they add up to.
 * @param {ReluNeuron} host
 */
export function renderValues(host) {
  const { values, hidden } = strings.neuron;
  const { terms, bias, z } = host.node;
  return html`<div class="values" role="group" aria-labelledby="values-title">
    <p class="heading" id="values-title">${values.title}</p>
    ${host.alone ? renderFunctionChoice(host) : nothing}
    <div class="row head" aria-hidden="true">
      <span class="cell-input">${values.input}</span>
      <span class="cell-weight">${values.weight}</span>
      <span class="cell-product">${values.product}</span>
    </div>
    ${terms.map((term, index) => renderTerm(host, term, index))}
    <div class="row ${host.number(bias).length > LONG ? 'long' : ''}">
      <span class="cell-name" aria-hidden="true">b</span>
      <span class="cell-input constant" aria-hidden="true">1</span>
      <span class="times" aria-hidden="true">×</span>
      <div class="cell-weight">
        ${host.fields.render({
          id: 'bias',
          label: values.bias,
          hideLabel: true,
          value: bias,
          onValue: (value) => host.change({ type: 'set-bias', value }),
        })}
      </div>
      ${renderSlider(host, values.bias, bias, (value) => host.change({ type: 'set-bias', value }))}
      <span class="equals" aria-hidden="true">=</span>
      <span class="cell-product number" aria-hidden="true">${host.number(bias)}</span>
    </div>
    <p class="row total">
      <span class="cell-total">${values.sum}</span>
      <span class="equals" aria-hidden="true">=</span>
      <strong class="cell-product number">${host.hides ? hidden : host.number(z)}</strong>
    </p>
    ${host.alone ? nothing : html`<p class="note">${values.fromGraph}</p>`}
    ${host.shows('count') ? renderCount(host) : nothing}
  </div>`;
}

/**
 * @param {ReluNeuron} host
 * @param {NodeTerm} term
 * @param {number} index
 */
function renderTerm(host, { name, weightName, input, weight, product }, index) {
  const { inputOf, weightOf, product: productLabel } = strings.neuron.values;
  const written = host.number(product);
  const weightLabel = fillTemplate(weightOf, { name: weightName });
  /** @param {number} value */
  const setWeight = (value) => host.change({ type: 'set-weight', index, value });
  return html`<div class="row ${written.length > LONG ? 'long' : ''}">
    <span class="cell-name" aria-hidden="true">${name}</span>
    <div class="cell-input">
      ${host.fields.render({
        id: `input-${index}`,
        label: fillTemplate(inputOf, { name }),
        hideLabel: true,
        value: input,
        onValue: (value) => host.change({ type: 'set-input', index, value }),
      })}
    </div>
    <span class="times" aria-hidden="true">×</span>
    <div class="cell-weight">
      ${host.fields.render({
        id: `weight-${index}`,
        label: weightLabel,
        hideLabel: true,
        value: weight,
        onValue: setWeight,
      })}
    </div>
    ${renderSlider(host, weightLabel, weight, setWeight)}
    <span class="equals" aria-hidden="true">=</span>
    <span class="cell-product number"><span class="visually-hidden">${productLabel}: </span>${written}</span>
  </div>`;
}

/**
 * @param {ReluNeuron} host
 * @param {string} name
 * @param {number} value
 * @param {(value: number) => void} onValue
 */
function renderSlider(host, name, value, onValue) {
  return html`<input
    type="range"
    class="slider"
    min=${-SLIDER_END}
    max=${SLIDER_END}
    step=${SLIDER_STEP}
    .value=${live(String(Number.isNaN(value) ? 0 : value))}
    aria-label=${fillTemplate(strings.neuron.values.slider, { name })}
    aria-valuetext=${host.spoken(value)}
    @input=${(/** @type {Event} */ event) =>
      onValue(/** @type {HTMLInputElement} */ (event.target).valueAsNumber)}
  />`;
}

/** @param {ReluNeuron} host */
function renderCount(host) {
  const { values } = strings.neuron;
  const { terms } = host.node;
  const isMost = terms.length === MOST_INPUTS;
  const isFewest = terms.length === 1;
  const limit = isMost ? fillTemplate(values.most, { count: MOST_INPUTS }) : isFewest ? values.fewest : '';
  const leaving = terms.at(-2)?.name;
  return html`<div class="controls count">
      <button
        type="button"
        aria-disabled=${isMost ? 'true' : nothing}
        aria-describedby=${isMost ? 'count-limit' : nothing}
        @click=${() => !isMost && changeCount(host, 1)}
      >
        ${values.add}
      </button>
      <button
        type="button"
        aria-disabled=${isFewest ? 'true' : nothing}
        aria-describedby=${isFewest ? 'count-limit' : nothing}
        @click=${() => !isFewest && changeCount(host, -1)}
      >
        ${leaving ? fillTemplate(values.removing, { name: leaving }) : values.remove}
      </button>
    </div>
    ${limit ? html`<p class="note" id="count-limit">${limit}</p>` : nothing}
    ${isFewest ? nothing : html`<p class="note">${strings.neuron.hingeMore}</p>`}`;
}

/**
 * @param {ReluNeuron} host
 * @param {1 | -1} by
 */
function changeCount(host, by) {
  const { added, removed, removedToOne } = strings.neuron.values;
  const leaving = host.node.terms.at(-2);
  const count = host.node.terms.length + by;
  host.model.request({ type: 'set-input-count', count });
  const arrived = host.node.terms.at(-2);
  if (by > 0 && arrived) {
    const { name, input, weight } = arrived;
    host.announce(
      fillTemplate(added, { name, input: host.number(input), weight: host.number(weight), count }),
    );
  } else if (leaving) {
    host.announce(fillTemplate(count === 1 ? removedToOne : removed, { name: leaving.name, count }));
  }
}

/** @param {ReluNeuron} host */
function renderFunctionChoice(host) {
  const { function: chosen } = host.model.state;
  return html`<div class="field">
    <label for="function">${strings.neuron.values.function}</label>
    <select
      id="function"
      .value=${live(chosen)}
      @change=${(/** @type {Event} */ event) =>
        host.change({
          type: 'set-function',
          function: /** @type {HTMLSelectElement} */ (event.target).value,
        })}
    >
      ${host.model.engine.functions.map(
        ({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`,
      )}
    </select>
  </div>`;
}
