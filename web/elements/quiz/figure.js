import { html, nothing, svg } from 'lit';
import { quizFigureStrings as words } from '../../content/en/strings-quiz-figure.js';
import { pathOf } from '../../lesson/curve-segments.js';
import { withoutEmphasis } from '../../lesson/emphasis.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { figureScene } from '../../quiz/figure-scene.js';
import { axes, px } from '../graph/axes.js';
import { clipped, label } from '../graph/curves.js';
import { figureNumbers } from './figure-numbers.js';
import { figureRoom } from './figure-room.js';

/** @typedef {import('../../quiz/types.js').Figure} Figure */
/** @typedef {import('../../quiz/figure-scene.js').FigureScene} FigureScene */
/** @typedef {import('../../quiz/figure-scene.js').Mark} Mark */

/** Where nothing can be measured: narrow enough for a phone. */
const WIDTH_UNMEASURED = 288;

/**
 * A question's drawing, with the same in words and numbers folded away below.
 * @param {object} request
 * @param {Figure} request.figure
 * @param {(value: number) => string} request.number
 * @param {string} request.id unique in the shadow root
 * @param {import('lit').LitElement} [request.host] the element it is drawn in: its room and the reader's type are
 *   measured. Without it the drawing has `width`.
 * @param {number} [request.width] in pixels
 * @param {number} [request.textScale] 1 where the reader's type is 16 px
 * @param {number} [request.grid] distance of the fine lines (default 1)
 * @param {readonly number[]} [request.rails] inputs to draw a line at, from bottom to top
 * @param {readonly Mark[]} [request.marks] besides the figure's own points
 * @param {readonly import('../../quiz/figure-scene.js').Line[]} [request.answers] lines besides its own curves
 * @param {(scene: FigureScene) => unknown} [request.over] SVG to draw over it, such as handles
 * @param {import('./figure-drag.js').FigureDrag} [request.drag] where the learner draws in it
 */
export function renderFigure({
  figure,
  number,
  id,
  host,
  width,
  textScale,
  grid,
  rails = [],
  marks,
  answers,
  over,
  drag,
}) {
  const room = host && figureRoom(host);
  const scene = figureScene({
    figure,
    number,
    width: width ?? room?.width ?? WIDTH_UNMEASURED,
    textScale: textScale ?? room?.textScale,
    grid,
    marks,
    answers,
  });
  const { layout } = scene;
  const name = fillTemplate(words.name, {
    left: number(figure.x[0]),
    right: number(figure.x[1]),
    bottom: number(figure.y[0]),
    top: number(figure.y[1]),
  });
  return html`<div class="figure" part="figure">
    <svg
      class="drawing"
      role="img"
      aria-label=${name}
      aria-describedby="${id}-says"
      viewBox="0 0 ${px(layout.width)} ${layout.height}"
      @pointerdown=${drag?.down ?? nothing}
      @pointermove=${drag?.move ?? nothing}
      @pointerup=${drag?.up ?? nothing}
      @pointercancel=${drag?.cancel ?? nothing}
    >
      <desc id="${id}-says">${withoutEmphasis(figure.says)}</desc>
      ${renderFine(scene)}
      ${axes(layout.plot, { type: layout.type, width: layout.width, caption: words.yAxis, captionClass: 'name', xName: words.xAxis })}
      ${renderRails(rails, scene)} ${renderCurves(scene)} ${renderMarks(scene)} ${over?.(scene) ?? nothing}
      ${renderLabels(scene)}
    </svg>
    ${figureNumbers(figure, number)}
  </div>`;
}

/** @param {FigureScene} scene */
function renderFine({ fine, layout }) {
  const { left, top, width, height } = layout.plot.box;
  return svg`<g class="fine" aria-hidden="true">
    ${fine.across.map((y) => svg`<path d="M${px(left)} ${px(y)}H${px(left + width)}" />`)}
    ${fine.down.map((x) => svg`<path d="M${px(x)} ${px(top)}V${px(top + height)}" />`)}
  </g>`;
}

/**
 * Where a curve is to be drawn.
 * @param {readonly number[]} inputs
 * @param {FigureScene} scene
 */
function renderRails(inputs, { layout: { plot } }) {
  const { top, height } = plot.box;
  return svg`<g aria-hidden="true">
    ${inputs.map((x) => svg`<path class="guide" d="M${px(plot.x.toPixel(x))} ${px(top)}v${px(height)}" />`)}
  </g>`;
}

/** @param {FigureScene} scene */
function renderCurves({ layout, curves }) {
  const lines = curves.map(
    ({ lines, look }) => svg`<path class="curve ${look}" d=${lines.map(pathOf).join('')} />`,
  );
  return svg`<g aria-hidden="true">
    ${clipped(layout.plot.box, lines)}
    ${curves.map(({ dots, look }) =>
      dots.map(
        ({ at, isFilled }) =>
          svg`<circle class="end ${look} ${isFilled ? 'filled' : 'open'}" cx=${px(at[0])} cy=${px(at[1])} r="4.5" />`,
      ),
    )}
  </g>`;
}

/** @param {FigureScene} scene */
function renderMarks({ marks }) {
  return svg`<g aria-hidden="true">${marks.map(({ at, kind }) => mark(at, kind))}</g>`;
}

/**
 * A place with a meaning: the question's own are dots, the learner's rings, right ones diamonds.
 * @param {import('../../lesson/curve-segments.js').Pixel} at
 * @param {Mark['kind']} kind
 */
function mark([x, y], kind) {
  if (kind === 'hand') return svg``;
  if (kind === 'given') return svg`<circle class="mark given" cx=${px(x)} cy=${px(y)} r="5" />`;
  if (kind === 'own') return svg`<circle class="mark own" cx=${px(x)} cy=${px(y)} r="8.5" />`;
  return svg`<path class="mark right" d="M${px(x)} ${px(y - 6)}l6 6l-6 6l-6 -6Z" />`;
}

/** @param {FigureScene} scene */
function renderLabels({ layout, labels }) {
  return svg`<g aria-hidden="true" font-size=${layout.type}>
    ${labels.map(({ text, box, look }) => label(text, box, `label ${look}-label`))}
  </g>`;
}
