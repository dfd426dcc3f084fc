/**
 * Builds the engine's three WebAssembly variants and copies them to dist/engine/: <variant>.wasm with the
 * lesson's functions, <variant>-all.wasm with all functions, and glue.js, which they share. What has not changed is not built again. Emscripten is the emcc on PATH, else
 * the one in .emscripten/sdk.
 *
 * Usage: node scripts/build-engine.js
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildModules, ToolError } from './lib/engine-builds.js';
import { inRepository } from './lib/repository.js';

const output = inRepository('dist', 'engine');
const VARIANTS = ['base', 'simd', 'relaxed'];

/** What TypeScript should know of the glue. */
const DECLARATION = `declare const start: import('../../web/engine/engine-module.js').StartModule;
export default start;
`;

/**
 * Writes a file unless it says the same already.
 *
 * @param {string} file
 * @param {string | Buffer} content
 */
function writeIfChanged(file, content) {
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) return;
  writeFileSync(file, content);
}

/**
 * The Emscripten glue of a module, made independent of it: it names its .wasm file, which it never fetches
 * (web/engine/load-engine.js does), so that one glue serves all modules.
 *
 * @param {string} tree
 * @param {string} module
 */
function readGlue(tree, module) {
  const glue = readFileSync(path.join(tree, 'engine', `${module}.js`), 'utf8');
  return glue.replaceAll(`"${module}.wasm"`, '"base.wasm"');
}

/**
 * @param {string} variant
 * @returns {string[]} the glue of each of its modules
 */
function build(variant) {
  const start = Date.now();
  const { tree, output: said } = buildModules(variant);
  const modules = [variant, `${variant}-all`];
  for (const module of modules) {
    writeIfChanged(
      path.join(output, `${module}.wasm`),
      readFileSync(path.join(tree, 'engine', `${module}.wasm`)),
    );
  }
  // A newer Emscripten may warn of what none did before: that is to be seen, but stops nobody.
  if (said.includes('warning:')) console.warn(said);
  const what = said.includes('no work to do') ? 'nothing to do' : 'built';
  console.log(`engine, ${variant}: ${what} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return modules.map((module) => readGlue(tree, module));
}

try {
  mkdirSync(output, { recursive: true });
  const [glue, ...others] = VARIANTS.flatMap(build);
  if (others.some((other) => other !== glue)) throw new ToolError('The modules no longer share one glue.');
  writeIfChanged(path.join(output, 'glue.js'), glue);
  writeIfChanged(path.join(output, 'glue.d.ts'), DECLARATION);
} catch (error) {
  if (!(error instanceof ToolError)) throw error;
  console.error(`The engine was not built.\n${error.message}`);
  process.exitCode = 1;
}
