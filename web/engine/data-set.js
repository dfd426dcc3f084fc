import { EngineError } from './engine-error.js';
import { requireCount } from './network-plan.js';
import { requireNumbers } from './numbers.js';
import { showValue } from './show-value.js';

/** @typedef {import('./lab-calls.js').LabCalls} LabCalls */

/**
 * @typedef {object} DataSetFields
 * @property {Float32Array | readonly number[]} inputs example after example, each `inputSize` numbers
 * @property {number} inputSize
 * @property {Float32Array | readonly number[]} [labels] for cross-entropy: a whole number below `classes` for
 *   each example
 * @property {number} [classes]
 * @property {Float32Array | readonly number[]} [targets] for mean-squared, in place of labels: example after
 *   example, each `targetSize` numbers
 * @property {number} [targetSize]
 */

/**
 * Examples to train on and to judge by, copied into the engine's memory, every number looked at once. To be
 * freed when done with. Made by Lab.createDataSet.
 */
export class DataSet {
  /** @type {LabCalls} */
  #calls;
  /** @type {number} */
  #handle;

  /**
   * @param {LabCalls} calls
   * @param {DataSetFields} fields
   */
  constructor(calls, fields) {
    this.#calls = calls;
    const { inputs, inputSize, labels, classes, targets, targetSize } = fields ?? {};
    const { limits, module } = calls;
    if ((labels === undefined) === (targets === undefined)) {
      throw new EngineError(
        'unknown-choice',
        `data have ${labels === undefined ? 'neither labels nor' : 'both labels and'} targets; accepted are ` +
          'labels with classes, or targets with targetSize',
      );
    }
    const isClasses = labels !== undefined;
    const numbers = requireNumbers(inputs, 'inputs');
    const wanted = requireNumbers(labels ?? targets, isClasses ? 'labels' : 'targets');
    const outputs = isClasses
      ? requireCount(classes, 'classes', limits.units)
      : requireCount(targetSize, 'targetSize', limits.units);

    /** How many numbers one example has. @readonly */
    this.inputSize = requireCount(inputSize, 'inputSize', limits.units);
    /** How many outputs a network for these data has: classes, or targets of an example. @readonly */
    this.outputSize = outputs;
    /** The loss that these data suit. @readonly @type {'cross-entropy' | 'mean-squared'} */
    this.loss = isClasses ? 'cross-entropy' : 'mean-squared';
    /** How many examples there are. @readonly */
    this.size = numbers.length / this.inputSize;

    const perExample = isClasses ? 1 : outputs;
    if (!Number.isInteger(this.size) || wanted.length !== this.size * perExample) {
      throw new EngineError(
        'length-mismatch',
        `there are ${numbers.length} inputs and ${wanted.length} ${isClasses ? 'labels' : 'targets'}; accepted ` +
          `are ${this.inputSize} inputs and ${perExample} of the others for each example`,
      );
    }
    requireCount(this.size, 'the number of examples', limits.examples);
    calls.requireOk(
      module._dataSetCreate(calls.choices.losses[this.loss], this.inputSize, outputs, this.size),
      `${this.size} examples of ${this.inputSize} numbers do not fit into memory; accepted are fewer`,
    );
    this.#handle = calls.whole('handle');
    calls.memory.view(module._dataSetInputs(this.#handle), numbers.length).set(numbers);
    calls.memory.view(module._dataSetTargets(this.#handle), wanted.length).set(wanted);
    const status = module._dataSetCheck(this.#handle);
    const wrong = calls.whole('wrong');
    const inTargets = calls.whole('inTargets') === 1;
    try {
      calls.requireOk(status, () => {
        const name = inTargets ? (isClasses ? 'labels' : 'targets') : 'inputs';
        const value = showValue((inTargets ? wanted : numbers)[wrong]);
        const accepted =
          inTargets && isClasses
            ? `a whole number from 0 to ${outputs - 1}`
            : 'a number that is finite as a float32';
        return `${name}[${wrong}] is ${value}; accepted is ${accepted}`;
      });
    } catch (error) {
      this.free();
      throw error;
    }
  }

  /** Whether free() was called. */
  get isFreed() {
    return this.#handle === 0;
  }

  /**
   * For calls into the engine.
   *
   * @param {LabCalls} calls of the network that is to use these data
   * @returns {number}
   * @throws {EngineError} 'buffer-freed', 'data-mismatch'
   */
  handleFor(calls) {
    if (this.isFreed) throw new EngineError('buffer-freed', `this data set of ${this.size} was freed before`);
    if (calls !== this.#calls) {
      throw new EngineError('data-mismatch', 'this data set was created by another lab than the network');
    }
    return this.#handle;
  }

  /** Gives the memory back. A second call does nothing. */
  free() {
    if (this.#handle !== 0) this.#calls.module._dataSetFree(this.#handle);
    this.#handle = 0;
  }

  /** So that `using data = lab.createDataSet(...)` frees it at the end of the block. */
  [Symbol.dispose]() {
    this.free();
  }
}
