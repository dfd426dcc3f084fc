/**
 * How long the elementwise kernels take, in Chromium and in Node, each beside a SIMD loop that only copies
 * and beside the same kernel compiled for this machine. All contestants take turns; ratios of medians.
 *
 * Usage: node tests/bench/elementwise.js [--node] [--rounds 60] [--sizes 1024,65536] [--functions relu,...]
 *   [--against folder]   engine modules to compare with: another build's dist/engine
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import readline from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFolder, buildTarget } from '../../scripts/lib/engine-builds.js';
import { inRepository } from '../../scripts/lib/repository.js';

const { values } = parseArgs({
  options: {
    node: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '60' },
    sizes: { type: 'string', default: '1024,65536' },
    functions: { type: 'string', default: '' },
    variants: { type: 'string', default: 'simd,relaxed' },
    against: { type: 'string', default: '' },
  },
});
const ALL =
  'relu,leaky-relu,prelu,sigmoid,tanh,silu,elu,selu,celu,gelu,gelu-tanh,softplus,mish,softsign,hard-sigmoid,hard-swish,hard-tanh';
const functions = (values.functions || ALL).split(',');
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const variants = values.variants.split(',');
/** Long enough for a coarse clock, short enough to be undisturbed most times. */
const SLICE_NS = 400_000;

/** @param {readonly number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** The same kernels natively, in a process that is asked for a slice at a time. */
class Native {
  constructor() {
    this.process = spawn(path.join(buildFolder('native'), 'tests/bench/bench_native_relaxed'));
    this.lines = readline.createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }
  /** @param {string} id @param {number} n @param {number} turns */
  async time(id, n, turns) {
    this.process.stdin.write(`${id} ${n} ${turns}\n`);
    const { value } = await this.lines.next();
    return Number(value) / (n * turns);
  }
  stop() {
    this.process.stdin.end();
  }
}

const engineFiles = () => {
  /** @type {[string, string, string][]} name, glue, wasm */
  const files = variants.map((variant) => [
    variant,
    'dist/engine/glue.js',
    inRepository('dist/engine', `${variant}.wasm`),
  ]);
  if (values.against) {
    for (const variant of variants) {
      files.push([`old-${variant}`, 'dist/engine/glue.js', path.resolve(values.against, `${variant}.wasm`)]);
    }
  }
  return files;
};

async function inNode() {
  const measure = await import('./measure.js');
  const { default: start } = await import(pathToFileURL(inRepository('dist/engine/glue.js')).href);
  for (const [name, , wasm] of engineFiles()) {
    await measure.addEngine(name, start, readFileSync(wasm), functions);
  }
  await measure.addCopyLoop(readFileSync(copyLoopFile()));
  return { time: measure.time, stop() {} };
}

async function inChromium() {
  const { chromium } = await import('@playwright/test');
  const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.html': 'text/html' };
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    if (name === '/') {
      response.setHeader('Content-Type', 'text/html');
      // With these two headers the page's clock is a hundred times finer.
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
      response.end('<!doctype html><title>bench</title>');
      return;
    }
    const file = name.startsWith('/file') ? name.slice(5) : inRepository(`.${name}`);
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'text/plain');
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.evaluate(
    async ({ files, copy, ids }) => {
      const measure = await import('/tests/bench/measure.js');
      const bytes = async (file) => (await fetch(`/file${file}`)).arrayBuffer();
      for (const [name, glue, wasm] of files) {
        const { default: start } = await import(`/${glue}`);
        await measure.addEngine(name, start, await bytes(wasm), ids);
      }
      await measure.addCopyLoop(await bytes(copy));
      globalThis.measure = measure;
    },
    { files: engineFiles(), copy: copyLoopFile(), ids: functions },
  );
  return {
    time: (name, n, turns) =>
      page.evaluate(([a, b, c]) => globalThis.measure.time(a, b, c), [name, n, turns]),
    async stop() {
      await browser.close();
      server.close();
    },
  };
}

const copyLoopFile = () => path.join(buildFolder('wasm-simd'), 'tests/bench/bench_copy_loop.wasm');

buildTarget('wasm-simd', 'bench_copy_loop');
buildTarget('native', 'bench_native_relaxed');
const host = await (values.node ? inNode() : inChromium());
const native = new Native();
const names = engineFiles().map(([name]) => name);
const columns = ['copy', 'native', ...names];
console.log(`${values.node ? 'Node' : 'Chromium'}; ns an element, medians of ${rounds}`);
console.log(
  [
    'function',
    'n',
    ...columns,
    ...names.map((name) => `${name}/copy`),
    ...names.map((name) => `${name}/native`),
  ].join('\t'),
);
for (const id of functions) {
  for (const n of sizes) {
    /** @type {Record<string, number[]>} */
    const times = Object.fromEntries(columns.map((name) => [name, []]));
    for (let round = -3; round < rounds; round++) {
      for (const column of columns) {
        const last = times[column].at(-1) ?? 1;
        const turns = Math.max(1, Math.round(SLICE_NS / (n * last)));
        const took =
          column === 'native'
            ? await native.time(id, n, turns)
            : await host.time(column === 'copy' ? column : `${column} ${id}`, n, turns);
        times[column].push(took);
      }
    }
    const medians = columns.map((name) => median(times[name].slice(3)));
    const of = (name) => medians[columns.indexOf(name)];
    console.log(
      [
        id.padEnd(12),
        n,
        ...medians.map((value) => value.toFixed(3)),
        ...names.map((name) => (of(name) / of('copy')).toFixed(2)),
        ...names.map((name) => (of(name) / of('native')).toFixed(2)),
      ].join('\t'),
    );
  }
}
native.stop();
await host.stop();
