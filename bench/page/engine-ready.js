/**
 * How long the engine takes from the last byte of its compiled code to its first answer, on the lesson's page and
 * at this machine's own speed: the rest of compiling, instantiating, and one value.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 * @param {number} visits
 * @returns {Promise<number[]>} milliseconds, one a visit; each is a first one
 */
export async function measureEngineReady(browser, site, visits) {
  const times = [];
  for (let visit = 0; visit < visits; visit++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(recordFirstAnswer);
    await page.goto(site);
    await page.waitForFunction(() => 'firstAnswer' in window);
    times.push(await page.evaluate(readTime));
    await context.close();
  }
  return times;
}

/** Runs in the page before its scripts: the lesson tells of its first change when the engine is there. */
function recordFirstAnswer() {
  const onReady = (/** @type {Event} */ event) => {
    const { model } = /** @type {import('../../web/elements/relu-lesson.js').ReluLesson} */ (event.target);
    if (model.valueAt(2) !== 2) throw new Error('The engine gives a wrong answer.');
    Object.assign(window, { firstAnswer: performance.now() });
  };
  document.addEventListener('relu-change', onReady, { once: true, capture: true });
}

/** Runs in the page. */
function readTime() {
  const code = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.wasm'));
  if (!code) throw new Error("The page loaded no engine's code.");
  const { responseEnd } = /** @type {PerformanceResourceTiming} */ (code);
  return /** @type {any} */ (window).firstAnswer - responseEnd;
}
