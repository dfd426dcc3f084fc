import { html, nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { strings } from '../../content/en/strings.js';
import { axes, px } from './axes.js';
import { curveNames, curves, slopeCurve } from './curves.js';
import { pointGuides, pointHandle, pointLabel, slopeAtPoint } from './point.js';

const words = strings.graph;

/**
 * The whole drawing: axes, curves, the slope's plot below, and on top the point. While only the point moves, as in
 * every frame of a drag, the rest stays as it was drawn for the scene.
 * @param {object} figure
 * @param {import('../../lesson/graph-scene.js').GraphScene} figure.scene
 * @param {import('../../lesson/place-point.js').PlacedPoint | undefined} figure.placed
 * @param {import('../../lesson/lesson-model.js').Point} figure.point
 * @param {string} figure.name for screen readers
 * @param {string | symbol} figure.describedBy id of the sentence that says what the figure shows
 * @param {string} figure.slopeName caption of the slope's plot
 * @param {string} figure.slopeText the slope at the point
 * @param {{ drag: import('./drag.js').PointDrag, slider: import('./point.js').Slider | undefined } | undefined}
 *   figure.live nothing in a still picture
 */
export function drawing({ scene, placed, point, name, describedBy, slopeName, slopeText, live }) {
  const { width, height, type, plot, slopePlot } = scene.layout;
  const drag = live?.drag;
  return html`<svg
    part="drawing"
    class=${drag?.dragging ? `moving-${drag.dragging}` : nothing}
    role=${live ? 'group' : 'img'}
    aria-label=${name}
    aria-describedby=${describedBy}
    viewBox="0 0 ${px(width)} ${height}"
    @pointerdown=${drag?.down ?? nothing}
    @pointermove=${drag?.move ?? nothing}
    @pointerup=${drag?.up ?? nothing}
    @pointercancel=${drag?.cancel ?? nothing}
    @wheel=${drag?.wheel ?? nothing}
  >
    ${guard([scene], () => axes(plot, { type, width, caption: words.valueCaption, xName: words.xAxis }))}
    ${
      slopePlot
        ? svg`
          ${guard([scene, slopeName], () => [
            axes(slopePlot, { type, width, caption: slopeName, captionClass: 'slope-caption' }),
            slopeCurve(scene),
          ])}
          ${slopeAtPoint(slopePlot, point, slopeText, type)}`
        : nothing
    }
    ${placed ? pointGuides(placed) : nothing} ${guard([scene], () => [curves(scene), curveNames(scene)])}
    ${placed ? pointLabel(placed, type) : nothing} ${placed ? pointHandle(placed, live?.slider) : nothing}
  </svg>`;
}
