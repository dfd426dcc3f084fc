/**
 * The training part: steps of gradient descent, everyone in turn: the browser's contestants a slice each, then the
 * native program, then the engine in Node, round after round.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildFolder, buildTargets } from '../../scripts/lib/engine-builds.js';
import { inRepository } from '../../scripts/lib/repository.js';
import { bundleTfjs } from '../frame/bundle-tfjs.js';
import { openChromium } from '../frame/chromium-page.js';
import { NativeProgram } from '../frame/native-program.js';
import { median } from '../frame/statistics.js';
import { turnsFor } from '../frame/turns.js';
import { engineContestant } from './contestants/engine.js';
import { trainingSection } from './section.js';
import { drawSamples, SHAPES } from './shapes.js';

/** @typedef {import('../frame/section.js').Context} Context */
/** @typedef {import('./shapes.js').Shape} Shape */
/** @typedef {Record<string, number>} Medians by contestant */

const ROUNDS = { counted: 41, before: 15 };
const QUICK = { counted: 3, before: 1 };

/** @param {Context} context @returns {Promise<import('../frame/section.js').Section>} */
export async function run({ chromium, quick, say }) {
  await bundleTfjs();
  await buildTargets('native', ['bench_native_relaxed']);
  await buildTargets('wasm', ['bench_peak']);
  const native = new NativeProgram(path.join(buildFolder('native'), 'cpp', 'bench', 'bench_native_relaxed'));
  const browser = await openChromium(chromium);
  const rounds = quick ? QUICK : ROUNDS;
  try {
    /** @type {Record<string, Medians>} */
    const nanoseconds = {};
    for (const shape of SHAPES) {
      nanoseconds[shape.name] = await measure(await newPage(browser), native, shape, rounds);
      say(`${shape.name}: ${(nanoseconds[shape.name].relaxed / 1000).toFixed(2)} µs a step`);
    }
    const rates = await measurePeak(await newPage(browser), rounds);
    return trainingSection(nanoseconds, rates);
  } finally {
    await browser.stop();
    await native.stop();
  }
}

/** @param {Awaited<ReturnType<typeof openChromium>>} browser */
async function newPage(browser) {
  const page = await browser.newPage();
  await page.evaluate(async () => {
    const address = '/bench/training/in-page.js';
    Object.assign(globalThis, { inPage: await import(address) });
  });
  return page;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {NativeProgram} native
 * @param {Shape} shape
 * @param {{ counted: number, before: number }} rounds
 * @returns {Promise<Medians>} nanoseconds of a step
 */
async function measure(page, native, shape, rounds) {
  await page.evaluate((each) => /** @type {any} */ (globalThis).inPage.open(each), shape);
  const others = [
    {
      name: 'native',
      nanoseconds: 1e6,
      slice: (/** @type {number} */ steps) => native.ask(`train ${shape.name} ${steps}`),
    },
    ...(await inNode(shape)),
  ];
  const kept = new Rounds();
  for (let i = -rounds.before; i < rounds.counted; i++) {
    const took = await page.evaluate(() => /** @type {any} */ (globalThis).inPage.round());
    for (const other of others) {
      const steps = turnsFor(other.nanoseconds, 3_000_000);
      other.nanoseconds = (await other.slice(steps)) / steps;
      took[other.name] = other.nanoseconds;
    }
    if (i >= 0) kept.add(took);
  }
  await page.close();
  return kept.medians();
}

/** @param {Shape} shape @returns {Promise<{ name: string, nanoseconds: number, slice: (steps: number) => Promise<number> }[]>} */
async function inNode(shape) {
  const samples = drawSamples(shape);
  return Promise.all(
    /** @type {const} */ (['simd', 'relaxed']).map(async (variant) => {
      const bytes = readFileSync(inRepository('dist', 'engine', `${variant}-lab.wasm`));
      const { name, prepare } = await engineContestant(variant, `${variant} in Node`, bytes);
      const slice = await prepare(shape, samples);
      if (!slice) throw new Error(`${name} does not train ${shape.name}`);
      return { name, nanoseconds: 1e6, slice: async (steps) => (await slice(steps)) * 1e6 };
    }),
  );
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {{ counted: number, before: number }} rounds
 * @returns {Promise<Medians>} billions of floating-point operations a second
 */
async function measurePeak(page, rounds) {
  await page.evaluate(() => /** @type {any} */ (globalThis).inPage.loadPeak());
  const kept = new Rounds();
  for (let i = -rounds.before; i < rounds.counted; i++) {
    const rates = await page.evaluate(() => /** @type {any} */ (globalThis).inPage.peakRound());
    if (i >= 0) kept.add(rates);
  }
  await page.close();
  return kept.medians();
}

/** What each contestant had in each round. */
class Rounds {
  /** @type {Record<string, number[]>} */
  #slices = {};

  /** @param {Record<string, number>} round */
  add(round) {
    for (const [name, each] of Object.entries(round)) (this.#slices[name] ??= []).push(each);
  }

  /** @returns {Medians} */
  medians() {
    return Object.fromEntries(Object.entries(this.#slices).map(([name, each]) => [name, median(each)]));
  }
}
