/** The npm package as npm, TypeScript, editors, servers and bundlers see it. In browsers: tests/e2e. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runTool } from '../../scripts/lib/engine-builds.js';
import { inRepository } from '../../scripts/lib/repository.js';
import { npmPackage } from '../../scripts/package/npm-package.js';
import { NAME, npmProject } from './npm-project.js';

/** What is imported by name, `relu-lesson/graph` and the like, except files that are no modules. */
const ENTRIES = ['', '/define', '/lesson', '/graph', '/table', '/neuron', '/quiz', '/engine'];
const DOCS = readFileSync(inRepository('docs', 'npm.md'), 'utf8');
/** As its own --profile esm-only: there is no CommonJS, and no TypeScript that knows no "exports". */
const NOT_OFFERED = ['node10', 'node16-cjs'];

/** @type {import('./npm-project.js').NpmProject} */
let project;
// Seconds, unless the machine is busy.
beforeAll(async () => void (project = await npmProject()), 120_000);
afterAll(() => rmSync(project.root, { recursive: true, force: true }));

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: project.folder, strict: true });
  expect(messages).toEqual([]);
});

test('are-the-types-wrong finds nothing where modules are asked for', async () => {
  const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(project.tarball)));
  if (!checked.types) throw new Error('It found no types.');
  const found = checked.problems.filter(
    (problem) => !('resolutionKind' in problem && NOT_OFFERED.includes(problem.resolutionKind)),
  );
  expect(found).toEqual([]);
  for (const entry of ENTRIES) {
    const { resolutions } = checked.entrypoints[`.${entry}`];
    expect(resolutions['node16-esm'].resolution?.isTypeScript, entry).toBe(true);
    expect(resolutions.bundler.resolution?.isTypeScript, entry).toBe(true);
  }
});

test('each entry is imported on a server without a DOM, and registers nothing that is missing there', () => {
  const code = `const found = {};
    for (const entry of ${JSON.stringify(ENTRIES)}) found[entry] = Object.keys(await import('${NAME}' + entry));
    if ('document' in globalThis) throw new Error('This is no server.');
    console.log(JSON.stringify(found));`;
  const { stdout, stderr } = runNode(code);
  expect(stderr).toBe('');
  const found = JSON.parse(stdout);
  expect(found['/graph']).toEqual(['ReluGraph']);
  expect(found['/lesson']).toEqual(['ReluLesson']);
  expect(found['']).toEqual(expect.arrayContaining(['ReluGraph', 'ReluQuiz', 'loadEngine']));
});

test('each entry by itself is imported on a server', () => {
  for (const entry of ENTRIES) expect(runNode(`await import('${NAME}${entry}');`).stderr, entry).toBe('');
});

test('the engine computes in Node as docs/npm.md says', () => {
  const [, code] = /^```js\n([^`]*import\.meta\.resolve[^`]*)^```$/mu.exec(DOCS) ?? [];
  const [line, call, answer] = /^(engine\..*); \/\/ (.*)$/mu.exec(code) ?? [];
  const { stdout, stderr } = runNode(code.replace(line ?? '', `console.log(${call});`));
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe(answer);
});

test('docs/npm.md lists all that can be imported', () => {
  const listed = [...DOCS.matchAll(/`relu-lesson(\/[\w*./-]+)?`/gu)].map(([, entry = '']) => `.${entry}`);
  const offered = Object.keys(project.description.exports).filter((entry) => entry !== './package.json');
  expect([...new Set(listed)].sort()).toEqual(offered.sort());
});

test('a page that shows the graph loads nothing of the quiz, from either way in', async () => {
  const whole = await bundled("import 'relu-lesson/define';");
  const graph = await bundled("import 'relu-lesson/graph';");
  const named = await bundled(
    "import { ReluGraph } from 'relu-lesson'; customElements.define('my-graph', ReluGraph);",
  );
  console.log(
    `bundled and minified, bytes: define ${whole.bytes}, graph ${graph.bytes}, class ${named.bytes}`,
  );
  // What the quiz says, so that the words below are known to be in a bundle that has it.
  expect(whole.code).toContain('quiz-answer');
  for (const { code, bytes } of [graph, named]) {
    expect(code).not.toMatch(/quiz-answer|jsep|relu-neuron/u);
    expect(code).toContain('aria-valuetext');
    expect(bytes).toBeLessThan(whole.bytes / 2);
  }
});

test('a bundler that is told nothing drops all but what registers', async () => {
  const { code } = await bundled("import 'relu-lesson';");
  expect(code.trim()).toBe('');
});

test.each(['node16', 'bundler'])(
  'TypeScript with moduleResolution %s knows elements and events',
  async (resolution) => {
    const options = {
      module: resolution === 'node16' ? 'node16' : 'esnext',
      moduleResolution: resolution,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
    };
    const config = path.join(project.root, `tsconfig.${resolution}.json`);
    writeFileSync(path.join(project.root, 'page.ts'), PAGE);
    writeFileSync(config, JSON.stringify({ compilerOptions: options, files: ['page.ts'] }));
    expect((await runTool('tsc', ['-p', config])).output).toBe('');
  },
);

test('declarations and modules import only what the package depends on', () => {
  const bare = /(?:\bfrom|\bimport)\s*\(?\s*["'](@?[a-z][\w./-]*)["']/gu;
  const named = new Set();
  for (const name of readdirSync(project.folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|d\.ts)$/u.test(name)) continue;
    for (const [, found] of readFileSync(path.join(project.folder, name), 'utf8').matchAll(bare)) {
      named.add(/^(?:@[^/]+\/)?[^/]+/u.exec(found)?.[0]);
    }
  }
  expect([...named].sort()).toEqual(Object.keys(project.description.dependencies).sort());
});

test('the same sources give the same bytes', async () => {
  const [{ content }] = await npmPackage(path.join(project.root, 'again'));
  expect(Buffer.from(content).equals(project.tarball)).toBe(true);
});

/** A page in TypeScript; each @ts-expect-error is a mistake that the declarations must catch. */
const PAGE = `
import 'relu-lesson/define';
import { ReluGraph } from 'relu-lesson/graph';
import 'relu-lesson/quiz';
import { loadEngine, type FunctionDescription } from 'relu-lesson';

const graph: ReluGraph = document.createElement('relu-graph');
const x: number = graph.model.state.x;
const quiz = document.querySelector('relu-quiz');
quiz?.addEventListener('quiz-answer', ({ detail }) => {
  const score: number = detail.score;
  // @ts-expect-error there is no such field
  console.log(score, detail.points);
});
const functions: readonly FunctionDescription[] = (await loadEngine()).functions;
// @ts-expect-error the model's state has no such field
console.log(x, functions, graph.model.state.y);
`;

/** @param {string} code an ES module in the project's folder */
function runNode(code) {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: project.root,
    encoding: 'utf8',
  });
  return { stdout, stderr };
}

/**
 * @param {string} code
 * @returns {Promise<{ code: string, bytes: number }>} what the page loads at once, without what it loads later
 */
async function bundled(code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: project.root },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    absWorkingDir: project.root,
    write: false,
    metafile: true,
    // It warns of imports that it drops, which is what is asked of it here.
    logLevel: 'error',
  });
  const loaded = new Set(['out/stdin.js']);
  for (const name of loaded) {
    for (const { path: next, kind } of metafile.outputs[name].imports) {
      if (kind === 'import-statement') loaded.add(next);
    }
  }
  const texts = outputFiles
    .filter((file) => loaded.has(path.relative(project.root, file.path)))
    .map(({ text }) => text);
  return { code: texts.join('\n'), bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) };
}
