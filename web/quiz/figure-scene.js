/** A question's figure in pixels: where its lines, dots, marks and labels go in a drawing of a given width. */
import { axisLines, stretchInside } from '../lesson/curve-labels.js';
import { graphLayout } from '../lesson/graph-layout.js';
import { contains } from '../lesson/zoom-view.js';
import { boxAround, grow, placeLabel, placesBeside, roomFor } from '../lesson/place-label.js';

/** @typedef {import('./types.js').Figure} Figure */
/** @typedef {import('../lesson/curve-segments.js').Pixel} Pixel */
/** @typedef {import('../lesson/place-label.js').Box} Box */

/**
 * @typedef {object} Mark a place in the drawing that has a meaning of its own
 * @property {number} x
 * @property {number} y
 * @property {string} label '' for none
 * @property {'given' | 'hand' | 'own' | 'right'} kind of the question, under the learner's hand (where a handle is
 *   drawn), of the learner's answer, of the right answer
 *
 * @typedef {{ label: string, points: [number, number][], kind: 'own' | 'right' }} Line an answer that is a line
 *
 * @typedef {object} SceneCurve
 * @property {string} label
 * @property {string} look which of the drawing's looks it has: its place among the figure's curves, or its kind
 * @property {Pixel[][]} lines
 * @property {{ at: Pixel, isFilled: boolean }[]} dots
 *
 * @typedef {{ text: string, box: Box, look: string }} SceneLabel
 *
 * @typedef {object} FigureScene
 * @property {import('../lesson/graph-layout.js').GraphLayout} layout
 * @property {{ across: number[], down: number[] }} fine pixels of the lines between the ticks: y, x
 * @property {SceneCurve[]} curves
 * @property {{ at: Pixel, kind: Mark['kind'] }[]} marks those inside the ranges
 * @property {SceneLabel[]} labels
 */

/** A mark and some air; a label keeps off it. */
const MARK_RADIUS = 12;
const GAPS = [2, 8, 16, 28];
/** Fine lines nearer to each other than this, in pixels, are a grey wash. */
const FINE_DISTANCE = 9;
const INSET = 4;
/** Near a curve, or clear of the marks on it. */
const CURVE_GAPS = [8, 15];
/** As many dashes and colours as the drawing has for curves (figure-styles.js). */
const LOOKS = 4;

/**
 * @param {object} request
 * @param {Figure} request.figure
 * @param {number} request.width of the drawing in pixels
 * @param {number} [request.textScale] 1 where the reader's type is 16 px
 * @param {(value: number) => string} request.number how the page writes a number
 * @param {number} [request.grid] distance of the fine lines, from the ranges' lower ends
 * @param {readonly Mark[]} [request.marks] besides the figure's own points, over them
 * @param {readonly Line[]} [request.answers] lines to draw besides the figure's curves, over them
 * @returns {FigureScene}
 */
export function figureScene({ figure, width, textScale = 1, number, grid = 1, marks = [], answers = [] }) {
  const view = { left: figure.x[0], right: figure.x[1], bottom: figure.y[0], top: figure.y[1] };
  const layout = graphLayout({ width, textScale, view, number });
  const { plot } = layout;
  const pixel = (/** @type {[number, number]} */ [x, y]) =>
    /** @type {Pixel} */ ([plot.x.toPixel(x), plot.y.toPixel(y)]);

  const own = figure.curves.map(({ label, pieces, gaps, dots }, index) => ({
    label,
    look: `curve-${index % LOOKS}`,
    lines: pieces.map((piece) => piece.map(pixel)),
    dots: [
      ...gaps.map((gap) => ({ at: pixel(gap), isFilled: false })),
      ...dots.map((dot) => ({ at: pixel(dot), isFilled: true })),
    ],
  }));
  const drawn = answers.map(({ label, points, kind }) => ({
    label,
    look: `${kind}-line`,
    lines: [points.map(pixel)],
    dots: [],
  }));
  const curves = [...own, ...drawn];
  const given = figure.points.map((point) => ({ ...point, kind: /** @type {const} */ ('given') }));
  const shown = [...given, ...marks]
    .filter((mark) => contains(view, mark))
    .map(({ x, y, label, kind }) => ({ at: pixel([x, y]), label, kind }));
  // Marks first: a curve has many places for its name, a mark few.
  const labels = markLabels(shown, curves, layout);
  return {
    layout,
    fine: {
      across: fineLines(figure.y, grid, plot.y),
      down: fineLines(figure.x, grid, plot.x),
    },
    curves,
    marks: shown.map(({ at, kind }) => ({ at, kind })),
    labels: [...labels, ...curveNames(curves, shown, labels, layout)],
  };
}

/**
 * @param {[number, number]} range
 * @param {number} grid
 * @param {import('../lesson/scale.js').Scale} scale
 * @returns {number[]} none where they would stand too close
 */
function fineLines([low, high], grid, { toPixel }) {
  if (Math.abs(toPixel(grid) - toPixel(0)) < FINE_DISTANCE) return [];
  return Array.from({ length: Math.floor((high - low) / grid) + 1 }, (_, i) => toPixel(low + i * grid));
}

/**
 * @param {{ at: Pixel, label: string, kind: Mark['kind'] }[]} marks
 * @param {SceneCurve[]} curves
 * @param {import('../lesson/graph-layout.js').GraphLayout} layout
 */
function markLabels(marks, curves, { plot, width, type }) {
  /** @type {SceneLabel[]} */
  const labels = [];
  for (const { at, label, kind } of marks) {
    if (label === '') continue;
    const found = placeLabel({
      places: placesAround(at, roomFor(label, type)),
      lines: curves.flatMap(({ lines }) => lines),
      thinLines: axisLines(plot),
      boxes: [...marks.map(markBox), ...labels.map(({ box }) => grow(box, 2))],
      bounds: { ...plot.box, width: width - plot.box.left },
    });
    if (found) labels.push({ text: label, box: found.box, look: kind });
  }
  return labels;
}

/**
 * Each curve's name beside it, from the right: there curves usually part.
 * @param {SceneCurve[]} curves
 * @param {{ at: Pixel }[]} marks
 * @param {SceneLabel[]} others already placed
 * @param {import('../lesson/graph-layout.js').GraphLayout} layout
 */
function curveNames(curves, marks, others, { plot, width, type }) {
  const inner = grow(plot.box, -INSET);
  const bounds = { ...inner, width: width - INSET - inner.left };
  const lines = curves.flatMap((curve) => curve.lines);
  /** @type {SceneLabel[]} */
  const names = [];
  for (const { label, look, lines: own } of curves) {
    if (label === '') continue;
    const room = roomFor(label, type);
    const places = [...own].reverse().flatMap((line) => {
      const shown = stretchInside(line, plot.box);
      if (shown.length < 2) return [];
      return CURVE_GAPS.flatMap((gap) => placesBeside(shown, room, { gap }));
    });
    const found = placeLabel({
      places,
      lines,
      thinLines: axisLines(plot),
      boxes: [...marks.map(markBox), ...[...others, ...names].map(({ box }) => grow(box, 2))],
      bounds,
    });
    if (found) names.push({ text: label, box: found.box, look });
  }
  return names;
}

/** @param {{ at: Pixel }} mark */
const markBox = ({ at }) => boxAround(at, { width: 2 * MARK_RADIUS, height: 2 * MARK_RADIUS });

/**
 * Beside a mark, then above and below it, then farther off.
 * @param {Pixel} at
 * @param {{ width: number, height: number }} room
 */
function placesAround([x, y], room) {
  return GAPS.flatMap((gap) => {
    const across = room.width / 2 + MARK_RADIUS + gap;
    const down = room.height / 2 + MARK_RADIUS + gap;
    const centres = /** @type {Pixel[]} */ ([
      [x + across, y - down / 2],
      [x + across, y + down / 2],
      [x - across, y - down / 2],
      [x - across, y + down / 2],
      [x, y - down],
      [x, y + down],
    ]);
    return centres.map((centre) => ({ box: boxAround(centre, room) }));
  });
}
