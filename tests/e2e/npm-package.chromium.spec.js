/**
 * The packed npm package in an empty project of each bundler, built with its defaults, and without one. The scripts
 * that come out run in every browser as the site's do, so one is enough.
 */
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';
import { inRepository } from '../../scripts/lib/repository.js';
import { createStaticServer, listen } from '../../scripts/lib/static-server.js';
import { NAME, npmProject } from '../npm/npm-project.js';
import { expect, test } from './support/browsers.js';
import { LIVE, pointOutput, setX } from './support/lesson.js';
import { START, press } from './support/quiz.js';

const ENTRY = 'src/main.js';
const HEAD = '<!doctype html><html lang="en"><link rel="icon" href="data:," /><title>A course</title>';
const PIECES = '<relu-graph x="-2.5"></relu-graph><relu-quiz count="2" seed="monday"></relu-quiz>';
/** @param {string} script */
const page = (script) => `${HEAD}<script type="module" src="${script}"></script>${PIECES}`;

/** How docs/npm.md does without a bundler. */
const PLAIN = [...readFileSync(inRepository('docs', 'npm.md'), 'utf8').matchAll(/^```html\n([^]*?)^```$/gmu)]
  .map(([, code]) => code)
  .find((code) => code.includes('importmap'));

/**
 * Tool -> what builds `root` into `out`, and the page that shows it.
 * @type {Record<string, (root: string, out: string) => Promise<string | void>>}
 */
const TOOLS = {
  async vite(root, outDir) {
    // Not in assets/: scripts/coverage-browser.js takes what is there for the site's.
    const build = { outDir, assetsDir: 'built' };
    await vite.build({ root, configFile: false, logLevel: 'warn', build });
  },
  async webpack(context, path) {
    // It warns of every script above 244 KiB, which says nothing of whether it works.
    /** @type {import('webpack').Configuration} */
    const options = {
      context,
      entry: `./${ENTRY}`,
      mode: 'production',
      output: { path },
      performance: false,
    };
    const stats = await new Promise((resolve, reject) => {
      webpack(options, (error, result) => (error ? reject(error) : resolve(result)));
    });
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
    return 'main.js';
  },
  async esbuild(absWorkingDir, outdir) {
    const { warnings } = await esbuild.build({
      entryPoints: [ENTRY],
      absWorkingDir,
      outdir,
      bundle: true,
      format: 'esm',
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    copyEngine(absWorkingDir, outdir);
    return 'main.js';
  },
  async rollup(root, dir) {
    /** @type {string[]} */
    const warnings = [];
    const bundle = await rollup({
      input: path.join(root, ENTRY),
      plugins: [nodeResolve()],
      onwarn: ({ message }) => void warnings.push(message),
    });
    await bundle.write({ dir, format: 'es' });
    await bundle.close();
    expect(warnings).toEqual([]);
    copyEngine(root, dir);
    return 'main.js';
  },
};

/** What docs/npm.md tells those to do whose bundler leaves addresses as they are. @param {string} root @param {string} out */
function copyEngine(root, out) {
  const engine = path.join(root, 'node_modules', NAME, 'engine');
  for (const name of readdirSync(engine).filter((each) => each.endsWith('.wasm'))) {
    copyFileSync(path.join(engine, name), path.join(out, name));
  }
}

// One project for all, and no two bundlers at a time; on a busy machine webpack takes half a minute.
test.describe.configure({ mode: 'default', timeout: 180_000 });

/** @type {string} */
let root;
/** @type {import('node:http').Server[]} */
const servers = [];
test.beforeAll(async () => {
  expect(PLAIN, 'the page in docs/npm.md that needs no bundler').toBeDefined();
  const files = {
    [ENTRY]: `import '${NAME}/graph';\nimport '${NAME}/quiz';\n`,
    'index.html': page(`./${ENTRY}`),
    'plain.html': HEAD + PLAIN,
  };
  ({ root } = await npmProject(files));
});
test.afterAll(() => {
  for (const server of servers) server.close();
  rmSync(root, { recursive: true, force: true });
});

/** @param {string} folder @returns {Promise<string>} its address */
async function serve(folder) {
  const server = createStaticServer({ root: folder });
  servers.push(server);
  return `http://127.0.0.1:${await listen(server, 0)}/`;
}

/** @param {import('./support/ui-types.js').Ui} ui @param {string} address */
async function expectAlive(ui, address) {
  await ui.open(address, LIVE);
  expect(await pointOutput(ui)).toBe('0');
  await setX(ui, '3');
  await expect.poll(() => pointOutput(ui)).toBe('3');
  await ui.text(START);
  await press(ui, 'Start');
  expect(await ui.text('relu-quiz')).toContain('Question 1 of 2');
  // A part that has a script of its own.
  await ui.click('relu-graph summary');
  await expect
    .poll(() => ui.count('relu-graph details.more fieldset, relu-graph details.more input'))
    .toBeGreaterThan(0);
}

for (const [tool, build] of Object.entries(TOOLS)) {
  test(`built by ${tool}, graph and quiz are alive`, async ({ ui }) => {
    const out = path.join(root, 'out', tool);
    mkdirSync(out, { recursive: true });
    const script = await build(root, out);
    if (script) writeFileSync(path.join(out, 'index.html'), page(`./${script}`));
    await expectAlive(ui, await serve(out));
  });
}

test('on the development server of Vite, graph and quiz are alive', async ({ ui }) => {
  const server = await vite.createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  try {
    const [address] = server.resolvedUrls?.local ?? [];
    await expectAlive(ui, address);
  } finally {
    await server.close();
  }
});

test('without a bundler, graph and quiz are alive by the import map of docs/npm.md', async ({ ui }) => {
  await expectAlive(ui, `${await serve(root)}plain.html`);
});
