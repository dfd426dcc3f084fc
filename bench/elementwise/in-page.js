/** Runs in the browser: everyone who takes part there, and rounds in which each does one slice. */
import { loadTfjs } from '../frame/tfjs-in-page.js';
import { turnsFor } from '../frame/turns.js';
import { copyContestants } from './contestants/copy.js';
import { engineContestant } from './contestants/engine.js';
import { onnxruntimeContestant } from './contestants/onnxruntime.js';
import { plainJsContestant } from './contestants/plain-js.js';
import { tfjsContestant } from './contestants/tfjs.js';

/** @typedef {import('./work.js').Contestant} Contestant */
/** @typedef {import('./work.js').Slice} Slice */
/** @typedef {import('./work.js').Work} Work */

/** Milliseconds. */
const WARM_UP = 20;

/** @type {Contestant[]} */
let contestants = [];
/** @type {{ name: string, slice: Slice, nanoseconds: number }[]} those that do the work at hand */
let ready = [];

/** Loads everyone. */
export async function load() {
  contestants = [
    await engineContestant('simd'),
    await engineContestant('relaxed'),
    ...(await copyContestants()),
    plainJsContestant(),
    tfjsContestant(await loadTfjs('wasm')),
    await onnxruntimeContestant(),
  ];
}

/** Loads modules of the engine alone. @param {readonly string[]} names */
export async function loadEngines(names) {
  contestants = [];
  for (const name of names) contestants.push(await engineContestant(name));
}

/** @param {Work} work @returns {Promise<string[]>} what those said who can't do it, though they meant to */
export async function open(work) {
  const failed = [];
  ready = [];
  for (const contestant of contestants) {
    contestant.clear?.();
    try {
      const slice = await contestant.prepare(work);
      if (slice) ready.push({ name: contestant.name, slice, nanoseconds: await warmUp(slice) });
    } catch (error) {
      failed.push(`${contestant.name}: ${error}`);
    }
  }
  return failed;
}

/**
 * Many short calls: a loop that is entered again and again is compiled as a whole, with the calls in it, which a
 * single long one is not.
 *
 * @param {Slice} slice
 * @returns {Promise<number>} nanoseconds of a turn
 */
async function warmUp(slice) {
  const end = performance.now() + WARM_UP;
  let nanoseconds;
  do nanoseconds = ((await slice(2)) * 1e6) / 2;
  while (performance.now() < end);
  return nanoseconds;
}

/**
 * Everyone once, each round another of them first. A turn before the clock runs brings the buffers into the caches,
 * as in the native program: what a contestant left there before is no merit of the next.
 *
 * @returns {Promise<Record<string, number>>} nanoseconds of a turn, by contestant; one that breaks down drops out
 */
export async function round() {
  /** @type {Record<string, number>} */
  const took = {};
  ready.push(...ready.splice(0, 1));
  for (const each of [...ready]) {
    try {
      await each.slice(1);
      const turns = turnsFor(each.nanoseconds);
      each.nanoseconds = ((await each.slice(turns)) * 1e6) / turns;
      took[each.name] = each.nanoseconds;
    } catch {
      ready = ready.filter((other) => other !== each);
    }
  }
  return took;
}
