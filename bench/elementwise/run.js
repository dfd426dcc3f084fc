/**
 * The elementwise part: each function at each size, everyone in turn: the browser's contestants a slice each, then
 * the native program one, round after round.
 */
import path from 'node:path';
import { buildFolder, buildTargets } from '../../scripts/lib/engine-builds.js';
import { bundleTfjs } from '../frame/bundle-tfjs.js';
import { openChromium } from '../frame/chromium-page.js';
import { NativeProgram } from '../frame/native-program.js';
import { median } from '../frame/statistics.js';
import { turnsFor } from '../frame/turns.js';
import { elementwiseSection } from './section.js';
import { measureTricks } from './tricks.js';
import { FUNCTIONS, sizeName, SIZES } from './work.js';

/** @typedef {import('../frame/section.js').Context} Context */
/** @typedef {import('./work.js').Work} Work */
/** @typedef {{ work: Work, nanoseconds: Record<string, number> }} Result for an element, medians by contestant */

/** Rounds that count, and those before, in which the browser compiles what it has found to be hot. */
const ROUNDS = { counted: 31, before: 8 };
/** Of large buffers, whose slices are long. */
const LARGE = { from: 2 ** 20, counted: 7, before: 2 };
const HUGE = { from: 2 ** 24, counted: 5, before: 1 };
const QUICK = { counted: 3, before: 1 };

/** @param {Context} context @returns {Promise<import('../frame/section.js').Section>} */
export async function run(context) {
  await bundleTfjs();
  await buildTargets('native', ['bench_native_relaxed']);
  await buildTargets('wasm', ['engine_module_simd-bench', 'engine_module_relaxed-bench', 'bench_copy']);
  const native = new NativeProgram(path.join(buildFolder('native'), 'cpp', 'bench', 'bench_native_relaxed'));
  const browser = await openChromium(context.chromium);
  try {
    const section = elementwiseSection(await measureAll(context, browser, native));
    if (context.tricks) section.tables.push(await measureTricks(context, browser));
    return section;
  } finally {
    await browser.stop();
    await native.stop();
  }
}

/**
 * @param {Context} context
 * @param {Awaited<ReturnType<typeof openChromium>>} browser
 * @param {NativeProgram} native
 * @returns {Promise<Result[]>}
 */
async function measureAll({ quick, sizes, say }, browser, native) {
  /** @type {Result[]} */
  const results = [];
  let page = await newPage(browser);
  for (const work of allWork(sizes)) {
    if (work.length >= HUGE.from) {
      // tfjs-wasm runs out of memory here; in a page of its own it spoils nothing that follows.
      await page.close();
      page = await newPage(browser);
    }
    const nanoseconds = await measure(page, native, work, quick ? QUICK : roundsFor(work.length));
    results.push({ work, nanoseconds });
    const [ours, peer] = [nanoseconds.relaxed, nanoseconds['tfjs-wasm']].map((each) => each?.toFixed(3));
    say(
      `${work.name}, ${work.what}, ${sizeName(work.length)}: ${ours} ns an element; tfjs-wasm ${peer ?? '–'}`,
    );
  }
  return results;
}

/** @param {readonly string[] | undefined} sizes by their names @returns {Work[]} small buffers first */
function allWork(sizes) {
  return SIZES.filter((length) => !sizes || sizes.includes(sizeName(length))).flatMap((length) =>
    FUNCTIONS.filter(
      ({ channels, hasTargets }) => channels <= length && (hasTargets || length < HUGE.from),
    ).flatMap((each) => [
      { ...each, length, what: /** @type {const} */ ('forward') },
      ...(each.id === 'relu' ? [{ ...each, length, what: /** @type {const} */ ('in-place') }] : []),
      ...(length < HUGE.from ? [{ ...each, length, what: /** @type {const} */ ('gradient') }] : []),
    ]),
  );
}

/** @param {number} length */
const roundsFor = (length) => [HUGE, LARGE].find(({ from }) => length >= from) ?? ROUNDS;

/** @param {Awaited<ReturnType<typeof openChromium>>} browser */
async function newPage(browser) {
  const page = await browser.newPage();
  await page.evaluate(async () => {
    const address = '/bench/elementwise/in-page.js';
    const inPage = await import(address);
    await inPage.load();
    Object.assign(globalThis, { inPage });
  });
  return page;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {NativeProgram} native
 * @param {Work} work
 * @param {{ counted: number, before: number }} rounds
 * @returns {Promise<Record<string, number>>}
 */
async function measure(page, native, work, rounds) {
  const { what, id, channels, length } = work;
  await page.evaluate((each) => /** @type {any} */ (globalThis).inPage.open(each), work);
  /** @type {Record<string, number[]>} */
  const slices = {};
  let turns = 1;
  for (let i = -rounds.before; i < rounds.counted; i++) {
    const took = await page.evaluate(() => /** @type {any} */ (globalThis).inPage.round());
    took.native = (await native.ask(`${what} ${id} ${channels} ${length} ${turns}`)) / turns;
    turns = turnsFor(took.native);
    if (i < 0) continue;
    for (const [name, each] of Object.entries(took)) (slices[name] ??= []).push(each);
  }
  return Object.fromEntries(Object.entries(slices).map(([name, each]) => [name, median(each) / length]));
}
