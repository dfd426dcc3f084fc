import { html, nothing } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { pluralForm } from '../../lesson/plural-form.js';
import { swatch } from './line-marks.js';
import { MEASURES, seriesOf, summaryAt } from './series.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */
/** @typedef {import('./series.js').Measure} Measure */

const words = labStrings.table;

/**
 * All that the curves show at the point where the run stands, in numbers; it is also the key to their lines.
 * @param {ReluLab} host
 */
export function renderTable(host) {
  const { contestants, point, experiment } = host.snapshot;
  const all = new Map(MEASURES.map((measure) => [measure, seriesOf(contestants, measure)]));
  const columns = MEASURES.filter((measure) => (all.get(measure) ?? []).length > 0);
  const hasSpread = (experiment?.seeds.length ?? 1) > 1;
  const caption = fillTemplate(hasSpread ? words.caption : words.captionOne, { pass: host.passAt(point) });
  const rows = all.get('accuracy') ?? [];
  return html`<p class="note caption" id="numbers">${caption}</p>
    <div class="table" role="region" aria-labelledby="numbers" tabindex="0">
      <table class="results" aria-labelledby="numbers">
        <thead>
          <tr>
            <th scope="col">${words.function}</th>
            ${columns.map((measure) => html`<th scope="col" class="n">${words.measures[measure]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ functionId, functionIndex }) =>
              html`<tr>
                <th scope="row">${swatch(host.lookOf(functionId))} ${host.nameOf(functionId)}</th>
                ${columns.map((measure) => {
                  const own = all.get(measure)?.find((one) => one.functionIndex === functionIndex);
                  return cell(host, measure, own && summaryAt(own, point), hasSpread);
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${rows
      .filter(({ diverged }) => diverged > 0)
      .map(
        ({ functionId, diverged, seeds }) =>
          html`<p class="problem">
            ${host.nameOf(functionId)}:
            ${fillTemplate(pluralForm(words.diverged, diverged), { count: host.number(diverged), of: host.number(seeds) })}
          </p>`,
      )}`;
}

/**
 * @param {ReluLab} host
 * @param {Measure} measure
 * @param {import('./series.js').Summary | undefined} summary
 * @param {boolean} hasSpread
 */
function cell(host, measure, summary, hasSpread) {
  if (!summary) return html`<td class="n none">${measure === 'slope' ? words.none : '…'}</td>`;
  const write = (/** @type {number} */ value) => host.measured(measure, value);
  return html`<td class="n">
    <span class="number">${write(summary.mean)}</span>
    ${
      hasSpread && write(summary.low) !== write(summary.high)
        ? html`<span class="spread"
            >${fillTemplate(labStrings.range, { low: write(summary.low), high: write(summary.high) })}</span
          >`
        : nothing
    }
  </td>`;
}
