/** Direct labels of the curves: their names and what the silent side does, each beside its own line. */
import { joinLines } from './curve-segments.js';
import { distanceTo, grow, meets, placeLabel, placesBeside, pointAlong, roomFor } from './place-label.js';

/** @typedef {import('./curve-segments.js').Pixel} Pixel */
/** @typedef {import('./place-label.js').Box} Box */
/** @typedef {import('./graph-scene.js').DrawnCurve} DrawnCurve */

/**
 * @typedef {object} CurveLabel
 * @property {string} text
 * @property {Box} box
 * @property {'active' | 'silent' | 'overlay'} kind
 */

/** Where another line is nearer than this to a curve, a label beside the curve might be taken for that line's. */
const OWN_SPACE = 16;
const LOOKS_ALONG = 60;
/** Clear of the point's handle, wherever on the chosen curve it is. */
const GAP = 15;
/** Where the handle does not come. */
const SMALL_GAP = 7;
const INSET = 4;
/** Notes stand in the middle of what they are about, names near the end of it. */
const MIDDLE_FIRST = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/**
 * @param {object} request
 * @param {DrawnCurve} request.chosen
 * @param {DrawnCurve[]} request.overlays
 * @param {import('./graph-layout.js').GraphLayout} request.layout
 * @param {(piece: import('./graph-scene.js').DrawnPiece) => string[]} request.notesFor what to say about a piece
 *   of the chosen curve: the first that finds room is shown
 * @returns {CurveLabel[]}
 */
export function curveLabels({ chosen, overlays, layout, notesFor }) {
  const { plot, type } = layout;
  const inner = grow(plot.box, -INSET);
  // The margin on the right is free at the plot's height.
  const bounds = { ...inner, width: layout.width - INSET - inner.left };
  const lines = [...linesOf(chosen), ...overlays.flatMap(linesOf)];
  const thinLines = axisLines(plot);
  /** @type {CurveLabel[]} */
  const labels = [];
  const request = () => ({ lines, thinLines, boxes: labels.map(({ box }) => grow(box, 2)), bounds });

  /**
   * Beside the curve where no other is near, from the right: there the active side is.
   * @param {DrawnCurve} curve
   * @param {CurveLabel['kind']} kind
   */
  const placeName = (curve, kind) => {
    const room = roomFor(curve.name, type);
    const others = [chosen, ...overlays].filter((other) => other !== curve).flatMap(linesOf);
    const placesAt = (/** @type {number} */ gap) =>
      linesOf(curve)
        .reverse()
        .flatMap((line) => {
          const shown = stretchInside(line, plot.box);
          return shown.length > 1 ? placesBeside(shown, room, { gap }) : [];
        });
    const own = placesAt(curve === chosen ? GAP : SMALL_GAP).filter(
      ({ anchor, box }) =>
        !others.some(
          (other) => distanceTo(other, anchor) < OWN_SPACE || meets(other, grow(box, OWN_SPACE / 2)),
        ),
    );
    const apart = placeLabel({ ...request(), places: own });
    const found = apart?.isFree ? apart : (placeLabel({ ...request(), places: placesAt(GAP) }) ?? apart);
    if (found) labels.push({ text: curve.name, kind, box: found.box });
  };

  placeName(chosen, chosen.pieces.some(({ isActive }) => isActive) ? 'active' : 'silent');
  for (const piece of chosen.pieces) {
    const line = stretchInside(piece.line, plot.box);
    if (line.length < 2) continue;
    for (const text of notesFor(piece)) {
      const places = placesBeside(line, roomFor(text, type), { gap: GAP, along: MIDDLE_FIRST });
      const found = placeLabel({ ...request(), places });
      if (!found?.isFree) continue;
      labels.push({ text, kind: 'silent', box: found.box });
      break;
    }
  }
  overlays.forEach((overlay) => placeName(overlay, 'overlay'));
  return labels;
}

/** @param {DrawnCurve} curve */
const linesOf = ({ pieces }) => joinLines(pieces.map(({ line }) => line));

/**
 * The axes through 0.
 * @param {import('./graph-layout.js').Panel} plot
 * @returns {Pixel[][]}
 */
export function axisLines({ box, x, y }) {
  const [x0, y0] = [x.toPixel(0), y.toPixel(0)];
  return [
    [
      [box.left, y0],
      [box.left + box.width, y0],
    ],
    [
      [x0, box.top],
      [x0, box.top + box.height],
    ],
  ];
}

/**
 * The longest part of a line that lies inside a box.
 * @param {Pixel[]} line
 * @param {Box} box
 * @returns {Pixel[]} empty when no part does
 */
export function stretchInside(line, box) {
  if (line.length < 2) return [];
  /** @type {Pixel[]} */
  let longest = [];
  /** @type {Pixel[]} */
  let run = [];
  for (let i = 0; i <= LOOKS_ALONG; i++) {
    const { at } = pointAlong(line, i / LOOKS_ALONG);
    run = at[1] >= box.top && at[1] <= box.top + box.height ? [...run, at] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
