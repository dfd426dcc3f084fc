import { html, nothing, svg } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { pathOf } from '../../lesson/curve-segments.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { axes, px } from '../graph/axes.js';
import { clipped } from '../graph/curves.js';
import { chartScene } from './chart-scene.js';
import { dashesOf, mark } from './line-marks.js';
import { seriesOf, summaryAt } from './series.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */
/** @typedef {import('./series.js').Measure} Measure */

const words = labStrings.charts;
/** Drawn: what was learned from is in the table alone. @type {readonly Measure[]} */
const DRAWN = ['accuracy', 'testLoss', 'deadShare', 'slope'];
/** @type {readonly Measure[]} */
const SHARES = ['accuracy', 'deadShare'];

/**
 * A chart for each measure, with a line and a band for each function.
 * @param {ReluLab} host
 */
export function renderCharts(host) {
  const { contestants, experiment } = host.snapshot;
  const all = DRAWN.map((measure) => ({ measure, series: seriesOf(contestants, measure) })).filter(
    ({ series }) => series.length > 0,
  );
  return html`<section class="part" aria-labelledby="charts">
    <h4 id="charts">${words.heading}</h4>
    <p class="note">${(experiment?.seeds.length ?? 1) > 1 ? words.says : words.saysOne}</p>
    <label class="check">
      <input
        type="checkbox"
        .checked=${host.isCloser}
        @change=${(/** @type {Event} */ event) =>
          host.lookCloser(/** @type {HTMLInputElement} */ (event.target).checked)}
      />
      ${words.closer}
    </label>
    <div class="charts">${all.map((one) => renderChart(host, one))}</div>
  </section>`;
}

/**
 * @param {ReluLab} host
 * @param {{ measure: Measure, series: import('./series.js').Series[] }} one
 */
function renderChart(host, { measure, series }) {
  const { phase, point, points } = host.snapshot;
  const isShare = SHARES.includes(measure);
  const write = (/** @type {number} */ value) => host.measured(measure, value);
  const names = series.map(({ functionId }) => host.nameOf(functionId));
  const scene = chartScene({
    width: host.room.width,
    textScale: host.room.textScale,
    series,
    names,
    point,
    points: [host.isCloser ? Math.floor(points / 2) : 0, Math.max(1, points)],
    passes: host.passes,
    lastPoint: Math.max(1, points),
    isShare,
    isFromZero: !host.isCloser && measure !== 'accuracy',
    number: write,
    xName: words.pass,
    pass: (value) => host.number(value),
  });
  return html`<figure class="chart">
    <figcaption>${words.measures[measure]}</figcaption>
    <svg
      role="img"
      aria-label=${chartName(host, measure, series)}
      width="100%"
      viewBox="0 0 ${px(scene.width)} ${px(scene.height)}"
    >
      ${axes(scene.panel, { type: scene.type, width: scene.width, caption: '', xName: words.pass })}
      ${clipped(
        scene.panel.box,
        svg`${scene.drawn.map((one) => band(host, one))}${scene.drawn.map((one) => line(host, one))}`,
      )}
      ${
        phase !== 'running' && scene.now !== undefined && scene.drawn.some(({ rest }) => rest.length > 1)
          ? svg`<path class="now" d="M${px(scene.now)} ${px(scene.panel.box.top)}v${px(scene.panel.box.height)}" />`
          : nothing
      }
      <g aria-hidden="true" font-size=${scene.type}>
        ${scene.drawn.map((one) => end(host, one, scene.type))}
      </g>
    </svg>
  </figure>`;
}

/** @typedef {import('./chart-scene.js').DrawnSeries} DrawnSeries */

/** @param {ReluLab} host @param {DrawnSeries} series */
const band = (host, { functionId, band: outline }) =>
  outline.length > 2
    ? svg`<path class="band look-${host.lookOf(functionId)}" d="${pathOf(outline)}Z" />`
    : nothing;

/** @param {ReluLab} host @param {DrawnSeries} series */
function line(host, { functionId, line: known, rest }) {
  const look = host.lookOf(functionId);
  const dashes = dashesOf(look) || nothing;
  return svg`${rest.length > 1 ? svg`<path class="line rest look-${look}" stroke-dasharray=${dashes} d=${pathOf(rest)} />` : nothing}
    ${known.length > 1 ? svg`<path class="line look-${look}" stroke-dasharray=${dashes} d=${pathOf(known)} />` : nothing}`;
}

/**
 * The mark at the end of a line, and its name with a thread to it.
 * @param {ReluLab} host
 * @param {DrawnSeries} series
 * @param {number} type
 */
function end(host, { functionId, end: at, label }, type) {
  if (!at || !label) return nothing;
  const [x, y] = label.at;
  return svg`<g class="look-${host.lookOf(functionId)}">
    <path class="thread" d="M${px(at[0])} ${px(at[1])}L${px(x - 2)} ${px(y)}" />
    ${mark(host.lookOf(functionId), at[0], at[1])}
    <text class="end" x=${px(x)} y=${px(y + type * 0.36)}>${label.text}</text>
  </g>`;
}

/**
 * @param {ReluLab} host
 * @param {Measure} measure
 * @param {readonly import('./series.js').Series[]} series
 */
function chartName(host, measure, series) {
  const { point } = host.snapshot;
  const values = series.flatMap((one) => {
    const summary = summaryAt(one, point);
    if (!summary) return [];
    const value = host.measured(measure, summary.mean);
    return [fillTemplate(words.value, { name: host.nameOf(one.functionId), value })];
  });
  if (values.length === 0) return fillTemplate(words.nameEmpty, { measure: words.measures[measure] });
  return host.spoken(
    fillTemplate(words.name, {
      measure: words.measures[measure],
      pass: host.passAt(point),
      values: values.join(labStrings.listJoin),
    }),
  );
}
