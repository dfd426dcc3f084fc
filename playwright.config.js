/**
 * End-to-end tests of the built site, dist/site, in three browsers. Debian's own browsers are used, Chromium as its
 * headless shell; to use others set CHROMIUM_BIN, FIREFOX_BIN, MINIBROWSER_BIN and WEBKIT_WEBDRIVER_BIN.
 */
import { defineConfig } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS } from './scripts/lib/chromium.js';
import { SERVERS } from './tests/e2e/support/sites.js';

/**
 * Chromium runs every test; one with the tag @once runs there alone. Its subject is what our own scripts decide
 * (which words, which counts, what is in a file or a report), or what another test shows in all three, at another
 * width or on another page. What browsers do each in their own way is tested in all of them: input by mouse, touch
 * and keys, focus and the order of Tab, clipboard, print, layout, the address and the history, storage, frames and
 * sandboxes, policies, no scripts, no WebAssembly, which variant of the engine runs, and axe on each kind of page
 * and at the beginning and the end of the quiz; states between these it judges in Chromium (expectAccessibleOnce).
 */
const ONCE = /@once/u;
const ONLY_CHROMIUM = /\.chromium\.spec\.js$/u;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // One more than the cores of a small machine: a third of the time tests wait, for a timer or a browser to start.
  workers: 3,
  timeout: 60_000,
  // Longer than a target may take to appear (tests/e2e/support/ui-types.js).
  expect: { timeout: 12_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    [process.env.CI ? 'dot' : 'list'],
    ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [/** @type {['json']} */ (['json'])] : []),
  ],
  // A trace is recorded of every test, failed or not, and takes a tenth of the time: add --trace on for one.
  use: { screenshot: 'only-on-failure' },
  webServer: SERVERS,
  projects: [
    // Slowest to start, and started anew for each kind of reader: once, and first, so that it does not end last.
    {
      name: 'firefox',
      testIgnore: ONLY_CHROMIUM,
      grepInvert: ONCE,
      workers: 1,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr' },
      },
    },
    // One browser window on one display: its tests take turns, beside those of the others.
    { name: 'webkit', testIgnore: ONLY_CHROMIUM, grepInvert: ONCE, workers: 1, use: { webkitDriver: true } },
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: CHROMIUM,
          args: CHROMIUM_ARGS,
        },
      },
    },
  ],
});
