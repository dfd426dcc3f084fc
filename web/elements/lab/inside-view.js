import { html, nothing } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { renderDigit, renderWeights } from './digit-view.js';
import { digitsSource } from './digits-source.js';
import { renderPlane, renderUnitPlane } from './plane-view.js';
import { selectField } from './select-field.js';
import { selectSeed } from './select-seed.js';
import { renderUnitDetail, renderUnits } from './units-view.js';
import { worded } from './worded.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */

const words = labStrings.inside;
/** Listed after the network's answer. */
const RUNNERS_UP = 2;
/** Shares are written to a tenth of a percent. */
const LEAST_TOLD = 0.001;

/**
 * One network of the run: what it says of an example, and what its hidden units do.
 * @param {ReluLab} host
 */
export function renderInside(host) {
  const { inspection, contestant } = host.inside;
  const isDigits = host.experiment.dataSet === 'digits';
  const name = host.nameOf(host.snapshot.contestants[contestant].functionId);
  return html`<section part="inside" class="part inside" aria-labelledby="inside">
    <h4 id="inside">${fillTemplate(words.heading, { name })}</h4>
    <div class="controls">${renderChoice(host)} ${renderExample(host)}</div>
    ${
      inspection
        ? html`<p class="says-network">${worded(answerText(host, inspection))}</p>
            <div class="look ${isDigits ? 'digits' : ''}">
              <div class="subject">${isDigits ? renderDigit(host) : renderPlane(host)}</div>
              <div>
                ${renderUnits(host, isDigits ? words.unitsHint : words.unitsHintPoints)}
                <div class="chosen">
                  <div>${renderUnitDetail(host)}</div>
                  ${isDigits ? renderWeights(host) : renderUnitPlane(host)}
                </div>
              </div>
            </div>`
        : nothing
    }
    ${isDigits ? html`<p class="note">${digitsSource}</p>` : nothing}
  </section>`;
}

/** @param {ReluLab} host */
function renderChoice(host) {
  const { functions, seeds } = host.experiment;
  return html`${selectField({
    id: 'inside-function',
    label: words.function,
    value: String(Math.floor(host.inside.contestant / seeds.length)),
    options: functions.map(({ id }, index) => ({ value: String(index), name: host.nameOf(id) })),
    onChoice: (index) => host.inside.chooseFunction(Number(index)),
  })}
  ${selectSeed(host, 'inside-seed')}`;
}

/** @param {ReluLab} host */
function renderExample(host) {
  const { example } = host.inside;
  const { test } = host.snapshot.examples;
  const go = (/** @type {number} */ by) => host.inside.choose({ example: (example + by + test) % test });
  const isDigits = host.experiment.dataSet === 'digits';
  return html`<button type="button" @click=${() => go(-1)}>
      ${isDigits ? words.previous : words.previousPoint}
    </button>
    <button type="button" @click=${() => go(1)}>${isDigits ? words.next : words.nextPoint}</button>`;
}

/**
 * @param {ReluLab} host
 * @param {import('../../lab/types.js').Inspection} inspection
 */
function answerText(host, { probabilities, label, input }) {
  const isDigits = host.experiment.dataSet === 'digits';
  const ranked = [...probabilities]
    .map((share, answer) => ({ share, answer }))
    .sort((one, other) => other.share - one.share);
  const nameOf = (/** @type {number | null} */ answer) =>
    isDigits ? host.number(Number(answer)) : words.kinds[answer === 1 ? 1 : 0];
  const given = isDigits
    ? fillTemplate(words.digit, { label: nameOf(label) })
    : fillTemplate(words.point, {
        x: host.number(Number(input[0].toFixed(2))),
        y: host.number(Number(input[1].toFixed(2))),
        label: nameOf(label),
      });
  if (!ranked.every(({ share }) => Number.isFinite(share))) return `${given} ${words.unknown}`;
  const share = (/** @type {number} */ value) => sureness(host, value);
  const answer = fillTemplate(words.answer, {
    answer: nameOf(ranked[0].answer),
    share: share(ranked[0].share),
  });
  if (!isDigits) return `${given} ${answer}`;
  const also = ranked
    .slice(1, 1 + RUNNERS_UP)
    .map((one) => fillTemplate(words.also, { answer: nameOf(one.answer), share: share(one.share) }));
  return [given, answer, fillTemplate(words.saysAlso, { list: also.join(labStrings.listJoin) })].join(' ');
}

/**
 * How sure the network is. What would be rounded to all or nothing, and is neither, is told from them.
 * @param {ReluLab} host
 * @param {number} value 0 to 1
 */
function sureness(host, value) {
  if (value < 1 && value > 1 - LEAST_TOLD)
    return fillTemplate(words.more, { share: host.share(1 - LEAST_TOLD) });
  if (value > 0 && value < LEAST_TOLD) return fillTemplate(words.less, { share: host.share(LEAST_TOLD) });
  return host.share(value);
}
