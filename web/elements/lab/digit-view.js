import { html, nothing } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { DIGIT_SIDE } from '../../lab/digits.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { paintDigit, paintSigned, painter } from './paint.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */

const words = labStrings.inside;

/**
 * The digit that is looked at.
 * @param {ReluLab} host
 */
export function renderDigit(host) {
  const { inspection } = host.inside;
  if (!inspection) return nothing;
  const { input, label } = inspection;
  return html`<canvas
    class="digit"
    role="img"
    aria-label=${fillTemplate(words.picture, { label: host.number(Number(label)) })}
    .painter=${painter(paintDigit, input, DIGIT_SIDE)}
  ></canvas>`;
}

/**
 * What the chosen unit looks for in a digit: only first-layer units see pixels.
 * @param {ReluLab} host
 */
export function renderWeights(host) {
  const { inspection, unit: place } = host.inside;
  const unit = inspection?.unit;
  if (!unit || place.layer > 0) return nothing;
  const number = host.number(place.unit + 1);
  return html`<figure>
    <canvas
      class="weights"
      role="img"
      aria-label=${fillTemplate(words.weightsName, { number })}
      .painter=${painter(paintSigned, unit.weights, DIGIT_SIDE)}
    ></canvas>
    <figcaption>${fillTemplate(words.weights, { number })}</figcaption>
  </figure>`;
}
