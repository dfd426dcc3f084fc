import { DataSet } from './data-set.js';
import { EngineError } from './engine-error.js';
import { planNumbers, requireSetting } from './network-plan.js';
import { requireNumbers, requireWholeNumber } from './numbers.js';
import { showValue } from './show-value.js';

/** @typedef {import('./descriptions.js').FunctionDescription} FunctionDescription */
/** @typedef {import('./lab-calls.js').LabCalls} LabCalls */
/** @typedef {import('./network-plan.js').NetworkPlan} NetworkPlan */
/** @typedef {Float32Array | readonly number[]} Numbers */

/**
 * What a layer has learned.
 *
 * @typedef {object} LayerParameters
 * @property {Numbers} weights unit after unit, each with a weight for every input
 * @property {Numbers} biases one for each unit
 * @property {Numbers} slopes one for each unit where the function learns them (PReLU), else none
 */

/**
 * @typedef {object} TrainingResult
 * @property {number} steps how many were done: all, unless it has diverged
 * @property {number} loss the mean over these steps, each before its change of the weights; NaN without steps
 * @property {boolean} hasDiverged the loss of a batch was no finite number: its step was not taken
 */

const FLOAT_BYTES = Float32Array.BYTES_PER_ELEMENT;
/** What C++ takes for a number of steps. */
const MAXIMUM_STEPS = 2 ** 32 - 1;

/**
 * A network of dense layers that learns. The same plan, data and calls give the same numbers; in the base and
 * simd variants the same bits on every machine. To be freed when done with. Made by Lab.createNetwork.
 */
export class Network {
  /** @type {LabCalls} */
  #calls;
  /** @type {number} */
  #handle;

  /**
   * @param {LabCalls} calls
   * @param {readonly FunctionDescription[]} functions
   * @param {NetworkPlan} plan
   */
  constructor(calls, functions, plan) {
    this.#calls = calls;
    const numbers = planNumbers(calls, functions, plan);
    const { inputs, initialisation, loss, optimiser, seed, batch } = numbers;
    calls.memory.lend([numbers.layers, numbers.settings], ([layers, settings]) => {
      const fixed = /** @type {const} */ ([initialisation, loss, optimiser, settings, seed, batch]);
      calls.requireOk(
        calls.module._networkCreate(inputs, layers, plan.layers.length, ...fixed),
        'the network does not fit into memory; accepted are fewer units, a smaller batch, or fewer networks',
      );
    });
    this.#handle = calls.whole('handle');

    /** How many numbers go in. @readonly */
    this.inputSize = inputs;
    /** Its layers, from the first hidden one to the outputs. */
    this.layers = Object.freeze(
      plan.layers.map(({ units, function: id }, i) =>
        Object.freeze({
          inputs: i === 0 ? inputs : plan.layers[i - 1].units,
          units,
          function: id,
          learnsSlopes: functions[numbers.layers[3 * i + 1]].parameters.some(({ perChannel }) => perChannel),
        }),
      ),
    );
    /** How many numbers come out. @readonly */
    this.outputSize = plan.layers[plan.layers.length - 1].units;
    /** @readonly @type {'cross-entropy' | 'mean-squared'} */
    this.loss = plan.loss;
  }

  /** Whether free() was called. */
  get isFreed() {
    return this.#handle === 0;
  }

  /**
   * Goes on for some mini-batches, epoch after epoch, each epoch in an order of its own.
   *
   * @param {DataSet} data
   * @param {number} steps
   * @returns {TrainingResult}
   * @throws {EngineError} 'not-a-number', 'data-mismatch', 'buffer-freed'
   */
  train(data, steps) {
    requireWholeNumber(steps, 'steps', MAXIMUM_STEPS);
    const { module } = this.#calls;
    const status = module._networkTrain(this.#live, this.#dataHandle(data), steps);
    const hasDiverged = this.#calls.hasDiverged(status);
    if (!hasDiverged) this.#calls.requireOk(status, () => this.#dataMismatch(data));
    const done = this.#calls.whole('steps');
    return { steps: done, loss: done > 0 ? this.#calls.real('loss') : NaN, hasDiverged };
  }

  /**
   * How far training has come: `position` examples of epoch `epoch` (from 0) are done, `steps` in all.
   *
   * @returns {{ epoch: number, position: number, steps: number }}
   */
  get progress() {
    this.#calls.module._networkProgress(this.#live);
    const [epoch, position] = [this.#calls.whole('epoch'), this.#calls.whole('position')];
    return { epoch, position, steps: this.#calls.real('totalSteps') };
  }

  /**
   * Mean loss over all examples, and the share that is right: of classes the largest output is the label's;
   * one number has the sign of its target; of several numbers the largest is where the targets' is. Both are
   * NaN where the numbers have left the range of float32.
   *
   * @param {DataSet} data
   * @returns {{ loss: number, accuracy: number }}
   * @throws {EngineError} 'data-mismatch', 'buffer-freed'
   */
  evaluate(data) {
    const status = this.#calls.module._networkEvaluate(this.#live, this.#dataHandle(data));
    if (this.#calls.hasDiverged(status)) return { loss: NaN, accuracy: NaN };
    this.#calls.requireOk(status, () => this.#dataMismatch(data));
    return { loss: this.#calls.real('loss'), accuracy: this.#calls.real('accuracy') };
  }

  /**
   * The outputs for any number of inputs, example after example.
   *
   * @param {Numbers} inputs
   * @returns {Float32Array} NaN throughout where a learned slope has become NaN
   * @throws {EngineError} 'length-mismatch', 'not-finite', 'not-a-number', 'allocation-too-large'
   */
  predict(inputs) {
    const examples = requireNumbers(inputs, 'inputs').length / this.inputSize;
    if (!Number.isInteger(examples)) {
      throw new EngineError(
        'length-mismatch',
        `there are ${inputs.length} inputs; accepted is a multiple of ${this.inputSize}`,
      );
    }
    const length = examples * this.outputSize;
    return this.#calls.memory.lend([inputs, length], ([from, to]) => {
      const status = this.#calls.module._networkPredict(this.#live, from, inputs.length, to, length);
      if (this.#calls.hasDiverged(status)) return new Float32Array(length).fill(NaN);
      this.#calls.requireOk(status, () => notFinite(inputs));
      return this.#calls.memory.view(to, length).slice();
    });
  }

  /**
   * What the units of a layer sum up (z) and answer (y) for one input.
   *
   * @param {Numbers} input
   * @param {number} layer from 0, the first hidden one
   * @returns {{ z: Float32Array, y: Float32Array }}
   * @throws {EngineError} 'unknown-unit', 'length-mismatch', 'not-finite', 'not-a-number'
   */
  activations(input, layer) {
    const { units } = this.#layer(layer);
    if (requireNumbers(input, 'input').length !== this.inputSize) {
      throw new EngineError(
        'length-mismatch',
        `there are ${input.length} inputs; accepted are ${this.inputSize}`,
      );
    }
    return this.#calls.memory.lend([input, units, units], ([from, z, y]) => {
      const status = this.#calls.module._networkLook(this.#live, from, input.length, layer, z, y, units);
      if (this.#calls.hasDiverged(status)) {
        return { z: new Float32Array(units).fill(NaN), y: new Float32Array(units).fill(NaN) };
      }
      this.#calls.requireOk(status, () => notFinite(input));
      return {
        z: this.#calls.memory.view(z, units).slice(),
        y: this.#calls.memory.view(y, units).slice(),
      };
    });
  }

  /**
   * Which units of a layer are dead: their slope is 0 for every example, so nothing that they take in changes
   * any more. A killed unit is dead as well.
   *
   * @param {DataSet} data
   * @param {number} layer
   * @returns {boolean[]} one for each unit; none where the numbers have left the range of float32
   * @throws {EngineError} 'unknown-unit', 'data-mismatch', 'buffer-freed'
   */
  deadUnits(data, layer) {
    const { units } = this.#layer(layer);
    return this.#calls.memory.lend([Math.ceil(units / FLOAT_BYTES)], ([to]) => {
      const handle = this.#dataHandle(data);
      const status = this.#calls.module._networkFindDead(this.#live, handle, layer, to, units);
      if (this.#calls.hasDiverged(status)) return [];
      this.#calls.requireOk(status, () => this.#dataMismatch(data));
      return Array.from(this.#bytes(to, units), (flag) => flag === 1);
    });
  }

  /**
   * Kills a hidden unit: it answers 0 and learns nothing until it is revived.
   *
   * @param {number} layer
   * @param {number} unit
   * @throws {EngineError} 'unknown-unit'
   */
  kill(layer, unit) {
    this.#setKilled(layer, unit, 1);
  }

  /**
   * Lets a killed unit go on with the weights that it had.
   *
   * @param {number} layer
   * @param {number} unit
   * @throws {EngineError} 'unknown-unit'
   */
  revive(layer, unit) {
    this.#setKilled(layer, unit, 0);
  }

  /**
   * @param {number} rate
   * @throws {EngineError} 'setting-out-of-range', 'not-a-number'
   */
  setLearningRate(rate) {
    requireSetting(rate, 'learningRate', 0, this.#calls.limits.learningRate);
    this.#calls.requireOk(this.#calls.module._networkSetLearningRate(this.#live, rate), 'learningRate');
  }

  /**
   * All that the network has learned, layer by layer.
   *
   * @returns {{ weights: Float32Array, biases: Float32Array, slopes: Float32Array }[]}
   */
  readParameters() {
    const { module, memory } = this.#calls;
    const length = module._networkParameterCount(this.#live);
    return memory.lend([length], ([to]) => {
      this.#calls.requireOk(module._networkReadParameters(this.#live, to, length), 'parameters');
      const all = memory.view(to, length).slice();
      let next = 0;
      const take = (/** @type {number} */ count) => all.subarray(next, (next += count));
      return this.layers.map(({ inputs, units, learnsSlopes }) => ({
        weights: take(units * inputs),
        biases: take(units),
        slopes: take(learnsSlopes ? units : 0),
      }));
    });
  }

  /**
   * Puts other numbers in their place. Momentum and progress stay as they are.
   *
   * @param {readonly LayerParameters[]} layers as readParameters gives them
   * @throws {EngineError} 'length-mismatch', 'not-finite', 'parameter-out-of-range', 'not-a-number'
   */
  writeParameters(layers) {
    if (!Array.isArray(layers) || layers.length !== this.layers.length) {
      const found = Array.isArray(layers) ? `${layers.length} layers` : showValue(layers);
      throw new EngineError(
        'length-mismatch',
        `parameters are ${found}; accepted is an array of ${this.layers.length} layers`,
      );
    }
    const all = layers.flatMap((layer, i) => {
      const { inputs, units, learnsSlopes } = this.layers[i];
      const lengths = { weights: units * inputs, biases: units, slopes: learnsSlopes ? units : 0 };
      return Object.entries(lengths).flatMap(([name, length]) => {
        const what = `${name} of layer ${i}`;
        const values = requireNumbers(layer?.[/** @type {keyof LayerParameters} */ (name)], what);
        if (values.length === length) return [...values];
        throw new EngineError('length-mismatch', `${what} are ${values.length}; accepted are ${length}`);
      });
    });
    this.#calls.memory.lend([all], ([from]) => {
      this.#calls.requireOk(
        this.#calls.module._networkWriteParameters(this.#live, from, all.length),
        (status) =>
          status === 'notFinite'
            ? 'a parameter is not finite as a float32; accepted are finite numbers'
            : 'a slope lies outside the range that its function states; accepted are numbers within it',
      );
    });
  }

  /**
   * All that training changes, bit for bit, to come back to: parameters, momentum, killed units, progress.
   * The learning rate is no part of it.
   *
   * @returns {Uint8Array}
   */
  saveState() {
    const { module, memory } = this.#calls;
    const bytes = module._networkStateBytes(this.#live);
    return memory.lend([Math.ceil(bytes / FLOAT_BYTES)], ([to]) => {
      this.#calls.requireOk(module._networkSaveState(this.#live, to, bytes), 'state');
      return this.#bytes(to, bytes).slice();
    });
  }

  /**
   * Goes back to a saved state, of this network or of one of the same shape.
   *
   * @param {Uint8Array} state
   * @throws {EngineError} 'length-mismatch', 'state-mismatch'
   */
  restoreState(state) {
    const { module, memory } = this.#calls;
    const bytes = module._networkStateBytes(this.#live);
    if (!(state instanceof Uint8Array) || state.length !== bytes) {
      const found = state instanceof Uint8Array ? `${state.length} bytes` : showValue(state);
      throw new EngineError('length-mismatch', `the state is ${found}; accepted are ${bytes} bytes`);
    }
    memory.lend([Math.ceil(bytes / FLOAT_BYTES)], ([from]) => {
      this.#bytes(from, bytes).set(state);
      this.#calls.requireOk(
        module._networkRestoreState(this.#live, from, bytes),
        'the state was not saved by a network of this shape; accepted is what saveState gave',
      );
    });
  }

  /** Gives the memory back. A second call does nothing. */
  free() {
    if (this.#handle !== 0) this.#calls.module._networkFree(this.#handle);
    this.#handle = 0;
  }

  /** So that `using network = lab.createNetwork(...)` frees it at the end of the block. */
  [Symbol.dispose]() {
    this.free();
  }

  /** The handle, or the refusal of a network that was freed. */
  get #live() {
    if (this.#handle !== 0) return this.#handle;
    throw new EngineError('buffer-freed', 'this network was freed before');
  }

  /**
   * @param {number} pointer
   * @param {number} length
   */
  #bytes(pointer, length) {
    return new Uint8Array(this.#calls.module.HEAPF32.buffer, pointer, length);
  }

  /** @param {unknown} data */
  #dataHandle(data) {
    if (data instanceof DataSet) return data.handleFor(this.#calls);
    throw new EngineError(
      'data-mismatch',
      `data are ${showValue(data)}; accepted is what createDataSet makes`,
    );
  }

  /** @param {DataSet} data */
  #dataMismatch(data) {
    return (
      `the data have ${data.inputSize} inputs, ${data.outputSize} outputs and suit ${data.loss}; accepted are ` +
      `${this.inputSize}, ${this.outputSize} and ${this.loss}`
    );
  }

  /** @param {number} index */
  #layer(index) {
    if (Number.isInteger(index) && this.layers[index]) return this.layers[index];
    throw new EngineError(
      'unknown-unit',
      `there is no layer ${showValue(index)}; accepted is a whole number from 0 to ${this.layers.length - 1}`,
    );
  }

  /**
   * @param {number} layer
   * @param {number} unit
   * @param {number} isKilled
   */
  #setKilled(layer, unit, isKilled) {
    const hidden = this.layers.length - 1;
    const isUnit = Number.isInteger(layer) && Number.isInteger(unit) && layer >= 0 && unit >= 0;
    if (!isUnit || layer >= hidden || unit >= this.layers[layer].units) {
      const sizes = this.layers.slice(0, hidden).map(({ units }) => units);
      throw new EngineError(
        'unknown-unit',
        `there is no hidden unit ${showValue(unit)} in layer ${showValue(layer)}; the hidden layers, from 0, ` +
          `have ${sizes.join(', ') || 'no'} units`,
      );
    }
    this.#calls.requireOk(this.#calls.module._networkSetKilled(this.#live, layer, unit, isKilled), 'unit');
  }
}

/**
 * @param {Numbers} inputs
 */
function notFinite(inputs) {
  const wrong = inputs.findIndex((value) => !Number.isFinite(Math.fround(value)));
  return `inputs[${wrong}] is ${inputs[wrong]}; accepted is a number that is finite as a float32`;
}
