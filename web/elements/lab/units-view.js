import { html, nothing } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { activationLevel } from '../../lesson/activation-level.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { worded } from './worded.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */
/** @typedef {import('../../lab/types.js').InspectedLayer} InspectedLayer */

const words = labStrings.inside;

/**
 * The hidden units, shaded by how activated they are, each to be chosen.
 * @param {ReluLab} host
 * @param {string} hint
 */
export function renderUnits(host, hint) {
  const layers = host.inside.inspection?.layers ?? [];
  return html`<p class="note">${hint}</p>
    ${layers.map(
      (layer, index) =>
        html`<fieldset class="layer">
          <legend>
            ${layers.length > 1 ? fillTemplate(words.layer, { number: host.number(index + 1) }) : words.units}
          </legend>
          <div class="units">${[...layer.y].map((_, unit) => renderUnit(host, layer, index, unit))}</div>
        </fieldset>`,
    )}`;
}

/**
 * @param {ReluLab} host
 * @param {InspectedLayer} layer
 * @param {number} index of the layer
 * @param {number} unit
 */
function renderUnit(host, layer, index, unit) {
  const { unit: chosen } = host.inside;
  const y = short(host, layer.y[unit]);
  const state = stateOf(layer, unit);
  const name = fillTemplate(words.unitName, {
    number: host.spoken(unit + 1),
    y: state ? words.states[state] : host.spoken(y),
  });
  return html`<label class="unit level-${activationLevel(layer.y[unit])} ${state ?? ''}">
    <input
      type="radio"
      name="unit"
      aria-label=${name}
      .checked=${chosen.layer === index && chosen.unit === unit}
      @change=${() => host.inside.choose({ unit: { layer: index, unit } })}
    />
    <span aria-hidden="true">${state === 'killed' ? '×' : y}</span>
  </label>`;
}

/**
 * @param {InspectedLayer} layer
 * @param {number} unit
 * @returns {'killed' | 'dead' | undefined}
 */
function stateOf({ isDead, isKilled }, unit) {
  if (isKilled[unit]) return 'killed';
  return isDead[unit] ? 'dead' : undefined;
}

/** Two digits are enough to compare, and fit. @param {ReluLab} host @param {number} value */
const short = (host, value) =>
  host.number(Math.abs(value) >= 10 ? Math.round(value) : Number(value.toFixed(Math.abs(value) < 1 ? 2 : 1)));

/**
 * What the chosen unit does, and the button that switches it off and on.
 * @param {ReluLab} host
 */
export function renderUnitDetail(host) {
  const { inspection, unit: place, contestant } = host.inside;
  const layer = inspection?.layers[place.layer];
  if (!layer || place.unit >= layer.y.length) return nothing;
  const { unit } = place;
  const number = host.number(unit + 1);
  const isKilled = layer.isKilled[unit];
  const says = words.stateSays;
  const values = { y: host.number(layer.y[unit]), z: host.number(layer.z[unit]) };
  return html`<h5>${fillTemplate(words.unit, { number })}</h5>
    <p>
      ${isKilled ? says.killed : worded(fillTemplate(says.active, values))}
      ${!isKilled && layer.isDead[unit] ? says.dead : nothing}
      ${
        layer.slopes.length > 0
          ? worded(fillTemplate(words.slope, { slope: host.number(layer.slopes[unit]) }))
          : nothing
      }
    </p>
    <div class="controls">
      <button
        id="kill"
        type="button"
        @click=${() => host.client.setKilled(contestant, place.layer, unit, !isKilled)}
      >
        ${fillTemplate(isKilled ? words.revive : words.kill, { number })}
      </button>
    </div>`;
}
