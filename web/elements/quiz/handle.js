import { svg } from 'lit';
import { px } from '../graph/axes.js';

/**
 * Something to grab in a drawing. The fields below it say and do the same, so screen readers pass it by.
 * @param {import('../../lesson/curve-segments.js').Pixel} at
 * @param {boolean} [isSet] false while it only waits to be brought somewhere
 */
export const renderHandle = ([x, y], isSet = true) =>
  svg`<g class="handle ${isSet ? '' : 'unset'}" transform="translate(${px(x)} ${px(y)})" aria-hidden="true">
    <circle class="grab" r="22" /><circle class="halo" r="14" /><circle class="dot" r="7" />
  </g>`;
