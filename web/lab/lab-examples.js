/** An experiment's data inside the engine. */
import { first } from './load-data.js';

/** @typedef {import('../engine/lab.js').DataSet} DataSet */
/** @typedef {import('./load-data.js').LabData} LabData */

/** Dead units are looked for with so many training examples: of a few thousand, all would take too long. */
const SAMPLE = 500;

/** @typedef {{ train: DataSet, test: DataSet, sample: DataSet, free: () => void }} LabExampleSets */

/**
 * @param {import('../engine/lab.js').Lab} lab
 * @param {LabData} data
 * @returns {LabExampleSets} `sample` are the first of those to train on
 * @throws {import('../engine/lab.js').EngineError} 'allocation-too-large'
 */
export function createExampleSets(lab, { inputSize, classes, train, test }) {
  /** @type {DataSet[]} */
  const made = [];
  const free = () => made.forEach((set) => set.free());
  try {
    for (const { inputs, labels } of [train, test, first(train, SAMPLE, inputSize)]) {
      made.push(lab.createDataSet({ inputs, inputSize, labels: Float32Array.from(labels), classes }));
    }
  } catch (error) {
    free();
    throw error;
  }
  return { train: made[0], test: made[1], sample: made[2], free };
}
