import { html, nothing } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { DATA_SETS } from '../../lab/experiment.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { digitsSource } from './digits-source.js';
import { functionChoice } from './function-choice.js';
import { renderMoreSettings } from './more-settings.js';
import { FIRST_FUNCTIONS } from './preparation.js';
import { renderPrediction } from './prediction.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */

const words = labStrings.setUp;
/** What the data is like: numbers in, answers to choose from, examples to be tested on. */
const SHAPES = {
  digits: { inputs: 784, answers: 10, test: 1000 },
  points: { inputs: 2, answers: 2, test: 500 },
};

/** @param {import('../../lab/types.js').DataSetName} dataSet */
export const shapeOf = (dataSet) => SHAPES[dataSet === 'digits' ? 'digits' : 'points'];

/**
 * What is to be trained, and what the learner expects of it.
 * @param {ReluLab} host
 */
export function renderSetUp(host) {
  const { experiment } = host;
  const onSubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    host.begin();
  };
  const first = FIRST_FUNCTIONS.flatMap((name) => host.functions.find(({ id }) => id === name) ?? []);
  return html`<form part="set-up" class="set-up" aria-labelledby="lab" @submit=${onSubmit}>
    <h3 id="lab" tabindex="-1">${words.heading}</h3>
    <p>${words.lead}</p>
    <fieldset>
      <legend>${words.data}</legend>
      <div class="choices">
        ${DATA_SETS.map(
          (dataSet) =>
            html`<label class="choice">
              <input
                type="radio"
                name="data"
                value=${dataSet}
                .checked=${experiment.dataSet === dataSet}
                @change=${() => host.plan.chooseData(dataSet)}
              />
              ${words.dataSets[dataSet]}
            </label>`,
        )}
      </div>
      <p class="note">${aboutData(host)} ${experiment.dataSet === 'digits' ? digitsSource : nothing}</p>
    </fieldset>
    <fieldset>
      <legend>${words.functions}</legend>
      <div class="choices">${first.map((description) => functionChoice(host, description))}</div>
      ${experiment.functions.length < 2 ? html`<p class="problem" role="alert">${words.fewFunctions}</p>` : nothing}
    </fieldset>
    ${
      host.shows('settings')
        ? renderMoreSettings(
            host,
            host.functions.filter(({ id }) => !FIRST_FUNCTIONS.includes(id)),
          )
        : nothing
    }
    ${host.shows('predict') ? renderPrediction(host) : nothing}
    <div class="controls">
      <button class="primary" ?disabled=${experiment.functions.length < 2}>
        ${fillTemplate(words.start, { count: host.number(experiment.functions.length * experiment.seeds.length) })}
      </button>
    </div>
    <p class="note">${plan(host)}</p>
  </form>`;
}

/** @param {ReluLab} host */
function aboutData(host) {
  const { dataSet, examples } = host.experiment;
  const isDigits = dataSet === 'digits';
  return fillTemplate(isDigits ? words.about.digits : words.about.points, {
    train: host.number(examples),
    test: host.number(shapeOf(dataSet).test),
  });
}

/** @param {ReluLab} host */
function plan(host) {
  const { dataSet, functions, seeds, hidden } = host.experiment;
  const { inputs, answers } = shapeOf(dataSet);
  const layers = [inputs, ...hidden, answers].map((size) => host.number(size));
  return fillTemplate(seeds.length === 1 ? words.planOne : words.plan, {
    functions: host.number(functions.length),
    seeds: host.number(seeds.length),
    layers: layers.join(words.arrow),
  });
}
