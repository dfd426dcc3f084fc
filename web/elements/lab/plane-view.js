import { html, nothing, svg } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { describeSurface } from './describe-surface.js';
import { paintClasses, paintSigned } from './paint.js';
import { canvas, contour, drawing, hingePath, pointMarks, toDrawing } from './plane-drawing.js';
import { worded } from './worded.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */
/** @typedef {import('../../lab/types.js').Surface} Surface */

const words = labStrings.inside;

/**
 * The square of 2-D data: what the network answers, its points, where first-layer units bend.
 * @param {ReluLab} host
 */
export function renderPlane(host) {
  const { surface, inspection } = host.inside;
  if (!surface) return nothing;
  return html`<figure>
    <div class="plane">
      ${canvas(surface.probabilities, surface.size, paintClasses, describeSurface(host, surface))}
      ${drawing([
        contour(surface),
        pointMarks(host.inside.examples, surface.extent),
        hinges(host, surface),
        inspection ? here(inspection.input, surface.extent) : nothing,
      ])}
    </div>
    <figcaption>${words.surfaceSays}</figcaption>
  </figure>`;
}

/**
 * The same square, with what the chosen unit alone answers.
 * @param {ReluLab} host
 */
export function renderUnitPlane(host) {
  const { surface, unit: place } = host.inside;
  if (!surface?.unitOutputs) return nothing;
  const number = host.number(place.unit + 1);
  const low = host.number(Number(Math.min(...surface.unitOutputs).toPrecision(3)));
  const high = host.number(Number(Math.max(...surface.unitOutputs).toPrecision(3)));
  const name = fillTemplate(words.unitSurfaceName, { number, low, high });
  return html`<figure>
    <div class="plane small">
      ${canvas(surface.unitOutputs, surface.size, paintSigned, host.spoken(name))}
      ${drawing(place.layer === 0 ? hingeLine(surface, place.unit) : nothing)}
    </div>
    <figcaption>${worded(fillTemplate(words.unitSurfaceSays, { number, low, high }))}</figcaption>
  </figure>`;
}

/**
 * Every first-layer unit's line; the chosen one last, over the others. A line can be pressed; the unit's own button
 * is there for whoever has no pointer.
 * @param {ReluLab} host
 * @param {Surface} surface
 */
function hinges(host, surface) {
  const { layer, unit: chosen } = host.inside.unit;
  const isChosen = (/** @type {number} */ unit) => layer === 0 && unit === chosen;
  return [...surface.hinges]
    .sort((one, other) => Number(isChosen(one.unit)) - Number(isChosen(other.unit)))
    .map(({ unit, isKilled }) => {
      const d = hingePath(surface, unit);
      if (!d) return nothing;
      const kind = isChosen(unit) ? 'chosen' : isKilled ? 'killed' : '';
      return svg`<path class="hinge ${kind}" d=${d} /><path
        class="grip"
        d=${d}
        @click=${() => host.inside.choose({ unit: { layer: 0, unit } })}
      />`;
    });
}

/** @param {Surface} surface @param {number} unit */
function hingeLine(surface, unit) {
  const d = hingePath(surface, unit);
  return d ? svg`<path class="hinge chosen" d=${d} />` : nothing;
}

/** The example that is looked at. @param {Float32Array} input @param {number} extent */
const here = (input, extent) =>
  svg`<circle class="here" cx=${toDrawing(input[0], extent)} cy=${toDrawing(-input[1], extent)} r="5" />`;
