import { measureDrag } from './drag.js';
import { measureEngineReady } from './engine-ready.js';
import { firstVisit } from './first-visit.js';
import { judgePages } from './lighthouse.js';
import { pageSection } from './page-section.js';
import { withBrowser, withSite } from './site.js';

/** @typedef {import('../frame/section.js').Context} Context */
/** @typedef {import('../frame/section.js').Section} Section */

const DEVICES = {
  'desktop, mouse': { width: 1280, height: 800, isTouch: false },
  'phone, finger': { width: 412, height: 823, isTouch: true },
};
const LESSON = '';
const PAGES = [LESSON, 'de/', 'he/', 'embed.html', 'teach.html', 'worksheet.html'];

/**
 * How fast the lesson's page is for who opens it and who plays with it.
 *
 * @param {Context} context
 * @returns {Promise<Section>}
 */
export async function run({ chromium, quick, say }) {
  return withSite(async (site) => {
    const measured = await withBrowser(chromium, async (browser) => {
      say('dragging the point');
      /** @type {[string, import('./drag.js').Drag][]} */
      const drags = [];
      for (const [name, device] of Object.entries(DEVICES)) {
        drags.push([name, await measureDrag(browser, site, device, quick ? 2 : 10)]);
      }
      say('first visits');
      const requests = await firstVisit(browser, site);
      const ready = await measureEngineReady(browser, site, quick ? 3 : 15);
      return { drags, requests, ready };
    });
    say('Lighthouse');
    const judged = await judgePages(chromium, site, quick ? [LESSON] : PAGES, quick ? 1 : 3);
    return pageSection({ ...measured, judged });
  });
}
