import { html, nothing, svg } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { memoize } from '../../lesson/memoize.js';
import { pluralForm } from '../../lesson/plural-form.js';
import { contourPath } from './contour.js';
import { paintClasses, paintSigned, painter } from './paint.js';
import { worded } from './worded.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */
/** @typedef {import('../../lab/types.js').Surface} Surface */
/** @typedef {import('../../lab/types.js').Examples} Examples */

const words = labStrings.inside;
/** Half the side of the drawing over the square, whatever the square’s extent. */
const HALF = 100;
/** Of a point’s mark. */
const SIZE = 2.2;

/**
 * The square of 2-D data: what the network answers, its points, where first-layer units bend.
 * @param {ReluLab} host
 */
export function renderPlane(host) {
  const { surface, inspection } = host.inside;
  if (!surface) return nothing;
  return html`<figure>
    <div class="plane">
      ${canvas(surface.probabilities, surface.size, paintClasses, surfaceName(host, surface))}
      ${drawing([
        contour(surface),
        pointMarks(host),
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
 * @param {Float32Array} values
 * @param {number} size
 * @param {import('./paint.js').Paint} paint
 * @param {string} name
 */
const canvas = (values, size, paint, name) =>
  html`<canvas role="img" aria-label=${name} .painter=${painter(paint, values, size)}></canvas>`;

/** @param {unknown} content */
const drawing = (content) =>
  svg`<svg aria-hidden="true" viewBox="${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}">${content}</svg>`;

/** Where the network changes its mind. @param {Surface} surface */
const contour = ({ probabilities, size }) =>
  svg`<path
    class="contour"
    transform="translate(${-HALF} ${-HALF}) scale(${(2 * HALF) / size})"
    d=${contourPath(probabilities, size, 0.5)}
  />`;

/** @param {ReluLab} host */
function pointMarks(host) {
  const { examples, surface } = host.inside;
  if (!examples || !surface) return nothing;
  return bothPaths(examples, surface.extent).map(
    (path, label) => svg`<path class="points class-${label}" d=${path} />`,
  );
}

/** The data stay the same for a whole run. */
const bothPaths = memoize((/** @type {Examples} */ examples, /** @type {number} */ extent) =>
  [0, 1].map((label) => pointsPath(examples, label, extent)),
);

/**
 * Squares for class 0, discs for class 1.
 * @param {Examples} examples
 * @param {number} label
 * @param {number} extent
 */
function pointsPath({ inputs, labels }, label, extent) {
  const parts = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== label) continue;
    const x = round((inputs[2 * i] / extent) * HALF);
    const y = round((-inputs[2 * i + 1] / extent) * HALF);
    const shape = label
      ? `a${SIZE} ${SIZE} 0 1 0 ${2 * SIZE} 0a${SIZE} ${SIZE} 0 1 0 ${-2 * SIZE} 0`
      : `m0 ${-SIZE}h${2 * SIZE}v${2 * SIZE}h${-2 * SIZE}`;
    parts.push(`M${round(x - SIZE)} ${y}${shape}Z`);
  }
  return parts.join('');
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

/**
 * The line w0 x + w1 y + b = 0, through the point of it that is nearest to the middle.
 * @param {Surface} surface
 * @param {number} unit
 * @returns {string} '' where there is none in the square
 */
function hingePath({ hinges: all, extent }, unit) {
  const { weights, bias } = all[unit] ?? { weights: [0, 0], bias: 0 };
  const [w0, w1] = weights;
  const square = w0 ** 2 + w1 ** 2;
  const distance = Math.abs(bias) / Math.sqrt(square);
  if (!(distance < extent * Math.SQRT2)) return '';
  const [x, y] = [(-bias * w0) / square, (-bias * w1) / square];
  const reach = (3 * extent) / Math.sqrt(square);
  const ends = [-reach, reach].map((far) => [x - w1 * far, y + w0 * far]);
  return ends
    .map(([px, py], i) => `${i ? 'L' : 'M'}${round((px / extent) * HALF)} ${round((-py / extent) * HALF)}`)
    .join('');
}

/** The example that is looked at. @param {Float32Array} input @param {number} extent */
const here = (input, extent) =>
  svg`<circle class="here" cx=${round((input[0] / extent) * HALF)} cy=${round((-input[1] / extent) * HALF)} r="5" />`;

/** @param {ReluLab} host @param {Surface} surface */
function surfaceName(host, { probabilities, hinges: all }) {
  const ones = probabilities.filter((value) => value >= 0.5).length;
  const lines = fillTemplate(pluralForm(words.lines, all.length), { count: host.number(all.length) });
  return host.spoken(
    fillTemplate(words.surfaceName, { share: host.share(ones / probabilities.length), lines }),
  );
}

/** @param {number} value */
const round = (value) => Number(value.toFixed(2));
