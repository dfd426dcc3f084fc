import { recordingProxy } from './recording-proxy.js';
import { VIEWPORT } from './ui-types.js';
import { startWebKit } from './webkit-driver.js';
import { webdriverUi } from './webdriver-ui.js';

/** MiniBrowser's title bar: its window is this much taller than the page. */
const CHROME_HEIGHT = 38;
/** MiniBrowser's window is never narrower; a narrower page stands in a frame. */
const NARROWEST = 460;

/**
 * WebKitGTK through WebDriver.
 * @returns {Promise<import('./ui-types.js').Engine>}
 */
export async function webkitEngine() {
  const webkit = await startWebKit();
  return {
    async ui(emulate, site) {
      const args = [
        ...(emulate.dark ? ['--dark-mode'] : []),
        ...(emulate.scripts === false ? ['--enable-javascript-markup=false'] : []),
      ];
      const driver = await webkit.session({ args, animations: !emulate.reducedMotion });
      const { width, height } = emulate.viewport ?? VIEWPORT;
      await driver
        .manage()
        .window()
        .setRect({ x: 0, y: 0, width, height: height + CHROME_HEIGHT });
      if (new URL(site).protocol === 'file:') {
        // No proxy stands before the disk; nothing is recorded of these pages.
        const onDisk = { address: (/** @type {string} */ path) => new URL(path, site).href, inFrame: false };
        return { ui: webdriverUi(driver, onDisk), leave: () => driver.get('about:blank') };
      }
      const proxy = await recordingProxy(new URL(site).origin);
      const inFrame = width < NARROWEST;
      const inside = (/** @type {string} */ path) => {
        const { pathname, search, hash } = new URL(path, site);
        return pathname + search + hash;
      };
      const address = (/** @type {string} */ path) =>
        inFrame ? proxy.frame(inside(path), { width, height }) : proxy.origin + inside(path);
      const leave = async () => {
        await driver.get('about:blank');
        await proxy.close();
      };
      return { ui: webdriverUi(driver, { address, inFrame }), leave };
    },
    stop: webkit.stop,
  };
}
