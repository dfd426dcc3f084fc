/** Where the point is drawn, with its guides and its label; or where it would be, when it is out of sight. */
import { axisLines } from './curve-labels.js';
import { boxAround, placeLabel, roomFor } from './place-label.js';
import { contains } from './zoom-view.js';

/** @typedef {import('./curve-segments.js').Pixel} Pixel */

/**
 * @typedef {object} PlacedPoint
 * @property {boolean} isInside whether the point itself is in sight; else `at` is where an arrow points to it
 * @property {Pixel} at
 * @property {number} turn direction of that arrow in degrees, 0 to the right, 90 down
 * @property {Pixel[][]} guides to the axes
 * @property {{ text: string, box: import('./place-label.js').Box } | undefined} label
 */

/** Room for the handle, which no label may cover. */
const HANDLE_RADIUS = 16;
const ARROW_INSET = 12;
/** Type may turn out a little wider than it was reckoned. */
const INSET = 4;
const SHORTEST_GUIDE = 2;

/**
 * @param {import('./graph-scene.js').GraphScene} scene
 * @param {{ x: number, y: number }} point
 * @param {string} text its label
 * @returns {PlacedPoint | undefined} nothing for a point that is not finite
 */
export function placePoint(scene, point, text) {
  if (!Number.isFinite(point.x) || !Number.isFinite(point.y)) return undefined;
  const { plot, view, type } = scene.layout;
  const { box } = plot;
  const isInside = contains(view, point);
  const inset = isInside ? 0 : ARROW_INSET;
  const wanted = /** @type {Pixel} */ ([plot.x.toPixel(point.x), plot.y.toPixel(point.y)]);
  const at = /** @type {Pixel} */ ([
    clamp(wanted[0], box.left + inset, box.left + box.width - inset),
    clamp(wanted[1], box.top + inset, box.top + box.height - inset),
  ]);
  const guides = isInside ? guidesFrom(at, plot) : [];
  const room = roomFor(text, type);
  // The margin on the right is free but for the axis' name, below the plot.
  const bounds = { ...box, width: scene.layout.width - INSET - box.left };
  const axes = axisLines(plot);
  const placed = placeLabel({
    places: placesAround(at, room, bounds.left + bounds.width).map((centre) => ({
      box: boxAround(centre, room),
    })),
    lines: [scene.chosen, ...scene.overlays].flatMap(({ pieces }) => pieces.map(({ line }) => line)),
    // A guide ends at the point; a label over an axis might be taken for the axis'. So an axis counts twice.
    thinLines: [...guides, ...axes, ...axes],
    boxes: [
      ...scene.labels.map((label) => label.box),
      boxAround(at, { width: 2 * HANDLE_RADIUS, height: 2 * HANDLE_RADIUS }),
    ],
    bounds,
  });
  const turn = (Math.atan2(wanted[1] - at[1], wanted[0] - at[0]) * 180) / Math.PI;
  // Out of sight, the value is told below the drawing in any case.
  const isLabelled = placed && (isInside || placed.isFree);
  return { isInside, at, turn, guides, label: isLabelled ? { text, box: placed.box } : undefined };
}

/**
 * @param {Pixel} at
 * @param {import('./graph-layout.js').Panel} plot
 * @returns {Pixel[][]}
 */
function guidesFrom(at, { box, x, y }) {
  const axisX = clamp(x.toPixel(0), box.left, box.left + box.width);
  const axisY = clamp(y.toPixel(0), box.top, box.top + box.height);
  /** @type {[Pixel, Pixel][]} */
  const guides = [
    [at, [at[0], axisY]],
    [at, [axisX, at[1]]],
  ];
  return guides.filter(([[x0, y0], [x1, y1]]) => Math.hypot(x1 - x0, y1 - y0) > SHORTEST_GUIDE);
}

/**
 * Right below first: beside a rising curve that side is free.
 * @param {Pixel} at
 * @param {{ width: number, height: number }} room
 * @param {number} right how far to the right there is room
 * @returns {Pixel[]}
 */
function placesAround([x, y], room, right) {
  return [HANDLE_RADIUS + 1, HANDLE_RADIUS + 14, HANDLE_RADIUS + 30, HANDLE_RADIUS + 50].flatMap(
    (distance) => {
      // Farther to the side a label would seem to be another's.
      const across = room.width / 2 + Math.min(distance, HANDLE_RADIUS + 30);
      const down = room.height / 2 + distance;
      const slight = room.height / 2 + 4;
      return /** @type {Pixel[]} */ ([
        [x + across, y + slight],
        [x - across, y - slight],
        [x + room.width / 2 + 4, y + down],
        [x + across, y - slight],
        [x - across, y + slight],
        [x, y - down],
        [x, y + down],
        [x + room.width / 2, y - down],
        [x - room.width / 2, y - down],
        [Math.min(x, right - room.width) + room.width / 2, y + down],
        [x - room.width / 2, y + down],
        [x + across, y + down],
        [x - across, y - down],
      ]);
    },
  );
}

/**
 * @param {number} value
 * @param {number} low
 * @param {number} high
 */
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
