import { EngineError } from './engine-error.js';
import { EngineMemory } from './memory.js';

/** @typedef {import('./lab-module.js').LabModule} LabModule */

/** Where the parts of the answer stand (cpp/bindings/training.cpp), in bytes. */
const OFFSETS = /** @type {const} */ ({
  loss: 0,
  accuracy: 8,
  handle: 16,
  steps: 20,
  wrong: 24,
  inTargets: 28,
  epoch: 32,
  position: 36,
  totalSteps: 40,
});
const ANSWER_BYTES = 48;

/** Statuses by the name that cpp/network/training_status.h gives them, and what an error of each is called. */
const CODES = /** @type {const} */ ({
  shapeOutOfRange: 'shape-out-of-range',
  unknownFunction: 'unknown-function',
  parameterNotAccepted: 'parameter-out-of-range',
  unknownChoice: 'unknown-choice',
  settingOutOfRange: 'setting-out-of-range',
  noMemory: 'allocation-too-large',
  lengthMismatch: 'length-mismatch',
  notFinite: 'not-finite',
  labelOutOfRange: 'label-out-of-range',
  dataMismatch: 'data-mismatch',
  unknownUnit: 'unknown-unit',
  stateMismatch: 'state-mismatch',
});

/** What networks and data sets share: the module, its memory, its answers. */
export class LabCalls {
  /** @type {DataView} */
  #answer;
  /** @type {ReadonlyMap<number, string>} */
  #nameOf;

  /** @param {LabModule} module */
  constructor(module) {
    this.module = module;
    this.memory = new EngineMemory(module);
    this.limits = module.trainingLimits();
    this.choices = module.trainingChoices();
    this.#answer = new DataView(module.HEAPF32.buffer, module._trainingAnswer(), ANSWER_BYTES);
    this.#nameOf = new Map(Object.entries(module.trainingStatuses()).map(([name, number]) => [number, name]));
  }

  /** @param {'loss' | 'accuracy' | 'totalSteps'} part */
  real(part) {
    return this.#answer.getFloat64(OFFSETS[part], true);
  }

  /** @param {'handle' | 'steps' | 'wrong' | 'inTargets' | 'epoch' | 'position'} part */
  whole(part) {
    return this.#answer.getUint32(OFFSETS[part], true);
  }

  /**
   * Whether the numbers of a training have left the range of float32, which is an outcome and no error.
   *
   * @param {number} status
   */
  hasDiverged(status) {
    return this.#nameOf.get(status) === 'diverged';
  }

  /**
   * @param {number} status
   * @param {string | ((status: string) => string)} message what was wrong and what is accepted
   * @throws {EngineError} unless the status is ok
   */
  requireOk(status, message) {
    const name = this.#nameOf.get(status) ?? '';
    if (name === 'ok') return;
    const code = Object.hasOwn(CODES, name) ? CODES[/** @type {keyof typeof CODES} */ (name)] : undefined;
    if (!code) {
      throw new EngineError(
        'engine-unavailable',
        `the engine gave an answer nobody expects: ${name || status}`,
      );
    }
    throw new EngineError(code, typeof message === 'string' ? message : message(name));
  }
}
