import { chromium } from '@playwright/test';
import { createStaticServer, listen } from '../../scripts/lib/static-server.js';
import { REPOSITORY } from '../../scripts/lib/repository.js';
import { CHROMIUM_ARGS } from '../../scripts/lib/chromium.js';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * A browser with an empty page, from which everything in the repository can be imported.
 *
 * @param {string} executablePath of Chromium
 * @returns {Promise<{ newPage: () => Promise<Page>, stop: () => Promise<void> }>}
 */
export async function openChromium(executablePath) {
  const server = createStaticServer({ root: REPOSITORY });
  // With these two headers the page's clock counts in steps of 5 microseconds, without in 100.
  server.prependListener('request', (_, response) => {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  });
  const address = `http://127.0.0.1:${await listen(server, 0)}/bench/frame/empty.html`;
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  return {
    async newPage() {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async stop() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
