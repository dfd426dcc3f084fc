/**
 * The fixtures of every spec: `ui`, the page under test in the project's browser, told what `emulate` says about
 * the reader and served as `host` says. A test whose page logged an error that it did not expect has failed.
 */
import { writeFile } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import { COVERAGE_FILE } from '../../../scripts/lib/browser-coverage.js';
import { playwrightEngine } from './playwright-engine.js';
import { SITES } from './sites.js';
import { webkitEngine } from './webkit-engine.js';

/** @typedef {import('./ui-types.js').Ui} Ui */
/** @typedef {import('./ui-types.js').Emulation} Emulation */
/** @typedef {import('./ui-types.js').Engine} Engine */

/**
 * @typedef {object} TestFixtures
 * @property {Emulation} emulate
 * @property {string} host one of SITES
 * @property {RegExp[]} expectedErrors
 * @property {Ui} ui
 *
 * @typedef {{ webkitDriver: boolean, engine: Engine }} WorkerFixtures
 * @typedef {import('@playwright/test').PlaywrightTestArgs & import('@playwright/test').PlaywrightTestOptions} Args
 * @typedef {import('@playwright/test').PlaywrightWorkerArgs
 *   & import('@playwright/test').PlaywrightWorkerOptions} WorkerArgs
 */

/** @type {import('@playwright/test').Fixtures<TestFixtures, WorkerFixtures, Args, WorkerArgs>} */
const fixtures = {
  webkitDriver: [false, { option: true, scope: 'worker' }],
  emulate: [{}, { option: true }],
  host: ['plain', { option: true }],
  expectedErrors: [[], { option: true }],
  engine: [
    async ({ playwright, browserName, webkitDriver }, use) => {
      const engine = webkitDriver ? await webkitEngine() : playwrightEngine(playwright[browserName]);
      await use(engine);
      await engine.stop();
    },
    { scope: 'worker' },
  ],
  ui: async ({ engine, emulate, host, expectedErrors }, use, testInfo) => {
    const { ui, leave } = await engine.ui(emulate, SITES[host]);
    await use(ui);
    const errors = await ui.errors();
    if (testInfo.status !== testInfo.expectedStatus) await savePicture(ui, testInfo);
    await saveCoverage(ui, testInfo);
    await leave();
    const unexpected = errors.filter((error) => !expectedErrors.some((pattern) => pattern.test(error)));
    expect(unexpected, 'errors in the console, uncaught or against the CSP').toEqual([]);
  },
};

export const test = base.extend(fixtures);
export { expect };

/**
 * For scripts/coverage-browser.js, in a folder that Playwright empties before each run.
 * @param {Ui} ui
 * @param {import('@playwright/test').TestInfo} testInfo
 */
async function saveCoverage(ui, testInfo) {
  const scripts = (await ui.coverage?.())?.map(({ url, functions }) => ({ url, functions }));
  if (scripts) await writeFile(testInfo.outputPath(COVERAGE_FILE), JSON.stringify(scripts));
}

/**
 * What the page looks like where a test failed; Playwright does so itself, but only for its own pages.
 * @param {Ui} ui
 * @param {import('@playwright/test').TestInfo} testInfo
 */
async function savePicture(ui, testInfo) {
  if (testInfo.project.name !== 'webkit') return;
  const path = testInfo.outputPath('page.png');
  await writeFile(path, await ui.screenshot());
  await testInfo.attach('page', { path, contentType: 'image/png' });
}
