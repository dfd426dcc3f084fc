/** A question's drawing as an SVG file: for print and for pages whose style is not ours, so in fixed colours. */
import { quizFigureStrings as words } from '../content/en/strings-quiz-figure.js';
import { pathOf } from '../lesson/curve-segments.js';
import { withoutEmphasis } from '../lesson/emphasis.js';
import { formatNumber } from '../lesson/format-number.js';
import { figureScene } from '../quiz/figure-scene.js';
import { element, write, XML_HEAD } from './markup.js';

/** @typedef {import('../quiz/figure-scene.js').FigureScene} FigureScene */
/** @typedef {import('./markup.js').MarkupElement} MarkupElement */

const WIDTH = 400;
/** Those of the page in light colours (web/elements/styles/tokens.js): told apart by dashes too. */
const INK = '#1c2330';
const SOFT = '#566072';
const LINE = '#dfe3ea';
const PAPER = '#ffffff';
/** @type {Record<string, { stroke: string, 'stroke-width': number, 'stroke-dasharray'?: string }>} */
const LOOKS = {
  'curve-0': { stroke: '#0b62c4', 'stroke-width': 3 },
  'curve-1': { stroke: '#a8480b', 'stroke-width': 2.5, 'stroke-dasharray': '9 4' },
  'curve-2': { stroke: INK, 'stroke-width': 2.5, 'stroke-dasharray': '2 4' },
  'curve-3': { stroke: '#5f6774', 'stroke-width': 2.5, 'stroke-dasharray': '14 4 2 4' },
};

/**
 * @param {import('../quiz/types.js').Figure} figure
 * @param {object} options
 * @param {string} options.locale how its numbers are written
 * @param {number} [options.grid] distance of the fine lines
 * @param {readonly number[]} [options.rails] inputs to draw a line at, from bottom to top
 * @returns {string} an XML document; the same figure gives the same bytes
 */
export function figureSvg(figure, { locale, grid, rails = [] }) {
  const number = (/** @type {number} */ value) => formatNumber(value, { locale });
  const scene = figureScene({ figure, width: WIDTH, number, grid });
  const { width, height, type } = scene.layout;
  const drawing = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: px(width),
      height,
      viewBox: `0 0 ${px(width)} ${height}`,
      role: 'img',
      'font-family': 'system-ui, sans-serif',
      'font-size': type,
    },
    element('title', {}, withoutEmphasis(figure.says)),
    element('rect', { width: px(width), height, fill: PAPER }),
    drawGrid(scene),
    drawAxes(scene),
    rails.map((x) =>
      upright(scene, scene.layout.plot.x.toPixel(x), { stroke: SOFT, 'stroke-dasharray': '3 4' }),
    ),
    drawCurves(scene),
    scene.marks.map(({ at: [x, y] }) => circle(x, y, 5, { fill: INK, stroke: PAPER, 'stroke-width': 2 })),
    drawLabels(scene),
  );
  return XML_HEAD + write(drawing);
}

/** @param {FigureScene} scene */
function drawGrid(scene) {
  const { plot } = scene.layout;
  const fine = { stroke: LINE, 'stroke-width': 0.75 };
  return element(
    'g',
    { fill: 'none', stroke: LINE },
    scene.fine.across.map((y) => level(scene, y, fine)),
    scene.fine.down.map((x) => upright(scene, x, fine)),
    plot.yTicks.map(({ at }) => level(scene, at)),
    plot.xTicks.map(({ at }) => upright(scene, at)),
  );
}

/** The lines through 0, the numbers and the names of the axes. @param {FigureScene} scene */
function drawAxes(scene) {
  const { plot, type, width } = scene.layout;
  const { box } = plot;
  const bottom = box.top + box.height;
  const [x0, y0] = [plot.x.toPixel(0), plot.y.toPixel(0)];
  const tickRow = bottom + type * 1.35;
  return element(
    'g',
    { fill: SOFT },
    y0 >= box.top && y0 <= bottom ? [level(scene, y0, { stroke: SOFT, 'stroke-width': 1.25 })] : [],
    x0 >= box.left && x0 <= box.left + box.width
      ? [upright(scene, x0, { stroke: SOFT, 'stroke-width': 1.25 })]
      : [],
    plot.yTicks.map(({ at, text }) =>
      label(text, box.left - type * 0.55, at + type * 0.36, { 'text-anchor': 'end' }),
    ),
    plot.xTicks.map(({ at, text }) => label(text, at, tickRow, { 'text-anchor': 'middle' })),
    label(words.xAxis, width - type * 0.15, tickRow, { 'text-anchor': 'end', 'font-style': 'italic' }),
    label(words.yAxis, box.left, box.top - type * 0.6, { 'font-style': 'italic' }),
  );
}

/** Curves end at the plot's edge. @param {FigureScene} scene */
function drawCurves({ layout, curves }) {
  const { left, top, width, height } = layout.plot.box;
  const [x, y, w, h] = [left - 2, top - 2, width + 4, height + 4].map(px);
  return element(
    'g',
    {},
    element(
      'svg',
      { x, y, width: w, height: h, viewBox: `${x} ${y} ${w} ${h}`, overflow: 'hidden' },
      curves.map(({ lines, look }) =>
        element('path', {
          d: lines.map(pathOf).join(''),
          fill: 'none',
          'stroke-linejoin': 'round',
          ...LOOKS[look],
        }),
      ),
    ),
    curves.flatMap(({ dots, look }) =>
      dots.map(({ at, isFilled }) => {
        const { stroke } = LOOKS[look];
        return circle(at[0], at[1], 4.5, { fill: isFilled ? stroke : PAPER, stroke, 'stroke-width': 2.25 });
      }),
    ),
  );
}

/** @param {FigureScene} scene */
function drawLabels({ labels }) {
  const halo = { 'paint-order': 'stroke', stroke: PAPER, 'stroke-width': 4, 'stroke-linejoin': 'round' };
  return element(
    'g',
    { 'text-anchor': 'middle', 'font-weight': 600, ...halo },
    labels.map(({ text, box, look }) =>
      label(withoutEmphasis(text), box.left + box.width / 2, box.top + box.height * 0.77, {
        fill: LOOKS[look]?.stroke ?? INK,
      }),
    ),
  );
}

/** @param {FigureScene} scene @param {number} y @param {import('./markup.js').Attributes} [look] */
function level({ layout: { plot } }, y, look = {}) {
  return element('path', { d: `M${px(plot.box.left)} ${px(y)}h${px(plot.box.width)}`, ...look });
}

/** @param {FigureScene} scene @param {number} x @param {import('./markup.js').Attributes} [look] */
function upright({ layout: { plot } }, x, look = {}) {
  return element('path', { d: `M${px(x)} ${px(plot.box.top)}v${px(plot.box.height)}`, ...look });
}

/** @param {number} x @param {number} y @param {number} r @param {import('./markup.js').Attributes} look */
const circle = (x, y, r, look) => element('circle', { cx: px(x), cy: px(y), r, ...look });

/** @param {string} text @param {number} x @param {number} y @param {import('./markup.js').Attributes} look */
const label = (text, x, y, look) => element('text', { x: px(x), y: px(y), ...look }, text);

/** @param {number} pixel two decimals are finer than any screen */
const px = (pixel) => Number(pixel.toFixed(2));
