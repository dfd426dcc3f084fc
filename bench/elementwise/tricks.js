/**
 * What each trick of the kernels is worth: the relaxed variant beside builds of it that lack one trick each
 * (cpp/bench/CMakeLists.txt), at 64k in Chromium.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { buildTargets } from '../../scripts/lib/engine-builds.js';
import { inRepository } from '../../scripts/lib/repository.js';
import { median, threeDigits } from '../frame/statistics.js';
import { FUNCTIONS } from './work.js';

/** @typedef {import('../frame/section.js').Context} Context */
/** @typedef {import('../frame/section.js').Table} Table */

/** Where each stands in the source, the macro that turns it off is explained. */
const TRICKS = [
  { name: 'vectors', says: 'one vector at a time', macro: 'ENGINE_VECTORS' },
  { name: 'barriers', says: 'without barriers', macro: 'ENGINE_BARRIERS' },
  { name: 'relaxed_select', says: 'without relaxed selection', macro: 'ENGINE_RELAXED_SELECT' },
];
const LENGTH = 2 ** 16;
const ROUNDS = { counted: 31, before: 8 };
const QUICK = { counted: 3, before: 1 };

/**
 * @param {Context} context
 * @param {Awaited<ReturnType<typeof import('../frame/chromium-page.js').openChromium>>} browser
 * @returns {Promise<Table>}
 */
export async function measureTricks({ quick, say }, browser) {
  const source = sourceOfKernels();
  const tricks = TRICKS.filter(({ macro }) => source.includes(macro));
  const modules = ['relaxed', ...tricks.map(({ name }) => `without-${name}`)];
  await buildTargets(
    'wasm',
    modules.map((module) => `engine_module_${module}-bench`),
  );
  const page = await browser.newPage();
  await page.evaluate(async (names) => {
    const address = '/bench/elementwise/in-page.js';
    const inPage = await import(address);
    await inPage.loadEngines(names);
    Object.assign(globalThis, { inPage });
  }, modules);

  /** @type {string[][]} */
  const rows = [];
  const rounds = quick ? QUICK : ROUNDS;
  for (const each of FUNCTIONS) {
    const work = { ...each, length: LENGTH, what: 'forward' };
    await page.evaluate((wanted) => /** @type {any} */ (globalThis).inPage.open(wanted), work);
    /** @type {Record<string, number>[]} */
    const took = [];
    for (let i = -rounds.before; i < rounds.counted; i++) {
      const round = await page.evaluate(() => /** @type {any} */ (globalThis).inPage.round());
      if (i >= 0) took.push(round);
    }
    const [whole, ...without] = modules.map((module) => median(took.map((round) => round[module])));
    rows.push([
      each.name,
      threeDigits(whole / LENGTH),
      ...without.map((other) => threeDigits(other / whole)),
    ]);
    say(rows[rows.length - 1].join('  '));
  }
  await page.close();
  return {
    caption: '64k, nanoseconds an element (relaxed), and the time without each trick to the time with all',
    columns: ['function', 'with all', ...tricks.map(({ says }) => says)],
    rows,
  };
}

/** @returns {string} all of it: a trick that it does not know would be measured for nothing */
function sourceOfKernels() {
  const folders = ['cpp/simd', 'cpp/activation'].map((folder) => inRepository(folder));
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /\.(?:h|cpp)$/u.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
