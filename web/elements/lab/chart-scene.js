/** Where everything of a chart of curves goes. No DOM. */
import { roomFor } from '../../lesson/place-label.js';
import { linearScale, roundStep, roundTicks } from '../../lesson/scale.js';
import { summaryAt } from './series.js';

/** @typedef {import('./series.js').Series} Series */
/** @typedef {import('../../lesson/curve-segments.js').Pixel} Pixel */

/**
 * @typedef {object} ChartRequest
 * @property {number} width of the drawing in pixels
 * @property {number} textScale 1 where the reader's type is 16 px
 * @property {readonly Series[]} series
 * @property {readonly string[]} names one for each series
 * @property {number} point at which the run stands: what is known beyond is drawn apart
 * @property {[number, number]} points the first and the last one shown
 * @property {number} passes through the data at the last point of the run
 * @property {number} lastPoint of the run
 * @property {boolean} isShare the values are from 0 to 1, and written as percent
 * @property {boolean} isFromZero the y axis begins at 0 or below
 * @property {(value: number) => string} number how values of the y axis are written
 * @property {string} xName
 * @property {(value: number) => string} pass how passes are written
 */

/**
 * @typedef {object} DrawnSeries
 * @property {string} functionId
 * @property {Pixel[]} line up to the point at which the run stands
 * @property {Pixel[]} rest from there on
 * @property {Pixel[]} band round the outline; empty where there is one seed
 * @property {Pixel | undefined} end where the mark stands
 * @property {{ text: string, at: Pixel } | undefined} label
 */

const TYPE = 13;
const PLOT_HEIGHT = 180;
const TICK_DISTANCE = { x: 44, y: 40 };
/** Beyond this share of the width names would leave too little of the curves. */
const MOST_FOR_NAMES = 0.4;

/**
 * @param {ChartRequest} request
 */
export function chartScene(request) {
  const { width, textScale, series, names, points, number, pass } = request;
  const type = TYPE * textScale;
  const [low, high] = valueDomain(request);
  const height = PLOT_HEIGHT * textScale;
  const top = type * 0.6;
  const values = roundTicks(low, high, Math.max(2, Math.floor(height / (TICK_DISTANCE.y * textScale))));
  const left = Math.max(...values.map((value) => roomFor(number(value), type).width)) + type * 0.9;
  const widest = Math.max(0, ...names.map((name) => roomFor(name, type).width));
  const forNames = Math.min(widest + type * 1.1, width * MOST_FOR_NAMES);
  // The axis has its name beyond its last tick, half of which sticks out of the plot.
  const forAxis =
    roomFor(request.xName, type).width + roomFor(pass(request.passes), type).width / 2 + type * 0.6;
  const right = Math.max(forNames, forAxis);
  const box = { left, top, width: width - left - right, height };

  const perPoint = request.passes / request.lastPoint;
  const x = linearScale([points[0] * perPoint, points[1] * perPoint], [box.left, box.left + box.width]);
  const y = linearScale([low, high], [top + height, top]);
  const passTicks = roundTicks(
    points[0] * perPoint,
    points[1] * perPoint,
    Math.max(2, Math.floor(box.width / (TICK_DISTANCE.x * textScale))),
  );
  const panel = {
    box,
    x,
    y,
    xTicks: passTicks.map((value) => ({ at: x.toPixel(value), value, text: pass(value) })),
    yTicks: values.map((value) => ({ at: y.toPixel(value), value, text: number(value) })),
  };
  const drawn = series.map((one) => drawnSeries(one, request, panel));
  labelEnds(drawn, names, { box, type });
  const now = request.point >= points[0] ? x.toPixel(request.point * perPoint) : undefined;
  return { width, height: top + height + type * 1.9, type, panel, drawn, now };
}

/**
 * Room for all that is shown but the untrained start: it is far off, and what comes after would be squeezed flat.
 * @param {ChartRequest} request
 * @returns {[number, number]}
 */
function valueDomain({ series, points: [first, last], isShare, isFromZero }) {
  const shown = series
    .flatMap(({ summaries }) => summaries)
    .filter(({ point }) => point >= Math.max(1, first) && point <= last);
  if (shown.length === 0) return [0, 1];
  const low = Math.min(...shown.map((each) => each.low));
  const high = Math.max(...shown.map((each) => each.high));
  const room = (high - low) * 0.05 || 0.005;
  const from = isFromZero ? Math.min(0, low) : low - room;
  const to = high + room;
  const step = roundStep((to - from) / 4);
  const top = Math.ceil(to / step) * step;
  const bottom = Math.floor(from / step) * step;
  return isShare ? [Math.max(0, bottom), Math.min(1, top)] : [bottom, top];
}

/**
 * @param {Series} series
 * @param {ChartRequest} request
 * @param {{ x: import('../../lesson/scale.js').Scale, y: import('../../lesson/scale.js').Scale }} panel
 * @returns {DrawnSeries}
 */
function drawnSeries(series, { points: [first, last], point, passes, lastPoint }, { x, y }) {
  const shown = series.summaries.filter((each) => each.point >= first && each.point <= last);
  const pixel = (/** @type {number} */ at, /** @type {number} */ value) =>
    /** @type {Pixel} */ ([x.toPixel((at * passes) / lastPoint), y.toPixel(value)]);
  const now = summaryAt(series, Math.min(point, last));
  return {
    functionId: series.functionId,
    line: shown.filter((each) => each.point <= point).map((each) => pixel(each.point, each.mean)),
    rest: shown.filter((each) => each.point >= point).map((each) => pixel(each.point, each.mean)),
    band:
      series.seeds > 1
        ? [
            ...shown.map((each) => pixel(each.point, each.high)),
            ...shown.toReversed().map((each) => pixel(each.point, each.low)),
          ]
        : [],
    end: now && now.point >= first ? pixel(now.point, now.mean) : undefined,
    label: undefined,
  };
}

/**
 * Names right of the marks, each at the height of its line's end as far as the others leave room.
 * @param {DrawnSeries[]} drawn
 * @param {readonly string[]} names
 * @param {{ box: import('../../lesson/place-label.js').Box, type: number }} place
 */
function labelEnds(drawn, names, { box, type }) {
  const wanted = drawn
    .map((series, index) => ({ series, text: names[index], y: series.end?.[1] ?? NaN }))
    .filter(({ y }) => Number.isFinite(y))
    .sort((one, other) => one.y - other.y);
  const room = type * 1.25;
  let free = box.top;
  for (const label of wanted) {
    label.y = Math.max(label.y, free);
    free = label.y + room;
  }
  // Not on the axis, which would strike a name through.
  let most = box.top + box.height - type * 0.6;
  for (const label of wanted.toReversed()) {
    label.y = Math.min(label.y, most);
    most = label.y - room;
    const [x] = /** @type {Pixel} */ (label.series.end);
    label.series.label = { text: label.text, at: [x + type * 0.9, label.y] };
  }
}
