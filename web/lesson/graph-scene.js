/**
 * Everything that the graph draws apart from the point, in pixels: computed anew only when the functions,
 * their parameters, the view or the width change, so that moving the point costs next to nothing.
 */
import { cornersOf } from './corners.js';
import { curvePieces, extentOf, joinLines, pathOf, pixelLine } from './curve-segments.js';
import { curveLabels } from './curve-labels.js';
import { fillTemplate } from './fill-template.js';
import { graphLayout } from './graph-layout.js';

/** @typedef {import('./lesson-model.js').LessonModel} LessonModel */
/** @typedef {import('./curve-segments.js').Pixel} Pixel */

/**
 * @typedef {object} Dot
 * @property {Pixel} at
 * @property {boolean} isFilled whether the curve has this point, or only comes up to it
 */

/**
 * @typedef {object} DrawnPiece
 * @property {Pixel[]} line
 * @property {string} path
 * @property {boolean} isActive
 * @property {boolean} isZero
 * @property {boolean} endsAtZero whether it comes from the left and ends at x = 0
 */

/**
 * @typedef {object} DrawnCurve
 * @property {string} id
 * @property {string} name
 * @property {number} index of the function in the engine's list: its dash pattern
 * @property {DrawnPiece[]} pieces
 * @property {Dot[]} dots
 */

/**
 * @typedef {object} GraphScene
 * @property {import('./graph-layout.js').GraphLayout} layout
 * @property {DrawnCurve} chosen
 * @property {DrawnCurve[]} overlays
 * @property {{ paths: string[], dots: Dot[] } | undefined} slope
 * @property {import('./curve-labels.js').CurveLabel[]} labels
 * @property {import('./corners.js').Corner[]} corners of the chosen function
 */

/** One sample every so many pixels: smooth to the eye, a few hundred values to compute. */
const PIXELS_PER_SAMPLE = 2;

/**
 * @param {LessonModel} model whose engine is ready
 * @param {object} options
 * @param {number} options.width of the drawing in pixels
 * @param {number} [options.textScale]
 * @param {(value: number) => string} options.number
 * @param {typeof import('../content/en/strings-graph.js').graphStrings} options.words
 * @returns {GraphScene}
 */
export function graphScene(model, { width, textScale = 1, number, words }) {
  const { state } = model;
  const { view } = state;
  const count = Math.ceil(width / PIXELS_PER_SAMPLE);
  const piecesOf = (
    /** @type {string} */ id,
    /** @type {import('./corners.js').Corner[]} */ corners,
    /** @type {'value' | 'slope'} */ what,
  ) =>
    curvePieces({
      low: view.left,
      high: view.right,
      count,
      breaks: corners.map((corner) => ({ x: corner.x, ...corner[what] })),
      valuesAt: (xs) => model.curve(id, xs, what),
    });

  const corners = cornersOf(model, state.function);
  const slopePieces = state.showSlope ? piecesOf(state.function, corners, 'slope') : undefined;
  const marks = corners.flatMap(({ slope }) => [slope.left, slope.right]);
  const slopes = slopePieces && { extent: extentOf(slopePieces, [0, 1, ...marks]), marks };
  const layout = graphLayout({ width, textScale, view, slopes, number });

  const drawCurve = (/** @type {string} */ id) => {
    const own = cornersOf(model, id);
    const { x, y } = layout.plot;
    return {
      id,
      name: model.engine.describe(id).name,
      index: model.engine.functions.findIndex((candidate) => candidate.id === id),
      pieces: piecesOf(id, own, 'value').map((piece) => {
        const line = pixelLine(piece, x.toPixel, y.toPixel);
        const endsAtZero = piece.xs[piece.xs.length - 1] === 0;
        return { line, path: pathOf(line), isActive: piece.isActive, isZero: piece.isZero, endsAtZero };
      }),
      dots: own.filter(({ isJump }) => isJump).flatMap((corner) => dotsAt(corner, 'value', layout.plot)),
    };
  };
  const chosen = drawCurve(state.function);
  const overlays = state.overlays.map(drawCurve);
  const { slopePlot } = layout;
  const slope =
    slopePieces && slopePlot
      ? {
          paths: joinLines(
            slopePieces.map((piece) => pixelLine(piece, slopePlot.x.toPixel, slopePlot.y.toPixel)),
          ).map(pathOf),
          dots: corners.flatMap((corner) => dotsAt(corner, 'slope', slopePlot)),
        }
      : undefined;

  const labels = curveLabels({ chosen, overlays, layout, notesFor });
  return { layout, chosen, overlays, slope, labels, corners };

  /** @param {DrawnPiece} piece of the chosen function */
  function notesFor({ isZero, endsAtZero }) {
    if (!endsAtZero) return [];
    if (isZero) return [words.silent, words.silentShort];
    const bend = corners.find(({ x, isJump }) => x === 0 && !isJump);
    return bend ? [fillTemplate(words.factor, { factor: number(bend.slope.left) })] : [];
  }
}

/**
 * The dots of a break: open where the curve comes up to a value that it does not have there, filled at the
 * one it has.
 * @param {import('./corners.js').Corner} corner
 * @param {'value' | 'slope'} what
 * @param {import('./graph-layout.js').Panel} panel
 * @returns {Dot[]}
 */
function dotsAt(corner, what, { x, y, box }) {
  const { left, here, right } = corner[what];
  const at = x.toPixel(corner.x);
  const open = [...new Set([left, right])].filter((value) => value !== here);
  return [...open.map((value) => ({ value, isFilled: false })), { value: here, isFilled: true }]
    .map(({ value, isFilled }) => ({ at: /** @type {Pixel} */ ([at, y.toPixel(value)]), isFilled }))
    .filter(
      ({ at: [px, py] }) =>
        px >= box.left && px <= box.left + box.width && py >= box.top && py <= box.top + box.height,
    );
}
