import { CHROMIUM_ARGS } from '../../scripts/lib/chromium.js';

/**
 * A package that `npm run bench` alone installs, so that nothing else may count on its types.
 *
 * @param {string} name
 * @returns {Promise<any>}
 */
const installed = (name) => import(name);

/** The categories, as Lighthouse names them. */
export const CATEGORIES = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo']);

/**
 * @typedef {object} Judged
 * @property {string} page
 * @property {Record<string, number>} scores of 100, by category
 * @property {number} blocking total blocking time in milliseconds
 * @property {number} paint largest contentful paint in milliseconds
 * @property {string[]} losses what costs points: "category: audit"
 */

/** @typedef {{ title: string, score: number | null, auditRefs: { id: string, weight: number }[] }} Category */
/** @typedef {{ title: string, score: number | null, numericValue?: number }} Audit */

/**
 * Lighthouse as it comes: a phone on a slow line, simulated.
 *
 * @param {string} chromium path of its program
 * @param {string} site
 * @param {readonly string[]} pages relative to the site
 * @param {number} runs of each page; the one with the middle score for speed counts
 * @returns {Promise<Judged[]>}
 */
export async function judgePages(chromium, site, pages, runs) {
  const { launch } = await installed('chrome-launcher');
  const chrome = await launch({ chromePath: chromium, chromeFlags: CHROMIUM_ARGS });
  try {
    const judged = [];
    for (const page of pages) {
      const found = [];
      for (let run = 0; run < runs; run++) found.push(await judge(chrome.port, `${site}${page}`, page));
      found.sort((one, other) => one.scores.performance - other.scores.performance);
      judged.push(found[found.length >> 1]);
    }
    return judged;
  } finally {
    chrome.kill();
  }
}

/**
 * @param {number} port of the browser
 * @param {string} address
 * @param {string} page
 * @returns {Promise<Judged>}
 */
async function judge(port, address, page) {
  const { default: lighthouse } = await installed('lighthouse');
  const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!result || result.lhr.runtimeError) {
    throw new Error(`Lighthouse could not judge ${page}: ${result?.lhr.runtimeError?.message}`);
  }
  /** @type {{ categories: Record<string, Category>, audits: Record<string, Audit> }} */
  const { categories, audits } = result.lhr;
  const losses = Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 0.995)
      .map(({ id }) => `${title}: ${audits[id].title.toLowerCase()}`),
  );
  return {
    page: page || 'index.html',
    scores: Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round(100 * (score ?? NaN))]),
    ),
    blocking: audits['total-blocking-time'].numericValue ?? NaN,
    paint: audits['largest-contentful-paint'].numericValue ?? NaN,
    losses,
  };
}
