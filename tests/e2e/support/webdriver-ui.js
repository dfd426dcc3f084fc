import { Key } from 'selenium-webdriver';
import { findInPage } from './find-in-page.js';
import { putOnClipboardField, removeClipboardField } from './clipboard-field.js';
import { middleInView } from './middle-in-view.js';
import { renderedText } from './rendered-text.js';
import { touchInPage } from './touch-in-page.js';
import { watchDownload } from './watch-download.js';
import { PATIENCE_MS, describeTarget } from './ui-types.js';

/** @typedef {import('./ui-types.js').Target} Target */
/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */
/** @typedef {import('selenium-webdriver').WebElement} WebElement */

const PAUSE_MS = 50;
const DRAG_STEPS = 8;
const STEP_MS = 8;

/**
 * The surface over WebDriver.
 * @param {WebDriver} driver
 * @param {{ address: (path: string) => string, inFrame: boolean }} site where a path leads, and whether the
 *   page under test stands in a frame there
 * @returns {import('./ui-types.js').Ui}
 */
export function webdriverUi(driver, { address, inFrame }) {
  /** @type {string[]} errors of pages left */
  const errors = [];

  /** @type {import('./ui-types.js').Ui['run']} */
  const run = (fn, arg) => driver.executeScript(`return (${fn})(...arguments)`, arg ?? null);
  const recorded = () =>
    run(() => /** @type {any} */ (window).recordedErrors ?? []).catch(() => /** @type {string[]} */ ([]));

  const candidates = async (/** @type {Target} */ target) => {
    if (typeof target === 'string')
      return driver.executeScript(`return (${findInPage})(...arguments)`, { css: target });
    /** @type {WebElement[]} */
    const found = await driver.executeScript(`return (${findInPage})(...arguments)`, {
      role: target.role,
      place: target.in,
    });
    const { name } = target;
    if (name === undefined) return found;
    const named = [];
    for (const element of found) {
      const label = (await element.getAccessibleName()).replace(/\s+/gu, ' ').trim();
      if (typeof name === 'string' ? label === name : name.test(label)) named.push(element);
    }
    return named;
  };
  /** @param {Target} target @returns {Promise<WebElement>} once it is there */
  const find = async (target) => {
    const nth = typeof target === 'string' ? 0 : (target.nth ?? 0);
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      // An element that went away while it was looked at is looked for again.
      const found = await candidates(target).catch(() => []);
      if (found[nth]) return found[nth];
      if (Date.now() > until)
        throw new Error(`There is no ${describeTarget(target)} after ${PATIENCE_MS} ms.`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  /** @type {import('./ui-types.js').Ui['evaluate']} */
  const evaluate = async (target, fn, arg) => {
    for (;;) {
      const element = await find(target);
      try {
        return /** @type {any} */ (
          await driver.executeScript(`return (${fn})(...arguments)`, element, arg ?? null)
        );
      } catch (error) {
        // It was drawn anew, or the page reloaded, after it was found.
        if (/** @type {Error} */ (error).name !== 'StaleElementReferenceError') throw error;
      }
    }
  };
  const chord = (/** @type {string} */ key) => {
    const keys = key.split('+').map(webdriverKey);
    const actions = driver.actions();
    for (const held of keys.slice(0, -1)) actions.keyDown(held);
    actions.sendKeys(/** @type {string} */ (keys.at(-1)));
    for (const held of keys.slice(0, -1).reverse()) actions.keyUp(held);
    return actions.perform();
  };
  const enterFrame = () => (inFrame ? driver.switchTo().frame(0) : undefined);

  /** @type {import('./ui-types.js').Ui} */
  const ui = {
    async open(path, ready) {
      // A new fragment alone would not load the page afresh.
      await driver.get('about:blank');
      await driver.get(address(path));
      await enterFrame();
      if (ready) await find(ready);
    },
    async openInNewPage(path, ready) {
      errors.push(...(await recorded()));
      const left = await driver.getWindowHandle();
      await driver.switchTo().newWindow('tab');
      const opened = await driver.getWindowHandle();
      await driver.switchTo().window(left);
      await driver.close();
      await driver.switchTo().window(opened);
      await ui.open(path, ready);
    },
    async enter(css) {
      await driver.switchTo().defaultContent();
      await enterFrame();
      if (css === null) return;
      await evaluate(css, middleInView);
      await driver.switchTo().frame(await find(css));
    },
    url: () => run(() => location.href),
    reload: async () => {
      await driver.navigate().refresh();
      await enterFrame();
    },
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    async click(target) {
      await evaluate(target, middleInView);
      await (await find(target)).click();
    },
    async fill(target, text) {
      await evaluate(target, (field) => {
        field.focus();
        field.select();
      });
      if (text === '') return chord('Delete');
      await driver.actions().sendKeys(text).perform();
    },
    choose: (target, label) => evaluate(target, chooseOption, label),
    focus: (target) => evaluate(target, (element) => element.focus()),
    press: chord,
    async paste(target, text) {
      await run(putOnClipboardField, text);
      await chord('Control+c');
      await run(removeClipboardField);
      await ui.focus(target);
      await chord('Control+v');
    },
    async drag(target, by) {
      const { x, y } = await evaluate(target, middleInView);
      const actions = driver.actions().move({ x, y, duration: 0 }).press();
      for (let step = 1; step <= DRAG_STEPS; step++) {
        const part = step / DRAG_STEPS;
        actions.move({ x: Math.round(x + by.x * part), y: Math.round(y + by.y * part), duration: STEP_MS });
      }
      await actions.release().perform();
    },
    async touchDrag(target, by) {
      const { x, y } = await evaluate(target, middleInView);
      await driver.actions().move({ x, y, duration: 0 }).perform();
      await evaluate(target, touchInPage, by);
      return 'dispatched';
    },
    text: (target) => evaluate(target, renderedText),
    attr: (target, name) => evaluate(target, (element, wanted) => element.getAttribute(wanted), name),
    value: (target) => evaluate(target, (field) => field.value),
    count: async (target) => (await candidates(target)).length,
    evaluate,
    run,
    download: async (target) => {
      await run(watchDownload);
      await ui.click(target);
      return run(() => /** @type {any} */ (window).savedFile);
    },
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    errors: async () => [...errors, ...(await recorded())],
    requests: () =>
      run(() => [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]),
  };
  return ui;
}

/**
 * Runs in the page: what choosing an option from the list does.
 * @param {HTMLSelectElement} select
 * @param {string} label
 */
function chooseOption(select, label) {
  const option = [...select.options].find((candidate) => candidate.label === label);
  if (!option)
    throw new Error(`There is no option "${label}": ${[...select.options].map((each) => each.label)}`);
  option.selected = true;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** @param {string} key as Playwright names it: 'ArrowRight', 'PageUp', 'a' */
function webdriverKey(key) {
  const name = key.replace(/([a-z])([A-Z])/gu, '$1_$2').toUpperCase();
  return key.length > 1 && name in Key ? Key[name] : key;
}
