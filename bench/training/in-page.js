/** Runs in the browser: everyone who trains there, and rounds in which each does one slice. */
import { loadTfjs } from '../frame/tfjs-in-page.js';
import { turnsFor } from '../frame/turns.js';
import { convnetjsContestant } from './contestants/convnetjs.js';
import { engineContestant } from './contestants/engine.js';
import { plainJsContestant } from './contestants/plain-js.js';
import { tfjsContestant } from './contestants/tfjs.js';
import { drawSamples } from './shapes.js';

export { loadPeak, peakRound } from './peak.js';

/** @typedef {import('./shapes.js').Shape} Shape */
/** @typedef {import('./shapes.js').Slice} Slice */

/** @type {{ name: string, slice: Slice, nanoseconds: number }[]} */
let ready = [];

/** @param {Shape} shape */
export async function open(shape) {
  const tf = await loadTfjs('wasm');
  const contestants = [
    await engineContestant('simd', 'simd'),
    await engineContestant('relaxed', 'relaxed'),
    plainJsContestant,
    tfjsContestant(tf, 'wasm'),
    tfjsContestant(tf, 'cpu'),
    await convnetjsContestant(),
  ];
  const samples = drawSamples(shape);
  ready = [];
  for (const { name, prepare } of contestants) {
    const slice = await prepare(shape, samples);
    if (slice) ready.push({ name, slice, nanoseconds: (await slice(1)) * 1e6 });
  }
}

/** @returns {Promise<Record<string, number>>} nanoseconds of a step, by contestant */
export async function round() {
  /** @type {Record<string, number>} */
  const took = {};
  for (const each of ready) {
    const steps = turnsFor(each.nanoseconds, 3_000_000);
    each.nanoseconds = ((await each.slice(steps)) * 1e6) / steps;
    took[each.name] = each.nanoseconds;
  }
  return took;
}
