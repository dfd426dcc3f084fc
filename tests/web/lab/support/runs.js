/** Tiny runs with the real engine. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { completeExperiment } from '../../../../web/lab/experiment.js';
import { loadData } from '../../../../web/lab/load-data.js';
import { Runner } from '../../../../web/lab/runner.js';
import { loadLabOf } from '../../engine/support/engine-files.js';

/** @typedef {import('../../../../web/lab/types.js').Experiment} Experiment */

/** Two functions with two seeds, eight points. @type {Partial<Experiment>} */
export const TINY = {
  dataSet: 'circles',
  functions: [{ id: 'relu' }, { id: 'prelu' }],
  seeds: [1, 2],
  hidden: [6],
  examples: 60,
  epochs: 8,
  points: 8,
};

/** @returns {Promise<Uint8Array<ArrayBuffer>>} */
export const digitsFile = async () =>
  new Uint8Array(readFileSync(new URL('../../../../web/lab/digits.bin', import.meta.url)));

const lab = loadLabOf('simd');

/**
 * @param {Partial<Experiment>} [changes]
 * @param {{ checkpointBytes?: number }} [options]
 */
export async function makeRunner(changes, options) {
  const experiment = completeExperiment({ ...TINY, ...changes });
  return new Runner(await lab, experiment, await loadData(experiment, digitsFile), options);
}

/** @param {Runner} runner */
export function finish(runner) {
  while (runner.isWorking) runner.advance();
  return runner;
}

/**
 * Until all have come to a point, while the run goes on.
 *
 * @param {Runner} runner
 * @param {number} point
 */
export function advanceTo(runner, point) {
  while (runner.isWorking && runner.point < point) runner.advance();
}

/** Of all that training changes in all networks. @param {Runner} runner */
export function bits(runner) {
  const hash = createHash('sha256');
  for (const { network } of runner.contestants) hash.update(network.saveState());
  return hash.digest('hex');
}

/** @param {Runner} runner */
export const curves = (runner) => runner.contestants.map(({ measurements }) => structuredClone(measurements));
