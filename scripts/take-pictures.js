/**
 * `npm run picture`: screenshots of the built page, one for the README (docs/lesson.png), some of the lab for
 * docs/lab.md (docs/pictures/), and, for a look at every width and colour scheme, all others in build/pictures/.
 * `-- --only lab` takes those of the lab alone.
 */
/* global document -- in the functions that run in the page */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import config from '../playwright.config.js';
import { inRepository } from './lib/repository.js';
import { createStaticServer, listen } from './lib/static-server.js';

const WIDTHS = [360, 768, 1280];
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const HEIGHT = 900;

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const folder = inRepository('build/pictures');
const docs = inRepository('docs/pictures');
for (const each of [folder, docs]) mkdirSync(each, { recursive: true });
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

/**
 * The lab before a run, halfway and at its end: docs/pictures/lab-<data>-<moment>.webp. As PNG the shaded squares
 * would take three times the bytes.
 * @param {'digits' | 'moons'} data
 * @param {number} height of the window
 */
async function takeLab(data, height) {
  const page = await browser.newPage({ viewport: { width: 1280, height }, colorScheme: 'light' });
  const devTools = await page.context().newCDPSession(page);
  const lab = page.locator('relu-lab');
  const save = async (/** @type {string} */ moment) => {
    // The inside of a network is asked for a moment after its curves.
    await page.waitForTimeout(500);
    const file = `${docs}/lab-${data}-${moment}.webp`;
    const picture = await devTools.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
    writeFileSync(file, Buffer.from(picture.data, 'base64'));
    console.log(file);
  };
  // Slow enough to be stopped halfway.
  await page.goto(`${address}embed.html?show=lab&data=${data}&pace=200`);
  await lab.locator('input[name="prediction"][value="prelu"]').check();
  await save('start');
  await lab.locator('button.primary').click();
  await page.waitForFunction(() => {
    const { point, points } = /** @type {any} */ (document.querySelector('relu-lab')).snapshot;
    return points > 0 && point >= points / 2;
  });
  await lab.locator('#go').click();
  await save('middle');
  await lab.locator('#pace').selectOption('fast');
  await lab.locator('#go').click();
  await lab.locator('[part="verdict"]').waitFor();
  await save('end');
  await page.close();
}

async function takeLesson() {
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
}

await takeLab('digits', 900);
await takeLab('moons', 960);
if (only !== 'lab') await takeLesson();
await browser.close();
server.close();
