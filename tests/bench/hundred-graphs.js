/**
 * How 100 graphs on one page fare in Chromium: time until all are alive, memory, and how long it takes to move all
 * their points. Prints; judges nothing, because time depends on the machine. After `npm run build`:
 *   node tests/bench/hundred-graphs.js [count]
 */
import { chromium } from '@playwright/test';
import { createStaticServer, listen } from '../../scripts/lib/static-server.js';
import { inRepository } from '../../scripts/lib/repository.js';

const count = Number(process.argv[2] ?? 100);
const ROUNDS = 20;
const server = createStaticServer({ root: process.env.E2E_SITE ?? inRepository('dist', 'site') });
const site = `http://127.0.0.1:${await listen(server, 0)}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});
try {
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 2 ** 20;
  };
  await page.route(`${site}empty`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto(`${site}empty`);
  const empty = await heap();
  const alive = await page.evaluate(addGraphs, { count, script: `${site}elements.js` });
  const moves = await page.evaluate(moveAll, ROUNDS);
  const median = moves.toSorted((a, b) => a - b)[ROUNDS >> 1];
  console.log(`${count} graphs alive after ${alive.toFixed(0)} ms`);
  console.log(
    `${((await heap()) - empty).toFixed(1)} MiB of JavaScript heap, and one engine of ${await engineSize(page)} MiB`,
  );
  console.log(
    `all ${count} points moved and drawn in ${median.toFixed(0)} ms (median of ${ROUNDS}); one in ${(median / count).toFixed(2)} ms`,
  );
} finally {
  await browser.close();
  server.close();
}

/** Runs in the page. @param {{ count: number, script: string }} what @returns {Promise<number>} milliseconds */
async function addGraphs({ count: wanted, script }) {
  const start = performance.now();
  document.body.innerHTML = '<relu-graph></relu-graph>'.repeat(wanted);
  await import(script);
  const isAlive = () =>
    [...document.querySelectorAll('relu-graph')].every(({ shadowRoot }) =>
      shadowRoot?.querySelector('[role="slider"]'),
    );
  while (!isAlive()) await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - start;
}

/** Runs in the page. @param {number} rounds @returns {Promise<number[]>} milliseconds of each */
async function moveAll(rounds) {
  const graphs = /** @type {any[]} */ ([...document.querySelectorAll('relu-graph')]);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const graph of graphs) graph.setAttribute('x', String((round % 7) - 3));
    await Promise.all(graphs.map(({ updateComplete }) => updateComplete));
    // Laid out as well.
    void document.body.offsetHeight;
    times.push(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return times;
}

/** @param {import('@playwright/test').Page} page @returns {Promise<string>} MiB */
async function engineSize(page) {
  return page.evaluate(() => {
    const { engine } = /** @type {any} */ (document.querySelector('relu-graph')).model;
    const buffer = engine.allocate(1);
    const size = (buffer.view.buffer.byteLength / 2 ** 20).toFixed(1);
    buffer.free();
    return size;
  });
}
