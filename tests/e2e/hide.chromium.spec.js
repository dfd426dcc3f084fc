/** What a teacher leaves out, headings of frames, and questions that lie in the page itself. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../../scripts/lib/repository.js';
import { makeOneFile } from '../../web/package/one-file.js';
import { expectAccessible } from './support/audit.js';
import { expect, test } from './support/browsers.js';
import { addFrame } from './support/frame-hosts.js';
import { LIVE } from './support/lesson.js';
import { START, press } from './support/quiz.js';
import { embedding } from './support/sites.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

const SITE = path.resolve(inRepository(), process.env.E2E_SITE ?? 'dist/site');
const ONE_FILE = readFileSync(path.join(SITE, 'relu-lesson.html'), 'utf8');
const BANK = readFileSync(inRepository('tests', 'e2e', 'pages', 'bank.json'), 'utf8');
const SLOPE = { role: 'checkbox', name: 'Show slope', in: 'relu-graph' };

/** @param {Ui} ui @returns {Promise<number[]>} levels of all headings, in the order of reading */
const headings = (ui) =>
  ui.run(() => {
    /** @type {(root: Document | ShadowRoot) => number[]} */
    const visit = (root) =>
      [...root.querySelectorAll('*')].flatMap((node) => [
        ...(/^h[1-6]$/u.test(node.localName) ? [Number(node.localName[1])] : []),
        ...(node.shadowRoot ? visit(node.shadowRoot) : []),
      ]);
    return visit(document);
  });

test('a frame leaves out what its address says, and names what it can’t leave out', async ({ ui }) => {
  const hide = 'slope,predict,digits,rule,hint,sure,hinge,each-input,nothing';
  await ui.open(`./embed.html?show=lesson&count=1&hide=${hide}`, START);
  await ui.text(LIVE);
  expect(await ui.text('#pieces [role="status"]')).toMatch(/“nothing”[^]*function, slope, sentence/u);
  expect(await ui.count(SLOPE)).toBe(0);
  expect(await ui.count('relu-graph #function'), 'what was not named stays').toBe(1);
  expect(await ui.text('relu-table')).not.toMatch(/predict/iu);
  expect(await ui.text('relu-neuron')).not.toMatch(/predict/iu);
  expect(await ui.count('relu-neuron .each-input')).toBe(0);
  await press(ui, 'Start');
  expect(await ui.count('relu-quiz .sureness, relu-quiz #hint')).toBe(0);
  expect(await ui.count('relu-quiz [part="answer"]')).toBe(1);
  await expectAccessible(ui, 'with parts left out');
});

test('teachers tick what to leave out, and preview, snippet and address follow', async ({ ui }) => {
  await ui.open('./teach.html?show=graph,quiz', '#snippet');
  await ui.click({ role: 'checkbox', name: 'Quiz: hints' });
  await ui.click({ role: 'checkbox', name: 'Graph: the switch for the slope' });
  const address = 'show=graph,quiz&hide=slope,hint';
  await expect.poll(async () => decodeURIComponent(new URL(await ui.url()).search)).toBe(`?${address}`);
  expect(await ui.value('#snippet')).toContain(address.replaceAll('&', '&amp;'));
  await ui.choose('#place', 'Plain HTML (elements)');
  expect(await ui.value('#snippet')).toMatch(/<relu-graph hide="slope">[^]*<relu-quiz hide="hint">/u);
  await ui.enter('.preview iframe');
  await ui.text(LIVE);
  expect(await ui.count(SLOPE)).toBe(0);
});

test('headings of a frame leave out no level, with one piece or several', async ({ ui }) => {
  for (const [address, levels] of /** @type {const} */ ([
    ['./embed.html?show=quiz&count=1', [1, 2, 3]],
    ['./relu-lesson.html?show=quiz&count=1', [1, 2, 3]],
    ['./embed.html?show=graph,quiz&count=1', [1, 2, 2, 3]],
  ])) {
    await test.step(address, async () => {
      await ui.open(address, START);
      expect(await headings(ui)).toEqual(levels);
      if (address.includes('show=quiz')) await expectAccessible(ui, 'with the quiz alone');
    });
  }
});

test.describe('on somebody else’s page', () => {
  test.use({ host: 'embedder' });

  test('an element leaves out what its attribute says, as long as it says so', async ({ ui }) => {
    await ui.open(embedding('<relu-graph hide="slope, sentence colour"></relu-graph>'), LIVE);
    expect(await ui.text('relu-graph .problem')).toMatch(/“colour”[^]*function, slope, sentence, more/u);
    expect(await ui.count(SLOPE)).toBe(0);
    expect(await ui.count('relu-graph .says')).toBe(0);
    await ui.evaluate('relu-graph', (graph) => graph.setAttribute('hide', 'more'));
    await expect.poll(() => ui.count(SLOPE)).toBe(1);
    expect(await ui.count('relu-graph .problem, relu-graph .more')).toBe(0);
  });

  test('questions may lie in the page: src="#id" finds them, and one that is not there is named', async ({
    ui,
  }) => {
    const html = `<script type="application/json" id="ours">${BANK}</script>
      <relu-quiz src="#ours"></relu-quiz><relu-quiz id="lost" src="#none"></relu-quiz>`;
    await ui.open(embedding(html), START);
    expect(await ui.text('relu-quiz [part="start"]')).toContain('1 question');
    expect(await ui.text('#lost')).toContain('no element with the id none');
    // And in a file that may fetch nothing.
    const policy =
      "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data:";
    const srcdoc = makeOneFile(ONE_FILE, {
      options: { show: 'quiz', order: 'bank', count: 2 },
      bank: JSON.parse(BANK),
    }).replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`);
    await ui.run(addFrame, { srcdoc, sandbox: 'allow-scripts' });
    await ui.enter('#framed');
    await press(ui, 'Start');
    expect(await ui.text('relu-quiz')).toContain('What does ReLU let through?');
  });
});
