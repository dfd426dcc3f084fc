import { html, nothing } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { renderDigit, renderWeights } from './digit-view.js';
import { renderPlane, renderUnitPlane } from './plane-view.js';
import { selectField } from './select-field.js';
import { renderUnitDetail, renderUnits } from './units-view.js';
import { worded } from './worded.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */

const words = labStrings.inside;
/** Listed after the network's answer. */
const RUNNERS_UP = 2;

/**
 * One network of the run: what it says of an example, and what its hidden units do.
 * @param {ReluLab} host
 */
export function renderInside(host) {
  const { inspection } = host.inside;
  const isDigits = host.experiment.dataSet === 'digits';
  return html`<section part="inside" class="part inside" aria-labelledby="inside">
    <h4 id="inside">${words.heading}</h4>
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
  </section>`;
}

/** @param {ReluLab} host */
function renderChoice(host) {
  const { functions, seeds } = host.experiment;
  const { contestant } = host.inside;
  const [own, start] = [Math.floor(contestant / seeds.length), contestant % seeds.length];
  const choose = (/** @type {number} */ functionIndex, /** @type {number} */ seedIndex) =>
    host.inside.choose({ contestant: functionIndex * seeds.length + seedIndex });
  return html`${selectField({
    id: 'inside-function',
    label: words.function,
    value: String(own),
    options: functions.map(({ id }, index) => ({ value: String(index), name: host.nameOf(id) })),
    onChoice: (index) => choose(Number(index), start),
  })}
  ${
    seeds.length > 1
      ? selectField({
          id: 'inside-seed',
          label: words.seed,
          value: String(start),
          options: seeds.map((seed, index) => ({
            value: String(index),
            name: fillTemplate(words.seedName, { number: host.number(index + 1), seed: String(seed) }),
          })),
          onChoice: (index) => choose(own, Number(index)),
        })
      : nothing
  }`;
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
  const share = (/** @type {number} */ value) => host.share(value);
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
