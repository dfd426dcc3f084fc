/** @typedef {{ file: string, type: string, bytes: number }} Request bytes: of the body, as it came over the line */

/** Files of the lab, which nobody has opened yet. */
const LAB = /lab/iu;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 * @returns {Promise<Request[]>} everything that a first visit of the page loads, in the order in which it came
 */
export async function firstVisit(browser, site) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  /** @type {Map<string, { file: string, type: string, headers: number, bytes: number }>} */
  const requests = new Map();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const file = new URL(response.url).pathname.slice(1) || 'index.html';
    requests.set(requestId, { file, type, headers: response.encodedDataLength, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength - request.headers;
  });
  await page.goto(site, { waitUntil: 'networkidle' });
  await page.locator('relu-graph [role="slider"]').waitFor();
  // What would be fetched ahead of need is fetched by now.
  await page.waitForTimeout(2000);
  await page.close();
  return [...requests.values()].map(({ file, type, bytes }) => ({ file, type, bytes }));
}

/**
 * @param {readonly Request[]} requests
 * @returns {string[]} those of the lab
 */
export const ofTheLab = (requests) => requests.map(({ file }) => file).filter((file) => LAB.test(file));
