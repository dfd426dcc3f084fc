import { svg, nothing } from 'lit';
import { px } from './axes.js';
import { label } from './curves.js';

/** @typedef {import('../../lesson/place-point.js').PlacedPoint} PlacedPoint */
/** @typedef {import('../../lesson/graph-layout.js').Panel} Panel */

/**
 * @typedef {object} Slider what the handle is to a screen reader and a keyboard
 * @property {string} name
 * @property {string} minimum
 * @property {string} maximum
 * @property {string} now within them
 * @property {string} text
 * @property {(event: KeyboardEvent) => void} onKey
 */

/**
 * Dotted lines from the point to both axes.
 * @param {PlacedPoint} point
 */
export function pointGuides({ guides }) {
  return svg`<g aria-hidden="true">
    ${guides.map(([[x0, y0], [x1, y1]]) => svg`<path class="guide" d="M${px(x0)} ${px(y0)}L${px(x1)} ${px(y1)}" />`)}
  </g>`;
}

/**
 * @param {PlacedPoint} point
 * @param {number} type size in pixels
 */
export function pointLabel({ label: found }, type) {
  if (!found) return nothing;
  return svg`<g aria-hidden="true" font-size=${type}>${label(found.text, found.box, 'label point-label')}</g>`;
}

/**
 * The point itself: a slider to drag, or to move with the arrow keys. Out of sight it is an arrow at the edge.
 * @param {PlacedPoint} point
 * @param {Slider | undefined} slider nothing in a still picture
 */
export function pointHandle({ at, isInside, turn }, slider) {
  const [x, y] = at.map(px);
  // Each circle has its own place: a group with a transform would make the browser divide the page into layers anew
  // in every frame of a drag.
  const shape = isInside
    ? svg`<circle class="halo" cx=${x} cy=${y} r="14" /><circle class="dot" cx=${x} cy=${y} r="8" />`
    : svg`<path class="arrow" d="M-9 -8L9 0L-9 8Z" transform="translate(${x} ${y}) rotate(${px(turn)})" />`;
  if (!slider) return svg`<g aria-hidden="true">${shape}</g>`;
  return svg`<g
    class="handle"
    part="handle"
    role="slider"
    tabindex="0"
    aria-label=${slider.name}
    aria-valuemin=${slider.minimum}
    aria-valuemax=${slider.maximum}
    aria-valuenow=${slider.now}
    aria-valuetext=${slider.text}
    @keydown=${slider.onKey}
  ><circle class="grab" cx=${x} cy=${y} r="22" /><circle class="ring" cx=${x} cy=${y} r="13" />${shape}</g>`;
}

/**
 * The point on the slope's plot, with its value beside it.
 * @param {Panel} panel
 * @param {{ x: number, slope: number }} point
 * @param {string} text
 * @param {number} type
 */
export function slopeAtPoint({ box, x, y }, point, text, type) {
  const at = x.toPixel(point.x);
  const top = y.toPixel(point.slope);
  if (!(at >= box.left && at <= box.left + box.width && Number.isFinite(top))) return nothing;
  return svg`<g aria-hidden="true" font-size=${type}>
    <path class="guide" d="M${px(at)} ${px(box.top)}V${px(box.top + box.height)}" />
    <path class="slope-mark" d="M${px(at)} ${px(top - 7)}l7 7l-7 7l-7 -7Z" />
    <text class="slope-value" x=${px(box.left + box.width)} y=${px(box.top - type * 0.6)} text-anchor="end">${text}</text>
  </g>`;
}
