/** The data of an experiment: drawn here, or the digits' own file, which nothing loads before. */
import { readDigits } from './digits.js';
import { LabError } from './lab-error.js';
import { pointSet } from './point-sets.js';

/** @typedef {{ inputs: Float32Array, labels: Uint8Array }} LabExamples as Examples in types.js */
/** @typedef {{ inputSize: number, classes: number, train: LabExamples, test: LabExamples }} LabData */

/** The address is written out in full so that bundlers see it. */
const DIGITS_URL = new URL('./digits.bin', import.meta.url);

/** How many points of 2-D sets results are tested with. */
const TEST_POINTS = 500;

async function fetchDigits() {
  try {
    const response = await fetch(DIGITS_URL, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new LabError('data-unavailable', `${DIGITS_URL} could not be fetched: ${cause}`, { cause });
  }
}

/**
 * @param {import('./types.js').Experiment} experiment
 * @param {() => Promise<Uint8Array<ArrayBuffer>>} [digitsFile] digits.bin from elsewhere (Node, say)
 * @returns {Promise<LabData>} with `examples` examples to train on, or as many as there are
 * @throws {LabError} 'data-unavailable', 'data-damaged'
 */
export async function loadData({ dataSet, examples, noise, dataSeed }, digitsFile = fetchDigits) {
  if (dataSet !== 'digits') {
    return pointSet(dataSet, { train: examples, test: TEST_POINTS, noise, seed: dataSeed });
  }
  const digits = await readDigits(await digitsFile());
  return { ...digits, train: first(digits.train, examples, digits.inputSize) };
}

/**
 * @param {LabExamples} examples
 * @param {number} count at most
 * @param {number} inputSize
 * @returns {LabExamples}
 */
export function first({ inputs, labels }, count, inputSize) {
  return { inputs: inputs.subarray(0, count * inputSize), labels: labels.subarray(0, count) };
}
