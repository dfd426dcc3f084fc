import { html } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { functionChoice } from './function-choice.js';
import { selectField, withOwn } from './select-field.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */

const words = labStrings.setUp;

const SEED_COUNTS = [1, 2, 3, 5, 8, 12];
/** About three to a power of ten, as far as a usual network learns at all. */
export const RATES = Object.freeze([0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1]);
const SIZES = [[4], [8], [16], [32], [64], [128], [8, 8], [16, 16], [32, 32], [16, 16, 16]];

/**
 * All that has a sensible default.
 * @param {ReluLab} host
 * @param {readonly import('../../engine/descriptions.js').FunctionDescription[]} others
 */
export function renderMoreSettings(host, others) {
  const { experiment } = host;
  const { seeds, learningRate, epochs, optimiser } = experiment;
  const numbers = (/** @type {readonly number[]} */ values) =>
    values.map((value) => ({ value: String(value), name: host.number(value) }));
  return html`<details class="more">
    <summary>${words.more}</summary>
    <fieldset>
      <legend>${words.others}</legend>
      <div class="choices">${others.map((description) => functionChoice(host, description))}</div>
    </fieldset>
    <div class="fields">
      ${selectField({
        id: 'seeds',
        label: words.seeds,
        value: String(seeds.length),
        options: numbers(withOwn(SEED_COUNTS, seeds.length)),
        onChoice: (count) => host.plan.chooseSeedCount(Number(count)),
        hint: words.seedsHint,
      })}
      ${sizes(host)}
      ${selectField({
        id: 'epochs',
        label: words.epochs,
        value: String(epochs),
        options: numbers(withOwn([Math.ceil(epochs / 2), epochs * 2], epochs)),
        onChoice: (count) => host.plan.choose({ epochs: Number(count) }),
      })}
      ${selectField({
        id: 'rate',
        label: words.rate,
        value: String(learningRate),
        options: numbers(withOwn(RATES, learningRate)),
        onChoice: (rate) => host.plan.choose({ learningRate: Number(rate) }),
      })}
      ${selectField({
        id: 'optimiser',
        label: words.optimiser,
        value: optimiser,
        options: /** @type {const} */ (['sgd', 'adam']).map((value) => ({
          value,
          name: words.optimisers[value],
        })),
        onChoice: (name) => host.plan.chooseOptimiser(name === 'adam' ? 'adam' : 'sgd'),
      })}
    </div>
  </details>`;
}

/** @param {ReluLab} host */
function sizes(host) {
  const now = host.experiment.hidden.join(' ');
  const known = SIZES.some((sizeList) => sizeList.join(' ') === now)
    ? SIZES
    : [host.experiment.hidden, ...SIZES];
  return selectField({
    id: 'units',
    label: words.units,
    value: now,
    options: known.map((hidden) => {
      const list = hidden.map((units) => host.number(units)).join(' + ');
      return {
        value: hidden.join(' '),
        name: hidden.length > 1 ? fillTemplate(words.unitsLayers, { list }) : list,
      };
    }),
    onChoice: (list) => host.plan.choose({ hidden: list.split(' ').map(Number) }),
  });
}
