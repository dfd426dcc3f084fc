import { html, nothing, svg } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { describeSurface } from './describe-surface.js';
import { swatch } from './line-marks.js';
import { paintClasses } from './paint.js';
import { canvas, contour, drawing, hingePath, pointMarks } from './plane-drawing.js';
import { selectSeed } from './select-seed.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */
/** @typedef {import('../../lab/types.js').Surface} Surface */

const words = labStrings.sideBySide;

/**
 * One network of each function on 2-D data, all from the same random start: what each makes of the square.
 * @param {ReluLab} host
 */
export function renderSideBySide(host) {
  const { surfaces } = host.inside;
  return html`<section class="part" aria-labelledby="side-by-side">
    <h4 id="side-by-side">${words.heading}</h4>
    <p class="note">${words.says}</p>
    <div class="controls">${selectSeed(host, 'side-seed')}</div>
    <div class="planes">${(surfaces ?? []).map((surface) => renderOne(host, surface))}</div>
  </section>`;
}

/**
 * @param {ReluLab} host
 * @param {Surface} surface
 */
function renderOne(host, surface) {
  const { functionId, measurements } = host.snapshot.contestants[surface.contestant];
  const accuracy = measurements[surface.point]?.accuracy;
  const name = host.nameOf(functionId);
  return html`<figure>
    <div class="plane">
      ${canvas(surface.probabilities, surface.size, paintClasses, `${name}: ${describeSurface(host, surface)}`)}
      ${drawing([contour(surface), pointMarks(host.inside.examples, surface.extent), hinges(surface)])}
    </div>
    <figcaption>
      ${swatch(host.lookOf(functionId))} <span class="name">${name}</span>
      ${
        accuracy === undefined
          ? nothing
          : html`<span class="right">${fillTemplate(words.right, { share: host.share(accuracy) })}</span>`
      }
    </figcaption>
  </figure>`;
}

/** @param {Surface} surface */
const hinges = (surface) =>
  svg`<path class="hinge" d=${surface.hinges.map(({ unit }) => hingePath(surface, unit)).join('')} />`;
