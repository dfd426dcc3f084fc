/** Other scripts on the page: a loader of AMD modules, and another copy of the elements. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inRepository } from '../../scripts/lib/repository.js';
import { expect, test } from './support/browsers.js';
import { addFrame, addScript } from './support/frame-hosts.js';
import { LIVE, pointOutput, setX } from './support/lesson.js';
import { START, press } from './support/quiz.js';
import { SITES } from './support/sites.js';

test.use({ host: 'embedder' });

const REQUIRE_JS = readFileSync(createRequire(import.meta.url).resolve('requirejs/require.js'), 'utf8');
const SITE = path.resolve(inRepository(), process.env.E2E_SITE ?? 'dist/site');
const ONE_FILE = readFileSync(path.join(SITE, 'relu-lesson.html'), 'utf8');
const PIECES = '<relu-graph x="-2"></relu-graph><relu-quiz seed="a" count="1"></relu-quiz>';

/** Runs in the page: RequireJS stays what it is, and every call of its define is kept. */
function watchDefine() {
  const { define } = /** @type {any} */ (window);
  /** @type {any[]} */
  const calls = [];
  const watched = Object.assign((/** @type {any[]} */ ...args) => {
    calls.push(String(args[0]));
    return define(...args);
  }, define);
  Object.assign(window, { define: watched, defineCalls: calls });
}

/** Runs in the page. */
const definedByOthers = () => /** @type {any} */ (window).defineCalls;

/** Runs in the page. @param {{ html: string, script: string }} what */
async function embed({ html, script }) {
  document.body.insertAdjacentHTML('beforeend', html);
  await import(script);
}

test('in a page with RequireJS elements, host script and one file work, and none calls its define', async ({
  ui,
}) => {
  await test.step('elements by script', async () => {
    await ui.open('./index.html', 'p');
    await ui.run(addScript, REQUIRE_JS);
    await ui.run(watchDefine);
    await ui.run(embed, { html: PIECES, script: `${SITES.plain}elements.js` });
    await ui.text(LIVE);
    await setX(ui, '3');
    await expect.poll(() => pointOutput(ui)).toBe('3');
    await press(ui, 'Start');
    expect(await ui.text('relu-quiz')).toContain('Question 1 of');
  });

  await test.step('a frame and the host script', async () => {
    await ui.run(addFrame, { src: `${SITES.plain}embed.html?show=graph` });
    await ui.run((src) => {
      const script = document.createElement('script');
      script.src = src;
      document.head.append(script);
    }, `${SITES.plain}relu-lesson-host.js`);
    await expect.poll(() => ui.evaluate('#framed', (frame) => frame.clientHeight)).toBeGreaterThan(300);
    const usable = await ui.run(
      () =>
        new Promise((resolve) => {
          const { define, requirejs } = /** @type {any} */ (window);
          define('ours', [], () => 'still a loader');
          requirejs(['ours'], resolve);
        }),
    );
    expect(usable).toBe('still a loader');
    expect(await ui.run(definedByOthers)).toEqual(['ours']);
  });

  await test.step('the one file, with the loader in it', async () => {
    await ui.run(() => document.getElementById('framed')?.remove());
    const loader = `<script>${REQUIRE_JS.replaceAll('</script', '<\\/script')};(${watchDefine})()</script>`;
    const srcdoc = ONE_FILE.replace('<head>', () => `<head>${loader}`);
    await ui.run(addFrame, { srcdoc });
    await ui.enter('#framed');
    await ui.text(LIVE);
    await press(ui, 'Start');
    expect(await ui.run(definedByOthers)).toEqual([]);
  });
});

test('a second copy of another version leaves all to the first, says so once, and both keep working', async ({
  ui,
}) => {
  const page = /** @type {import('@playwright/test').Page} */ (ui.page?.());
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  // The same build at another address, with another version in it.
  await page.route('**/second/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('/second/', '/') });
    const body = await response.text();
    await route.fulfill({ response, body: body.replaceAll('0.1.0', '9.9.9') });
  });
  const second = `${SITES.plain}second/elements.js`;
  await ui.open('./index.html', 'p');
  await ui.run(embed, { html: '<relu-graph x="-2"></relu-graph>', script: `${SITES.plain}elements.js` });
  await ui.run(embed, { html: '', script: second });
  await ui.text(LIVE);
  await setX(ui, '3');
  await expect.poll(() => pointOutput(ui)).toBe('3');
  // What is added now comes from the first copy: its quiz, its divs.
  await ui.run(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<relu-quiz seed="a" count="1"></relu-quiz><div id="late" data-relu-lesson="graph" data-x="4"></div>',
    ),
  );
  await ui.text(START);
  await press(ui, 'Start');
  expect(await ui.text('relu-quiz')).toContain('Question 1 of');
  await expect.poll(() => ui.attr({ ...LIVE, in: '#late' }, 'aria-valuetext')).toMatch(/4$/u);
  expect(await ui.count('#late relu-graph')).toBe(1);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^info: ReLU Lesson 0\.1\.0 is used; 9\.9\.9 came later \(http\S+\/second\/assets\/elements-[\w-]+\.js\) and does nothing\.$/u,
  );
  const loaded = (await ui.requests()).filter((address) => address.includes('/second/'));
  expect(loaded).toContain(second);
  // Neither its engine nor what it would load for a quiz or a div.
  expect(loaded.filter((address) => /\.wasm$|quiz|divs/u.test(address))).toEqual([]);
});
