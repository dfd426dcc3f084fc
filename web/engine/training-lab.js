import { DataSet } from './data-set.js';
import { readDescriptions } from './descriptions.js';
import { LabCalls } from './lab-calls.js';
import { Network } from './network.js';

/** @typedef {import('./data-set.js').DataSetFields} DataSetFields */
/** @typedef {import('./descriptions.js').FunctionDescription} FunctionDescription */
/** @typedef {import('./engine-error.js').EngineError} EngineError */
/** @typedef {import('./lab-module.js').LabModule} LabModule */
/** @typedef {import('./network-plan.js').NetworkPlan} NetworkPlan */

/** Networks that learn, computed by one variant of the C++ engine. Made by loadLab. */
export class Lab {
  #calls;

  /** @param {LabModule} module */
  constructor(module) {
    this.#calls = new LabCalls(module);

    /** Which build this is, as C++ itself reports. @readonly */
    this.variant = module.variant();
    /** The activation functions that layers can have. @type {readonly FunctionDescription[]} */
    this.functions = readDescriptions(module.functions());
    /** How large networks and data sets may be. @readonly */
    this.limits = Object.freeze(this.#calls.limits);
  }

  /**
   * Examples to train on, copied into the engine's memory. To be freed.
   *
   * @param {DataSetFields} fields
   * @returns {DataSet}
   * @throws {EngineError} 'length-mismatch', 'shape-out-of-range', 'not-finite', 'label-out-of-range',
   *   'not-a-number', 'unknown-choice', 'allocation-too-large'
   */
  createDataSet(fields) {
    return new DataSet(this.#calls, fields);
  }

  /**
   * A network with its first weights. To be freed.
   *
   * @param {NetworkPlan} plan
   * @returns {Network}
   * @throws {EngineError} 'shape-out-of-range', 'unknown-function', 'unknown-parameter',
   *   'parameter-out-of-range', 'unknown-choice', 'setting-out-of-range', 'not-a-number',
   *   'allocation-too-large'
   */
  createNetwork(plan) {
    return new Network(this.#calls, this.functions, plan);
  }
}
