import { chromium as playwright } from '@playwright/test';
import { createStaticServer, listen } from '../../scripts/lib/static-server.js';
import { inRepository } from '../../scripts/lib/repository.js';
import { CHROMIUM_ARGS } from '../../scripts/lib/chromium.js';

/**
 * Serves the built site as a host would, while something is measured.
 *
 * @template Result
 * @param {(site: string) => Promise<Result>} measure given its address, with the last slash
 * @param {string} [root] another build than dist/site
 * @returns {Promise<Result>}
 */
export async function withSite(measure, root = inRepository('dist', 'site')) {
  const server = createStaticServer({ root, asHosted: true });
  try {
    return await measure(`http://127.0.0.1:${await listen(server, 0)}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/**
 * @template Result
 * @param {string} chromium path of its program
 * @param {(browser: import('@playwright/test').Browser) => Promise<Result>} measure
 * @returns {Promise<Result>}
 */
export async function withBrowser(chromium, measure) {
  const browser = await playwright.launch({ executablePath: chromium, args: CHROMIUM_ARGS });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}
