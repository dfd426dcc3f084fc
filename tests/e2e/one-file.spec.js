/** The lesson in one file: from disk, in srcdoc, under a policy that lets nothing be fetched, and as it is filled. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createStaticServer, listen } from '../../scripts/lib/static-server.js';
import { inRepository } from '../../scripts/lib/repository.js';
import { scriptHash } from '../../scripts/package/script-hash.js';
import { makeOneFile } from '../../web/package/one-file.js';
import { expect, test } from './support/browsers.js';
import { addFrame } from './support/frame-hosts.js';
import { LIVE, outputs, pointOutput, setX } from './support/lesson.js';
import { START, press } from './support/quiz.js';
import { SITES } from './support/sites.js';

const SITE = path.resolve(inRepository(), process.env.E2E_SITE ?? 'dist/site');
const FILE = 'relu-lesson.html';
const TEMPLATE = readFileSync(path.join(SITE, FILE), 'utf8');
const BANK = JSON.parse(readFileSync(inRepository('tests', 'e2e', 'pages', 'bank.json'), 'utf8'));

const policy = [
  "default-src 'none'",
  `script-src ${scriptHash(TEMPLATE)} 'wasm-unsafe-eval'`,
  "style-src 'unsafe-inline'",
  'img-src data:',
];
const server = createStaticServer({ root: SITE, csp: policy.join('; ') });
SITES.disk = `${pathToFileURL(SITE)}/`;
test.beforeAll(async () => {
  SITES.nothingFetched = `http://127.0.0.1:${await listen(server, 0)}/`;
});
test.afterAll(() => void server.close());

test.describe('from disk', () => {
  test.use({ host: 'disk' });

  test('it opens with all pieces alive and loads nothing else', async ({ ui }) => {
    await ui.open(`./${FILE}#show=lesson&x=-2.5`, LIVE);
    await expect.poll(() => outputs(ui)).toEqual({ graph: '0', table: '0', neuron: '0' });
    await setX(ui, '3');
    await expect.poll(() => outputs(ui)).toMatchObject({ graph: '3', table: '3' });
    await press(ui, 'Start');
    expect(await ui.text('relu-quiz')).toContain('Question 1 of');
    const loaded = (await ui.requests()).filter((address) => !address.startsWith('data:'));
    expect(loaded.filter((address) => !address.startsWith(`${SITES.disk}${FILE}`))).toEqual([]);
  });
});

test.describe('under a policy that names its script and forbids to fetch', () => {
  test.use({ host: 'nothingFetched' });

  test('graph and quiz are alive, and nothing violates it', async ({ ui }) => {
    await ui.open(`./${FILE}?show=graph,quiz&x=-2.5&theme=dark`, LIVE);
    expect(await pointOutput(ui)).toBe('0');
    await press(ui, 'Start');
    expect(await ui.text('relu-quiz')).toContain('Question 1 of');
  });
});

test.describe('in srcdoc and sandbox="allow-scripts"', () => {
  test.use({ host: 'embedder' });

  test('it shows what it was filled with: pieces, options, title and questions', async ({ ui }) => {
    const srcdoc = makeOneFile(TEMPLATE, {
      title: 'Unit 3 </title>',
      options: { show: 'graph,quiz', x: -2, function: 'leaky-relu', order: 'bank', slope: true },
      bank: BANK,
    });
    await ui.open('./index.html', 'p');
    await ui.run(addFrame, { srcdoc, sandbox: 'allow-scripts' });
    await ui.enter('#framed');
    await ui.text(LIVE);
    await expect.poll(() => pointOutput(ui)).toBe('−0.02');
    expect(await ui.run(() => document.title)).toBe('Unit 3 </title>');
    expect(await ui.count('relu-table')).toBe(0);
    await ui.text(START);
    await press(ui, 'Start');
    expect(await ui.text('relu-quiz')).toContain('Question 1 of');
    expect(await ui.text('#pieces [role="status"]')).toBe('');
  });
});
