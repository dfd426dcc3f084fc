import { percentile } from './percentile.js';

/** @typedef {{ width: number, height: number, isTouch: boolean }} Device */
/** @typedef {{ frames: number, median: number, p95: number, worst: number }} Drag in milliseconds */

/** A learner's machine against this one, as Lighthouse slows a phone down. */
export const SLOW_DOWN = 4;
const MOVES_PER_SECOND = 60;
const SECONDS_PER_SWEEP = 2;
const HANDLE = 'relu-graph [role="slider"]';
const DRAWING = 'relu-graph svg';

/**
 * Drags the graph's point to and fro over most of the graph.
 *
 * Measured is the main thread's share of each frame: from the start of the `pointermove` event's dispatch, which
 * Chromium aligns with the frame, to the first task after that frame was handed to the compositor (a message
 * posted in the frame's requestAnimationFrame), so with scripts, style, layout and paint. What comes before, the
 * wait for the frame, and after, raster and presentation, no page decides; they are measured by none of this.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 * @param {Device} device
 * @param {number} seconds
 * @returns {Promise<Drag>}
 */
export async function measureDrag(browser, site, { width, height, isTouch }, seconds) {
  const page = await browser.newPage({ viewport: { width, height }, isMobile: isTouch, hasTouch: isTouch });
  await page.goto(site);
  await page.locator(HANDLE).waitFor();
  await page.locator(HANDLE).scrollIntoViewIfNeeded();
  // The rest of the first visit is not part of a drag.
  await page.waitForTimeout(500);
  const session = await page.context().newCDPSession(page);
  const handle = await boxOf(page, HANDLE);
  const drawing = await boxOf(page, DRAWING);
  const y = handle.y + handle.height / 2;
  const send = (/** @type {'press' | 'move' | 'release'} */ what, /** @type {number} */ x) =>
    isTouch ? sendTouch(session, what, x, y) : sendMouse(session, what, x, y);

  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await send('press', handle.x + handle.width / 2);
  await page.evaluate(recordFrames);
  const start = performance.now();
  for (let now = start, next = start; now - start < seconds * 1000; now = performance.now()) {
    const sweep = Math.sin(((now - start) / 1000 / SECONDS_PER_SWEEP) * 2 * Math.PI);
    await send('move', drawing.x + drawing.width * (0.5 + 0.35 * sweep));
    next = Math.max(next + 1000 / MOVES_PER_SECOND, performance.now());
    await new Promise((resolve) => setTimeout(resolve, next - performance.now()));
  }
  const times = await page.evaluate(() => /** @type {any} */ (window).frameTimes);
  await send('release', handle.x);
  const before = await page.locator(HANDLE).getAttribute('aria-valuenow');
  await page.close();
  if (times.length < seconds || before === '2.5') throw new Error('The point did not follow the drag.');
  return {
    frames: times.length,
    median: percentile(times, 50),
    p95: percentile(times, 95),
    worst: percentile(times, 100),
  };
}

/** Runs in the page. */
function recordFrames() {
  /** @type {number[]} */
  const times = [];
  let start = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    times.push(performance.now() - start);
    start = 0;
  };
  addEventListener(
    'pointermove',
    () => {
      if (start) return;
      start = performance.now();
      requestAnimationFrame(() => port2.postMessage(null));
    },
    { capture: true },
  );
  Object.assign(window, { frameTimes: times });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} selector
 */
async function boxOf(page, selector) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen.`);
  return box;
}

/**
 * @param {import('@playwright/test').CDPSession} session
 * @param {'press' | 'move' | 'release'} what
 * @param {number} x
 * @param {number} y
 */
function sendMouse(session, what, x, y) {
  const type = /** @type {const} */ ({ press: 'mousePressed', move: 'mouseMoved', release: 'mouseReleased' });
  const buttons = what === 'release' ? 0 : 1;
  return session.send('Input.dispatchMouseEvent', {
    type: type[what],
    x,
    y,
    button: 'left',
    buttons,
    clickCount: 1,
  });
}

/**
 * @param {import('@playwright/test').CDPSession} session
 * @param {'press' | 'move' | 'release'} what
 * @param {number} x
 * @param {number} y
 */
function sendTouch(session, what, x, y) {
  const type = /** @type {const} */ ({ press: 'touchStart', move: 'touchMove', release: 'touchEnd' });
  return session.send('Input.dispatchTouchEvent', {
    type: type[what],
    touchPoints: what === 'release' ? [] : [{ x, y }],
  });
}
