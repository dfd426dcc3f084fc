import { readFile } from 'node:fs/promises';
import { putOnClipboardField, removeClipboardField } from './clipboard-field.js';
import { middleInView } from './middle-in-view.js';
import { renderedText } from './rendered-text.js';
import { touchInPage } from './touch-in-page.js';
import { recordErrors } from './record-errors.js';
import { waitForScrollAtRest } from './scroll-at-rest.js';
import { watchDownload } from './watch-download.js';
import { PATIENCE_MS } from './ui-types.js';

/** @typedef {import('./ui-types.js').Target} Target */
/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('@playwright/test').Page} Page */

const DRAG_STEPS = 8;

/**
 * The surface over Playwright.
 * @param {BrowserContext} context
 * @param {string} browserName
 * @param {boolean} counts which parts of the page's scripts run
 * @returns {Promise<import('./ui-types.js').Ui>}
 */
export async function playwrightUi(context, browserName, counts) {
  /** @type {string[]} */
  const errors = [];
  /** @type {string[]} */
  let requests = [];
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(recordErrors, false);

  /** @type {import('@playwright/test').CDPSession} of the page, where it counts */
  let counting;
  const newPage = async () => {
    const opened = await context.newPage();
    opened.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
    });
    opened.on('pageerror', (error) => errors.push(error.message));
    opened.on('request', (request) => requests.push(request.url()));
    if (counts) counting = await countRuns(context, opened);
    return opened;
  };
  let page = await newPage();
  /** @type {import('../../../scripts/lib/browser-coverage.js').RunScript[]} of pages that were left */
  const ran = [];

  /** @type {import('@playwright/test').Frame | null | undefined} */
  let frame;
  const here = () => frame ?? page;
  const find = (/** @type {Target} */ target) => locate(here(), target);
  const middle = async (/** @type {Target} */ target) => {
    await find(target).scrollIntoViewIfNeeded();
    const box = await find(target).boundingBox();
    if (!box) throw new Error('The element to drag has no box: it is not drawn.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const recorded = () =>
    page
      .evaluate(() => /** @type {any} */ (window).recordedErrors ?? [])
      .catch(() => /** @type {string[]} */ ([]));

  /** @type {import('./ui-types.js').Ui} */
  const ui = {
    async open(path, ready) {
      requests = [];
      frame = undefined;
      // A new fragment alone would not load the page afresh.
      if (page.url() !== 'about:blank') await page.goto('about:blank');
      await page.goto(path);
      if (ready) await find(ready).waitFor();
    },
    async openInNewPage(path, ready) {
      errors.push(...(await recorded()));
      ran.push(...((await ui.coverage?.()) ?? []));
      const left = page;
      page = await newPage();
      await left.close();
      await ui.open(path, ready);
    },
    async enter(css) {
      if (css === null) {
        frame = null;
        return;
      }
      const holder = page.locator(css).first();
      await holder.scrollIntoViewIfNeeded();
      frame = (await (await holder.elementHandle())?.contentFrame()) ?? null;
    },
    url: async () => page.url(),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    click: (target) => find(target).click(),
    async fill(target, text) {
      await ui.evaluate(target, (field) => {
        field.focus();
        field.select();
      });
      if (text === '') await page.keyboard.press('Delete');
      else await page.keyboard.type(text);
    },
    choose: async (target, label) => void (await find(target).selectOption({ label })),
    focus: (target) => ui.evaluate(target, (element) => element.focus()),
    press: (key) => page.keyboard.press(key),
    async paste(target, text) {
      await page.evaluate(putOnClipboardField, text);
      await page.keyboard.press('Control+c');
      await page.evaluate(removeClipboardField);
      await ui.focus(target);
      await page.keyboard.press('Control+v');
    },
    async drag(target, by) {
      const { x, y } = await middle(target);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + by.x, y + by.y, { steps: DRAG_STEPS });
      await page.mouse.up();
    },
    async touchDrag(target, by) {
      if (browserName !== 'chromium') {
        const { x, y } = await ui.evaluate(target, middleInView);
        await page.mouse.move(x, y);
        await ui.evaluate(target, touchInPage, by);
        return 'dispatched';
      }
      const from = await middle(target);
      const cdp = await context.newCDPSession(page);
      const touch = (
        /** @type {'touchStart' | 'touchMove' | 'touchEnd'} */ type,
        /** @type {number} */ part,
      ) =>
        cdp.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * part, y: from.y + by.y * part }],
        });
      if (by.x === 0 && by.y === 0) {
        // A tap, and never so slow as to be a long press.
        await Promise.all([touch('touchStart', 0), touch('touchEnd', 1)]);
      } else {
        await touch('touchStart', 0);
        for (let step = 1; step <= DRAG_STEPS; step++) await touch('touchMove', step / DRAG_STEPS);
        await touch('touchEnd', 1);
        await waitForScrollAtRest(page);
      }
      await cdp.detach();
      return 'browser';
    },
    text: (target) => ui.evaluate(target, renderedText),
    attr: (target, name) => find(target).getAttribute(name),
    value: (target) => find(target).inputValue(),
    count: (target) => (typeof target === 'string' ? here().locator(target) : all(here(), target)).count(),
    evaluate: (target, fn, arg) => evaluateOn(find(target), fn, arg),
    run: (fn, arg) => here().evaluate(/** @type {any} */ (fn), arg),
    async download(target) {
      if (browserName !== 'chromium') {
        // moz-firefox says nothing of downloads.
        await page.evaluate(watchDownload);
        await find(target).click();
        return page.evaluate(() => /** @type {any} */ (window).savedFile);
      }
      const [download] = await Promise.all([page.waitForEvent('download'), find(target).click()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
    screenshot: () => page.screenshot(),
    errors: async () => [...errors, ...(await recorded())],
    requests: async () => requests,
  };
  if (browserName === 'chromium') {
    ui.emulateMedia = (options) => page.emulateMedia(options);
    ui.page = () => page;
  }
  if (counts) ui.coverage = async () => [...ran.splice(0), ...(await whatRan(counting))];
  return ui;
}

/**
 * What Playwright's own counting does, but for the text of every script, which it fetches and the report needs
 * not. The debugger keeps Chromium from taking a script out of its cache when a page is loaded again: one taken
 * from there is counted by whole functions, so that lines which did not run would pass for run.
 * @param {BrowserContext} context
 * @param {Page} page counts from now on
 */
async function countRuns(context, page) {
  const session = await context.newCDPSession(page);
  await session.send('Debugger.enable');
  await session.send('Debugger.setSkipAllPauses', { skip: true });
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return session;
}

/**
 * @param {import('@playwright/test').CDPSession} counting
 * @returns {Promise<import('../../../scripts/lib/browser-coverage.js').RunScript[]>} scripts that were loaded
 */
async function whatRan(counting) {
  const { result } = await counting.send('Profiler.takePreciseCoverage');
  return result.filter(({ url }) => /^https?:/u.test(url));
}

/**
 * Finding the element and asking it are one message to the browser; Locator.evaluate() sends four, of which each
 * takes Firefox some 20 ms.
 * @param {import('@playwright/test').Locator} locator of one element, which is waited for
 * @param {(element: any, arg: any) => any} fn stands alone
 * @param {any} arg
 */
async function evaluateOn(locator, fn, arg) {
  // A function made of text, not a text: only functions are handed the elements. No promise without need: where
  // scripts are off none comes to an end.
  const ask = /** @type {(elements: Element[], arg: any) => Promise<{ there: number, said?: any }>} */ (
    // eslint-disable-next-line no-new-func -- see above
    new Function(
      'elements',
      'arg',
      `const there = elements.length;
       if (there !== 1) return { there };
       const said = (${fn})(elements[0], arg);
       return said instanceof Promise ? said.then((said) => ({ there, said })) : { there, said };`,
    )
  );
  for (;;) {
    const { there, said } = await locator.evaluateAll(ask, arg).catch((error) => {
      // The page was left meanwhile: the next one is asked.
      if (error.message.includes('Execution context was destroyed')) return { there: 0, said: undefined };
      throw error;
    });
    if (there === 1) return said;
    // Complains of several, in Playwright's words.
    await locator.waitFor({ state: 'attached' });
  }
}

/**
 * @param {Page | import('@playwright/test').Frame} page
 * @param {Target} target
 */
function locate(page, target) {
  if (typeof target === 'string') return page.locator(target).first();
  return target.nth === undefined ? all(page, target) : all(page, target).nth(target.nth);
}

/**
 * @param {Page | import('@playwright/test').Frame} page
 * @param {import('./ui-types.js').RoleTarget} target
 */
function all(page, { role, name, in: place }) {
  const root = place ? page.locator(place).first() : page;
  const found = root.getByRole(/** @type {any} */ (role), { name, exact: true });
  if (role !== 'button' || name === undefined) return found;
  // Browsers make the heading of a fold a button; Playwright gives it no role.
  return found.or(
    root.locator('summary').filter({ hasText: typeof name === 'string' ? wholly(name) : name }),
  );
}

/** @param {string} text @returns {RegExp} that matches it and nothing more */
function wholly(text) {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\s*$`, 'u');
}
