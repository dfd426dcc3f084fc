import { playwrightUi } from './playwright-ui.js';
import { VIEWPORT } from './ui-types.js';

/** @typedef {import('./ui-types.js').Emulation} Emulation */

/**
 * Chromium or Firefox through Playwright, launched when first asked for.
 * @param {import('@playwright/test').BrowserType} browserType
 * @returns {import('./ui-types.js').Engine}
 */
export function playwrightEngine(browserType) {
  /** @type {Map<string, import('@playwright/test').Browser>} launch options -> browser */
  const browsers = new Map();
  const isFirefox = browserType.name() === 'firefox';

  /** @param {Emulation} emulate */
  const browserFor = async (emulate) => {
    // moz-firefox emulates neither media nor absent scripts; Firefox's own settings do the same.
    const firefoxUserPrefs = {
      'layout.css.prefers-color-scheme.content-override': emulate.dark ? 0 : 1,
      'ui.prefersReducedMotion': emulate.reducedMotion ? 1 : 0,
      'javascript.enabled': emulate.scripts ?? true,
      // No process is made in advance for a page that a test never opens: a sixth of Firefox's time.
      'dom.ipc.processPrelaunch.enabled': false,
      'dom.ipc.processCount': 1,
    };
    const key = isFirefox ? JSON.stringify(firefoxUserPrefs) : '';
    const browser = browsers.get(key) ?? (await browserType.launch(isFirefox ? { firefoxUserPrefs } : {}));
    browsers.set(key, browser);
    return browser;
  };
  return {
    async ui(emulate, site) {
      const browser = await browserFor(emulate);
      const context = await browser.newContext({
        baseURL: site,
        viewport: emulate.viewport ?? VIEWPORT,
        ...(isFirefox ? {} : readerOf(emulate)),
      });
      const counts = !isFirefox && emulate.scripts !== false;
      return { ui: await playwrightUi(context, browserType.name(), counts), leave: () => context.close() };
    },
    async stop() {
      for (const browser of browsers.values()) await browser.close();
    },
  };
}

/** @param {Emulation} emulate */
function readerOf({ dark, reducedMotion, forcedColors, scripts }) {
  return /** @type {const} */ ({
    javaScriptEnabled: scripts ?? true,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: forcedColors ? 'active' : 'none',
  });
}
