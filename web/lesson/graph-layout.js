/** Where everything of the graph goes, laid out for its width: type keeps its size, the plot takes the rest. */
import { linearScale, roundTicks } from './scale.js';
import { roomFor } from './place-label.js';

/** @typedef {import('./initial-state.js').GraphView} GraphView */
/** @typedef {import('./place-label.js').Box} Box */

/**
 * @typedef {object} Panel a plot with its axes
 * @property {Box} box
 * @property {import('./scale.js').Scale} x
 * @property {import('./scale.js').Scale} y
 * @property {{ at: number, value: number, text: string }[]} xTicks `at` in pixels
 * @property {{ at: number, value: number, text: string }[]} yTicks
 */

/**
 * @typedef {object} GraphLayout
 * @property {number} width
 * @property {number} height
 * @property {number} type size of the labels' type in pixels
 * @property {GraphView} view
 * @property {Panel} plot
 * @property {Panel | undefined} slopePlot below it and on the same x axis
 */

const TYPE = 13;
const LOWEST_PLOT = 200;
const HIGHEST_PLOT = 440;
const SLOPE_PLOT = 84;
/** Ticks closer than this, in pixels, are clutter. */
const TICK_DISTANCE = { x: 40, y: 44 };

/**
 * @param {object} request
 * @param {number} request.width of the drawing in pixels
 * @param {number} [request.textScale] 1 where the reader's type is 16 px
 * @param {GraphView} request.view
 * @param {{ extent: [number, number], marks: number[] } | undefined} [request.slopes] when slopes are drawn: the
 *   smallest and the largest, and those worth a tick besides 0 and 1
 * @param {(value: number) => string} request.number how the page writes a number
 * @returns {GraphLayout}
 */
export function graphLayout({ width, textScale = 1, view, slopes, number }) {
  const type = TYPE * textScale;
  const caption = type * 1.9;
  const tickRow = type * 1.9;

  const slopeDomain = slopes && padded(slopes);
  const xEnds = roundTicks(view.left, view.right, 4).map((value) => roomFor(number(value), type).width);
  // The last tick label may reach over the plot's edge; the axis' name stands beyond it.
  const right = Math.max(...xEnds) / 2 + type * 1.9;
  const heightFor = (/** @type {number} */ plotWidth) =>
    clamp(
      (plotWidth * (view.top - view.bottom)) / (view.right - view.left),
      LOWEST_PLOT,
      Math.min(HIGHEST_PLOT, Math.max(LOWEST_PLOT, plotWidth * 0.9)),
    );

  const guess = heightFor(width - right - type * 3);
  const yTexts = [
    ...ticksThatFit([view.bottom, view.top], guess, TICK_DISTANCE.y, number, type, false),
    ...(slopes ? [0, 1, ...slopes.marks].map((value) => ({ text: number(value) })) : []),
  ];
  const left = type * 1.1 + Math.max(...yTexts.map(({ text }) => roomFor(text, type).width), type);
  const plotWidth = Math.max(width - left - right, 80);
  const plotHeight = Math.round(heightFor(plotWidth));

  const x = linearScale([view.left, view.right], [left, left + plotWidth]);
  const xTicks = withPixels(
    ticksThatFit([view.left, view.right], plotWidth, TICK_DISTANCE.x, number, type, true),
    x,
  );
  const panel = (
    /** @type {number} */ top,
    /** @type {number} */ height,
    /** @type {[number, number]} */ domain,
    /** @type {(y: import('./scale.js').Scale) => { value: number, text: string }[]} */ ticks,
  ) => {
    const y = linearScale(domain, [top + height, top]);
    const yTicks = withPixels(ticks(y), y);
    return { box: { left, top, width: plotWidth, height }, x, y, xTicks, yTicks };
  };

  /** @type {[number, number]} */
  const outputs = [view.bottom, view.top];
  const plot = panel(caption, plotHeight, outputs, () =>
    ticksThatFit(outputs, plotHeight, TICK_DISTANCE.y, number, type, false),
  );
  const plotEnd = caption + plotHeight + tickRow;
  const slopePlot =
    slopes &&
    slopeDomain &&
    panel(plotEnd + caption, SLOPE_PLOT * textScale, slopeDomain, (y) =>
      marksThatFit([0, ...slopes.marks, 1], y, type * 1.2).map((value) => ({ value, text: number(value) })),
    );
  const height = slopePlot ? slopePlot.box.top + slopePlot.box.height + type * 0.6 : plotEnd;
  return { width, height: Math.ceil(height), type, view, plot, slopePlot };
}

/**
 * Slopes with room above and below, so that no line lies on the frame.
 * @param {{ extent: [number, number] }} slopes
 * @returns {[number, number]}
 */
function padded({ extent: [low, high] }) {
  const room = Math.max(high - low, 0.1) * 0.22;
  return [low - room, high + room];
}

/**
 * @param {number} value
 * @param {number} low
 * @param {number} high
 */
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/**
 * Round ticks, as many as can be written without touching.
 * @param {[number, number]} domain
 * @param {number} pixels
 * @param {number} distance at least, between two ticks
 * @param {(value: number) => string} number
 * @param {number} type
 * @param {boolean} isAcross whether the labels stand side by side
 */
function ticksThatFit([low, high], pixels, distance, number, type, isAcross) {
  for (let most = clamp(Math.floor(pixels / distance), isAcross ? 3 : 2, 9); ; most--) {
    const ticks = roundTicks(low, high, most).map((value) => ({ value, text: number(value) }));
    const widest = Math.max(0, ...ticks.map(({ text }) => roomFor(text, type).width));
    const apart = ticks.length > 1 ? (pixels * (ticks[1].value - ticks[0].value)) / (high - low) : Infinity;
    if (!isAcross || widest + type * 0.8 <= apart || most <= 2) return ticks;
  }
}

/**
 * The values that can be written beside an axis without touching; an earlier one goes before a later one.
 * @param {number[]} values
 * @param {import('./scale.js').Scale} scale
 * @param {number} distance in pixels
 */
function marksThatFit(values, scale, distance) {
  return values.reduce((kept, value) => {
    const isFree = kept.every((other) => Math.abs(scale.toPixel(other) - scale.toPixel(value)) >= distance);
    return isFree ? [...kept, value] : kept;
  }, /** @type {number[]} */ ([]));
}

/**
 * @param {{ value: number, text: string }[]} ticks
 * @param {import('./scale.js').Scale} scale
 */
function withPixels(ticks, scale) {
  return ticks.map((tick) => ({ ...tick, at: scale.toPixel(tick.value) }));
}
