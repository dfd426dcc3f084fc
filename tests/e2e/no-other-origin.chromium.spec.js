/** No cookie, no tracker, no request to another origin, whatever is used. What a page asks for is its own doing, not a browser's. */
import { expect, test } from './support/browsers.js';
import { LIVE } from './support/lesson.js';
import { pressEverything } from './support/press-everything.js';
import { START } from './support/quiz.js';
import { SITES, embedding } from './support/sites.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

/**
 * Opens a page, uses all of it, and looks at what it asked for and kept.
 * @param {Ui} ui
 * @param {string} address
 * @param {import('./support/ui-types.js').Target} ready
 */
async function useAll(ui, address, ready) {
  await ui.open(address, ready);
  expect(await ui.run(pressEverything, 3), `functions used on ${address}`).toBeGreaterThan(5);
  const own = [new URL(SITES.plain).origin, new URL(SITES.strict).origin, new URL(SITES.embedder).origin];
  const asked = (await ui.requests()).filter((request) => !/^(?:data|blob|about):/u.test(request));
  expect(asked.length, `requests of ${address}`).toBeGreaterThan(0);
  expect(asked.filter((request) => !own.includes(new URL(request).origin))).toEqual([]);
  expect(await ui.run(() => document.cookie), `cookies of ${address}`).toBe('');
  expect(await ui.page?.().context().cookies()).toEqual([]);
}

test.describe("under default-src 'self', whose reports would name each request to another origin", () => {
  test.use({ host: 'strict' });

  /** @type {[string, import('./support/ui-types.js').Target][]} */
  const pages = [
    ['./#quiz', LIVE],
    ['./embed.html?show=lesson&count=2', START],
    ['./teach.html?show=lesson', '#snippet'],
    ['./worksheet.html?seed=a', 'main'],
  ];
  for (const [address, ready] of pages) {
    test(`${address} asks its own site alone and keeps no cookie`, async ({ ui }) => {
      test.setTimeout(120_000);
      await useAll(ui, address, ready);
    });
  }
});

test('the one file asks for nothing but itself', async ({ ui }) => {
  await useAll(ui, './relu-lesson.html?show=lesson&count=2', START);
  const asked = (await ui.requests()).filter((request) => !/^(?:data|blob):/u.test(request));
  expect(asked.map((request) => new URL(request).pathname)).toEqual(['/relu-lesson.html']);
});

test.describe('on somebody else’s page', () => {
  test.use({ host: 'embedder' });

  test('elements ask the site of their script alone', async ({ ui }) => {
    const html = `<relu-lesson><relu-graph></relu-graph><relu-table></relu-table><relu-neuron></relu-neuron></relu-lesson>
      <relu-quiz count="2"></relu-quiz><div data-relu-lesson="graph"></div>`;
    await useAll(ui, embedding(html), START);
  });
});
