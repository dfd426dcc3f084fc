import { defaultExperiment } from '../../lab/experiment.js';
import { isPredicted } from './prediction.js';

/** @typedef {import('../../lab/types.js').Experiment} Experiment */

/** Offered at once, in this order; the others are behind “More settings”. */
export const FIRST_FUNCTIONS = Object.freeze(['relu', 'leaky-relu', 'prelu', 'tanh', 'identity']);
const HIGHEST_SEED = 2 ** 31;

/** What the learner chooses and predicts before a run. */
export class Preparation {
  /** What is to be trained. */
  experiment = defaultExperiment('digits');
  /** Id of a function, NO_DIFFERENCE, SKIPPED, or '' before anything is chosen. */
  prediction = '';
  /** Whether a run was to be started before the prediction. */
  isAskedFirst = false;
  #host;

  /** @param {import('lit').ReactiveElement} host drawn anew after a change */
  constructor(host) {
    this.#host = host;
  }

  /** @param {Partial<Experiment>} change */
  choose(change) {
    this.experiment = { ...this.experiment, ...change };
    this.#host.requestUpdate();
  }

  /** Other data wants other settings; which functions and how many starts stay. @param {import('../../lab/types.js').DataSetName} dataSet */
  chooseData(dataSet) {
    const { functions, seeds } = this.experiment;
    this.choose({ ...defaultExperiment(dataSet), functions, seeds });
  }

  /**
   * @param {string} id
   * @param {boolean} isOn
   * @param {readonly string[]} all ids of the functions that there are, in their order
   */
  chooseFunction(id, isOn, all) {
    const others = this.experiment.functions.filter((choice) => choice.id !== id);
    const order = [...FIRST_FUNCTIONS, ...all];
    const functions = (isOn ? [...others, { id }] : others).sort(
      (one, other) => order.indexOf(one.id) - order.indexOf(other.id),
    );
    if (!isPredicted(this.prediction, functions)) this.prediction = '';
    this.choose({ functions });
  }

  /** @param {number} count */
  chooseSeedCount(count) {
    const seeds = this.experiment.seeds.slice(0, count);
    for (let seed = 1; seeds.length < count; seed++) if (!seeds.includes(seed)) seeds.push(seed);
    this.choose({ seeds });
  }

  /** Each has a rate that suits it. @param {'sgd' | 'adam'} optimiser */
  chooseOptimiser(optimiser) {
    const { learningRate } = defaultExperiment(this.experiment.dataSet);
    this.choose({ optimiser, learningRate: optimiser === 'adam' ? learningRate / 10 : learningRate });
  }

  /** As many random starts as before, others. */
  drawSeeds() {
    const first = Math.floor(Math.random() * HIGHEST_SEED);
    this.choose({ seeds: this.experiment.seeds.map((_, i) => (first + i) % HIGHEST_SEED) });
  }

  /** @param {string} prediction */
  predict(prediction) {
    this.prediction = prediction;
    this.isAskedFirst = false;
    this.#host.requestUpdate();
  }

  /** @returns {boolean} whether the learner has predicted or chosen not to; where not, the question says so */
  isMade() {
    this.isAskedFirst = !isPredicted(this.prediction, this.experiment.functions);
    this.#host.requestUpdate();
    return !this.isAskedFirst;
  }

  /** Every run is predicted anew. */
  forgetPrediction() {
    this.prediction = '';
    this.isAskedFirst = false;
  }
}
