/** A frame as tall as what it holds, under each protocol that hosts speak. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../../scripts/lib/repository.js';
import { expect, test } from './support/browsers.js';
import * as hosts from './support/frame-hosts.js';
import { LIVE } from './support/lesson.js';
import { SITES } from './support/sites.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

const SITE = path.resolve(inRepository(), process.env.E2E_SITE ?? 'dist/site');
const src = () => `${SITES.plain}embed.html?show=graph`;

/** Hosts that differ from the others in their messages alone, not in what a browser does with the frame. */
const ONLY_MESSAGES = ['H5P', 'WordPress', 'Canvas'];

/**
 * Host -> what its page does, before the frame is there and after.
 * @type {Record<string, { before?: (ui: Ui) => Promise<unknown>, frame?: object, after?: (ui: Ui) => Promise<unknown> }>}
 */
const HOSTS = {
  H5P: { before: (ui) => ui.run(hosts.h5pHost) },
  'iframe-resizer': {
    before: (ui) => ui.run(hosts.addScript, hosts.IFRAME_RESIZER),
    after: (ui) => ui.run(hosts.startIframeResizer),
  },
  'open-iframe-resizer': {
    before: (ui) => ui.run(hosts.addScript, hosts.OPEN_IFRAME_RESIZER),
    after: (ui) => ui.run(hosts.startOpenIframeResizer),
  },
  WordPress: {
    before: (ui) => ui.run(hosts.wordpressHost),
    frame: { sandbox: 'allow-scripts', secret: 'aBc123' },
  },
  Canvas: { before: (ui) => ui.run(hosts.canvasHost) },
  'relu-lesson-host.js': {
    // As the last thing of the page: the frame has spoken before it can be heard.
    after: async (ui) => {
      await ui.enter('#framed');
      await ui.text(LIVE);
      await ui.enter(null);
      await ui.run(hosts.addScript, readFileSync(path.join(SITE, 'relu-lesson-host.js'), 'utf8'));
    },
  },
};

// iframe-resizer speaks to a frame before its page is there, which Firefox calls an error of the host's.
test.use({ host: 'embedder', expectedErrors: [/target origin provided/u] });

/**
 * @param {Ui} ui
 * @returns {Promise<{ room: number, height: number }>} once the graph is drawn: how much taller the frame is than
 *   what it holds, and how tall that is
 */
async function measure(ui) {
  await ui.enter('#framed');
  await ui.text(LIVE);
  const found = await ui.run(() => {
    const height = document.getElementById('content')?.getBoundingClientRect().height ?? NaN;
    return { room: innerHeight - Math.ceil(height), height };
  });
  await ui.enter(null);
  return found;
}

/**
 * @param {Ui} ui
 * @param {string} when
 * @param {(height: number) => boolean} [isRight] whether what it holds is as tall as it should be
 * @returns {Promise<number>} how tall it is, once the frame is as tall
 */
async function fit(ui, when, isRight = () => true) {
  let height = 0;
  const fits = async () => {
    const found = await measure(ui);
    height = found.height;
    return found.room === 0 && isRight(height);
  };
  await expect.poll(fits, { message: `the frame fits, ${when}`, intervals: [50, 100] }).toBe(true);
  return height;
}

/** @param {Ui} ui @param {boolean} isOpen */
async function fold(ui, isOpen) {
  await ui.enter('#framed');
  await ui.evaluate('relu-graph details', (details, open) => void (details.open = open), isOpen);
  await ui.enter(null);
}

for (const [name, { before, frame, after }] of Object.entries(HOSTS)) {
  const once = ONLY_MESSAGES.includes(name) ? { tag: '@once' } : {};
  test(`under ${name} a frame follows what it holds, taller and shorter`, once, async ({ ui }) => {
    await ui.open('./index.html', 'p');
    await before?.(ui);
    await ui.run(hosts.addFrame, { src: src(), ...frame });
    await after?.(ui);
    const folded = await fit(ui, 'as it opens');
    await fold(ui, true);
    await fit(ui, 'unfolded', (height) => height > folded + 50);
    await fold(ui, false);
    await fit(ui, 'folded again', (height) => height < folded + 50);
  });
}

test('a frame whose border is counted in comes to rest with all of it in sight', async ({ ui }) => {
  await ui.open('./index.html', 'p');
  await ui.run(hosts.canvasHost);
  await ui.run(() => {
    const page = /** @type {any} */ (window);
    page.told = 0;
    addEventListener('message', () => page.told++);
  });
  await ui.run(hosts.addFrame, { src: src(), style: 'border: 3px solid; box-sizing: border-box' });
  await fit(ui, 'as it opens');
  const told = () => ui.run(() => /** @type {any} */ (window).told);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
  await pause();
  const before = await told();
  await pause();
  expect(await told(), 'messages once it fits').toBe(before);
});
