/** The pages that README.md shows, each put beside the built site and opened as a reader would. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createStaticServer, listen } from '../../scripts/lib/static-server.js';
import { inRepository } from '../../scripts/lib/repository.js';
import { readmeExamples } from '../fixtures/readme-examples.js';
import { expect, test } from './support/browsers.js';
import { drawnOutput, pointOutput, pointRow } from './support/lesson.js';
import { SITES } from './support/sites.js';

const SITE = path.resolve(inRepository(), process.env.E2E_SITE ?? 'dist/site');
const EXAMPLES = readmeExamples('html');
const README = readFileSync(inRepository('README.md'), 'utf8');
const FRAME = '<!doctype html><html lang="en"><link rel="icon" href="data:," /><title>README</title>';

/** Element -> the number that the engine computed for it. */
const SHOWN = { 'relu-graph': pointOutput, 'relu-table': pointRow, 'relu-neuron': drawnOutput };
/** The quiz begins with how many questions there are. @param {import('./support/lesson.js').Ui} ui */
const quizStart = (ui) => ui.evaluate('relu-quiz [part="start"]', (start) => start.textContent?.trim() ?? '');

const site = createStaticServer({ root: SITE });
const server = createServer((request, response) => {
  const example = EXAMPLES[Number(/^\/example-(\d+)\.html$/u.exec(request.url ?? '')?.[1])];
  if (!example) return site.emit('request', request, response);
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(FRAME + example);
});
test.use({ host: 'readme' });
test.beforeAll(async () => {
  SITES.readme = `http://127.0.0.1:${await listen(server, 0)}/`;
});
test.afterAll(() => void server.close());

test('each element has the parts that README.md names', { tag: '@once' }, async ({ ui }) => {
  const rows = [...README.matchAll(/^\| `<(relu-\w+)>` \|.*\| (.*) \|$/gmu)];
  expect(rows.map(([, name]) => name)).toEqual(expect.arrayContaining(Object.keys(SHOWN)));
  await ui.open(`./example-1.html`, null);
  for (const [, name, parts] of rows) {
    if (!(name in SHOWN)) continue;
    await expect.poll(() => ui.count(`${name} .panel`)).toBe(1);
    for (const [, part] of parts.matchAll(/`(\w+)`/gu)) {
      expect(await ui.count(`${name} [part="${part}"]`), `part ${part} of ${name}`).toBe(1);
    }
  }
});

EXAMPLES.forEach((example, index) => {
  const elements = Object.entries({ ...SHOWN, 'relu-quiz': quizStart }).filter(([name]) =>
    example.includes(`<${name}`),
  );
  test(
    `example ${index + 1} of README.md shows what the engine computes`,
    { tag: '@once' },
    async ({ ui }) => {
      expect(elements).not.toEqual([]);
      await ui.open(`./example-${index}.html`, null);
      for (const [name, shown] of elements) {
        await expect.poll(() => shown(ui), `the output in ${name}`).toMatch(/^−?\d/u);
        expect(await ui.evaluate(name, (element) => element.shadowRoot.querySelector('.problem'))).toBeNull();
      }
    },
  );
});
