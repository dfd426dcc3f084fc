/** One network of a run: a function with a seed. */

/** @typedef {import('../engine/lab.js').Lab} Lab */
/** @typedef {import('./lab-examples.js').LabExampleSets} LabExampleSets */
/** @typedef {import('./types.js').Experiment} Experiment */
/** @typedef {import('./types.js').Measurement} Measurement */

/** A network that learns, what was measured of it, and where it stopped if its loss left all bounds. */
export class RunningContestant {
  #examples;
  /** Sum of the losses of the steps since the last measurement, and how many. */
  #loss = { sum: 0, steps: 0 };

  /**
   * @param {Lab} lab
   * @param {Experiment} experiment
   * @param {number} functionIndex
   * @param {number} seed
   * @param {LabExampleSets} examples
   * @throws {import('../engine/lab.js').EngineError} 'unknown-function', 'unknown-parameter',
   *   'parameter-out-of-range', 'setting-out-of-range', 'allocation-too-large'
   */
  constructor(lab, experiment, functionIndex, seed, examples) {
    const { id, parameter } = experiment.functions[functionIndex];
    const described = lab.functions.find((description) => description.id === id)?.parameters[0];
    const parameters = parameter === undefined ? {} : { [described?.id ?? 'parameter']: parameter };
    const { hidden, optimiser, learningRate, momentum, batch, initialisation } = experiment;
    this.#examples = examples;
    /** @readonly */
    this.functionIndex = functionIndex;
    /** @readonly */
    this.functionId = id;
    /** @readonly */
    this.parameter = parameter ?? described?.initial ?? null;
    /** @readonly */
    this.seed = seed;
    /** @readonly */
    this.network = lab.createNetwork({
      inputs: examples.train.inputSize,
      layers: [
        ...hidden.map((units) => ({ units, function: id, parameters })),
        { units: examples.train.outputSize, function: 'identity' },
      ],
      loss: 'cross-entropy',
      ...{ optimiser, learningRate, batch, initialisation, seed },
      ...(optimiser === 'sgd' ? { momentum } : {}),
    });
    /** Of points 0, 1, 2 … @type {Measurement[]} */
    this.measurements = [];
    /** The last point before its loss was no finite number; beyond it nothing is trained. */
    this.lastPoint = Infinity;
    /** Steps that are done. */
    this.step = 0;
  }

  /**
   * @param {number} steps
   * @returns {boolean} whether all were done; if not, the loss is no finite number any more
   */
  train(steps) {
    const result = this.network.train(this.#examples.train, steps);
    this.step += result.steps;
    if (result.steps > 0) this.#loss.sum += result.loss * result.steps;
    this.#loss.steps += result.steps;
    return !result.hasDiverged;
  }

  /**
   * @returns {Measurement | null} null if a loss is no finite number
   */
  measure() {
    const { loss: testLoss, accuracy } = this.network.evaluate(this.#examples.test);
    const { sum, steps } = this.#loss;
    const trainLoss = steps > 0 ? sum / steps : this.network.evaluate(this.#examples.sample).loss;
    if (!Number.isFinite(testLoss) || !Number.isFinite(trainLoss)) return null;
    const dead = this.deadUnits();
    const units = dead.flat();
    return {
      step: this.step,
      trainLoss,
      testLoss,
      accuracy,
      deadShare: units.length > 0 ? units.filter(Boolean).length / units.length : 0,
      slope: this.#meanSlope(),
    };
  }

  /** A new mean loss begins. */
  startSpan() {
    this.#loss = { sum: 0, steps: 0 };
  }

  /** @returns {boolean[][]} of each hidden layer which units are dead */
  deadUnits() {
    const hidden = this.network.layers.slice(0, -1);
    return hidden.map((_, layer) => this.network.deadUnits(this.#examples.sample, layer));
  }

  /** @param {Uint8Array} state as network.saveState gave it */
  restore(state) {
    this.network.restoreState(state);
    this.step = this.network.progress.steps;
    this.startSpan();
  }

  #meanSlope() {
    if (!this.network.layers.some(({ learnsSlopes }) => learnsSlopes)) return null;
    const slopes = this.network.readParameters().flatMap((layer) => [...layer.slopes]);
    return slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length;
  }

  /** What curves are labelled with. */
  get label() {
    const { functionId, parameter, functionIndex, seed } = this;
    return { functionId, parameter, functionIndex, seed };
  }
}

/**
 * A network for every function with every seed, function after function.
 *
 * @param {Lab} lab
 * @param {Experiment} experiment
 * @param {LabExampleSets} examples
 * @returns {RunningContestant[]}
 */
export function createContestants(lab, experiment, examples) {
  /** @type {RunningContestant[]} */
  const made = [];
  try {
    experiment.functions.forEach((_, functionIndex) => {
      for (const seed of experiment.seeds) {
        made.push(new RunningContestant(lab, experiment, functionIndex, seed, examples));
      }
    });
  } catch (error) {
    made.forEach(({ network }) => network.free());
    throw error;
  }
  return made;
}
