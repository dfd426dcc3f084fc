import { svg } from 'lit';
import { joinLines, pathOf } from '../../lesson/curve-segments.js';
import { px } from './axes.js';

/** @typedef {import('../../lesson/graph-scene.js').GraphScene} GraphScene */
/** @typedef {import('../../lesson/graph-scene.js').DrawnCurve} DrawnCurve */
/** @typedef {import('../../lesson/graph-scene.js').Dot} Dot */

/** One pattern for each place in the engine's list, so that a function keeps its own whatever else is shown. */
const DASHES = ['9 4', '2 3', '14 4 2 4', '5 3', '12 3 3 3 3 3', '7 7', '3 6', '18 5'];

/**
 * The part of the drawing that is cut off at the plot's edge. An inner <svg> clips without an id, which a
 * shadow root in some browsers cannot refer to.
 * @param {import('../../lesson/place-label.js').Box} box
 * @param {unknown} content in the coordinates of the whole drawing
 * @param {number} bleed pixels drawn beyond the edge, for the thickness of a line
 */
export function clipped({ left, top, width, height }, content, bleed = 2) {
  const [x, y, w, h] = [left - bleed, top - bleed, width + 2 * bleed, height + 2 * bleed].map(px);
  return svg`<svg class="clip" x=${x} y=${y} width=${w} height=${h} viewBox="${x} ${y} ${w} ${h}">${content}</svg>`;
}

/**
 * The chosen function, its silent side under its active one, and the functions to compare over it.
 * @param {GraphScene} scene
 */
export function curves({ layout, chosen, overlays }) {
  const inOrder = [...chosen.pieces].sort((one, other) => Number(one.isActive) - Number(other.isActive));
  return svg`<g aria-hidden="true">
    ${clipped(
      layout.plot.box,
      svg`
        ${inOrder.map(({ path, isActive }) => svg`<path class=${isActive ? 'active' : 'silent'} d=${path} />`)}
        ${overlays.map(
          ({ pieces, index }) => svg`<path
            class="overlay"
            stroke-dasharray=${DASHES[index % DASHES.length]}
            d=${joinLines(pieces.map(({ line }) => line))
              .map(pathOf)
              .join('')}
          />`,
        )}`,
    )}
    ${dots(chosen.dots, 'value-dot')} ${overlays.map((overlay) => dots(overlay.dots, 'overlay-dot'))}
  </g>`;
}

/**
 * @param {GraphScene} scene whose slope is shown
 */
export function slopeCurve({ layout, slope }) {
  if (!layout.slopePlot || !slope) return svg``;
  return svg`<g aria-hidden="true">
    ${clipped(layout.slopePlot.box, svg`<path class="slope" d=${slope.paths.join('')} />`)}
    ${dots(slope.dots, 'slope-dot')}
  </g>`;
}

/**
 * @param {Dot[]} list
 * @param {string} kind
 */
function dots(list, kind) {
  return list.map(
    ({ at, isFilled }) =>
      svg`<circle class="${kind} ${isFilled ? 'filled' : 'open'}" cx=${px(at[0])} cy=${px(at[1])} r="4.5" />`,
  );
}

/**
 * @param {GraphScene} scene
 */
export function curveNames({ labels, layout }) {
  return svg`<g aria-hidden="true" font-size=${layout.type}>
    ${labels.map(({ text, box, kind }) => label(text, box, `label ${kind}-label`))}
  </g>`;
}

/**
 * A text in the middle of its box.
 * @param {string} text
 * @param {import('../../lesson/place-label.js').Box} box
 * @param {string} className
 */
export function label(text, { left, top, width, height }, className) {
  return svg`<text class=${className} x=${px(left + width / 2)} y=${px(top + height * 0.77)} text-anchor="middle">${text}</text>`;
}
