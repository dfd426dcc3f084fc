import { median, threeDigits } from '../frame/statistics.js';
import { SLOW_DOWN } from './drag.js';
import { ofTheLab } from './first-visit.js';
import { CATEGORIES } from './lighthouse.js';
import { percentile } from './percentile.js';

/** @typedef {import('../frame/section.js').Section} Section */
/** @typedef {import('./drag.js').Drag} Drag */

const BYTES_AT_MOST = 60_000;
const READY_WITHIN = 50;
const PAINT_WITHIN = 16;

/**
 * The figures as tables, and what of the targets they reach.
 *
 * @param {object} measured
 * @param {[string, Drag][]} measured.drags by device
 * @param {import('./first-visit.js').Request[]} measured.requests
 * @param {number[]} measured.ready milliseconds
 * @param {import('./lighthouse.js').Judged[]} measured.judged the lesson first
 * @returns {Section}
 */
export function pageSection({ drags, requests, ready, judged }) {
  const counted = requests.filter(({ type }) => ['Script', 'Stylesheet', 'Fetch'].includes(type));
  const bytes = sum(counted);
  const lab = ofTheLab(requests);
  const slowest = Math.max(...drags.map(([, { p95 }]) => p95));
  const scores = CATEGORIES.map((category) => judged[0].scores[category]);
  return {
    title: 'The page',
    notes: [
      'The built site from a server of this machine, with brotli and the caching headers of a usual host. Lighthouse as it comes, for a phone on a slow line; of three runs of a page the one with the middle score for speed.',
      'embed.html and worksheet.html ask search engines not to list them, as what stands in another page or on paper is nothing to be found by itself. That is all that costs them points for search engines.',
      'First visit: index.html is the text, its formulas and the still pictures, whole before any script runs; what each takes is in [decision 4](decisions/0004-still-pictures.md).',
      `Input to paint: the processor ${SLOW_DOWN} times as slow, the point dragged to and fro for 10 s, 60 moves a second asked for. From the dispatch of pointermove to the first task after the frame was handed to the compositor: scripts, style, layout and paint, without the wait for the frame and without raster.`,
      'Engine ready: from the last byte of its code to its first answer, not slowed down, each visit with an empty cache.',
    ],
    targets: [
      { id: 'lighthouse', measured: scores.join(', '), met: scores.every((score) => score === 100) },
      {
        id: 'first-visit',
        measured: `${kilobytes(bytes)} kB; with index.html ${kilobytes(sum(requests))} kB`,
        met: bytes <= BYTES_AT_MOST,
      },
      {
        id: 'no-lab',
        measured: lab.length > 0 ? `loaded: ${lab.join(', ')}` : 'nothing of it',
        met: lab.length === 0,
      },
      {
        id: 'engine-ready',
        measured: `${threeDigits(median(ready))} ms, at worst ${threeDigits(percentile(ready, 100))} ms`,
        met: median(ready) <= READY_WITHIN,
      },
      { id: 'input-to-paint', measured: `${threeDigits(slowest)} ms`, met: slowest <= PAINT_WITHIN },
    ],
    tables: [
      {
        caption: 'Lighthouse, mobile',
        columns: ['page', ...CATEGORIES, 'blocking ms', 'largest paint ms', 'what costs points'],
        rows: judged.map(({ page, scores: own, blocking, paint, losses }) => [
          page,
          ...CATEGORIES.map((category) => String(own[category])),
          blocking.toFixed(0),
          paint.toFixed(0),
          losses.join('; ') || '–',
        ]),
      },
      {
        caption: 'Everything that a first visit loads, in bytes with brotli',
        columns: ['file', 'kind', 'bytes'],
        rows: requests.map(({ file, type, bytes: own }) => [file, type.toLowerCase(), String(own)]),
      },
      {
        caption: `Input to paint at ${SLOW_DOWN} times slow-down, in ms`,
        columns: ['drag', 'frames', 'median', '95th percentile', 'worst'],
        rows: drags.map(([name, { frames, median: middle, p95, worst }]) => [
          name,
          String(frames),
          ...[middle, p95, worst].map(threeDigits),
        ]),
      },
    ],
  };
}

/** @param {readonly { bytes: number }[]} requests */
const sum = (requests) => requests.reduce((total, { bytes }) => total + bytes, 0);

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
