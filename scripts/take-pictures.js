/**
 * `npm run picture`: screenshots of the built page, one for the README (docs/lesson.png) and, for a look at
 * every width and colour scheme, all others in build/pictures/.
 */
/* global document -- in the functions that run in the page */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import config from '../playwright.config.js';
import { inRepository } from './lib/repository.js';
import { createStaticServer, listen } from './lib/static-server.js';

const WIDTHS = [360, 768, 1280];
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const HEIGHT = 900;

const folder = inRepository('build/pictures');
mkdirSync(folder, { recursive: true });
const server = createStaticServer({ root: inRepository('dist/site') });
const address = `http://127.0.0.1:${await listen(server, 0)}/`;
const launchOptions = config.projects?.find(({ name }) => name === 'chromium')?.use?.launchOptions;
const browser = await chromium.launch(launchOptions);

/**
 * @param {string} file
 * @param {object} options
 * @param {number} options.width in CSS pixels
 * @param {'light' | 'dark'} options.colorScheme
 * @param {string} [options.fragment]
 * @param {boolean} [options.fullPage]
 */
async function take(file, { width, colorScheme, fragment = '', fullPage = true }) {
  const page = await browser.newPage({ viewport: { width, height: HEIGHT }, colorScheme });
  await page.goto(address + fragment);
  await page.waitForFunction(
    () => /** @type {any} */ (document.querySelector('relu-lesson')).model.status === 'ready',
  );
  await page.waitForTimeout(100);
  await page.screenshot({ path: file, fullPage });
  await page.close();
  console.log(file);
}

for (const width of WIDTHS) {
  for (const colorScheme of SCHEMES)
    await take(`${folder}/${width}-${colorScheme}.png`, { width, colorScheme });
}
await take(inRepository('docs/lesson.png'), {
  width: 840,
  colorScheme: 'light',
  fragment: '#graph?slope=1',
  fullPage: false,
});

await browser.close();
server.close();
