/**
 * Builds the engine's three WebAssembly variants and copies them to dist/engine/: <variant>.wasm with the
 * lesson's functions, <variant>-all.wasm with all functions, and glue.js, which they share; <variant>-lab.wasm,
 * which trains networks, and lab-glue.js, which those share. What has not changed is not built again. Emscripten
 * is the emcc on PATH, else the one in .emscripten/sdk.
 *
 * Usage: node scripts/build-engine.js
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildModules, ToolError } from './lib/engine-builds.js';
import { inRepository } from './lib/repository.js';

const output = inRepository('dist', 'engine');

/** Modules that share a glue. */
const FAMILIES = [
  { glue: 'glue', isOf: (/** @type {string} */ module) => !module.endsWith('-lab') },
  { glue: 'lab-glue', isOf: (/** @type {string} */ module) => module.endsWith('-lab') },
];

/** What TypeScript should know of a glue. */
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
 * @param {string} folder
 * @param {string} module
 */
function readGlue(folder, module) {
  const glue = readFileSync(path.join(folder, `${module}.js`), 'utf8');
  return glue.replaceAll(`"${module}.wasm"`, '"base.wasm"');
}

/** @returns {Promise<{ folder: string, modules: string[] }>} where the built modules are, and their names */
async function build() {
  const start = performance.now();
  const { folder, modules, output: said } = await buildModules();
  for (const module of modules) {
    writeIfChanged(path.join(output, `${module}.wasm`), readFileSync(path.join(folder, `${module}.wasm`)));
  }
  // A newer Emscripten may warn of what none did before: that is to be seen, but stops nobody.
  if (said.includes('warning:')) console.warn(said);
  const what = said.includes('no work to do') ? 'nothing to do' : `built ${modules.join(', ')}`;
  console.log(`engine: ${what} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return { folder, modules };
}

try {
  mkdirSync(output, { recursive: true });
  const { folder, modules } = await build();
  for (const { glue, isOf } of FAMILIES) {
    const [first, ...others] = modules.filter(isOf).map((module) => readGlue(folder, module));
    if (others.some((other) => other !== first))
      throw new ToolError(`The modules no longer share ${glue}.js.`);
    writeIfChanged(path.join(output, `${glue}.js`), first);
    writeIfChanged(path.join(output, `${glue}.d.ts`), DECLARATION);
  }
} catch (error) {
  if (!(error instanceof ToolError)) throw error;
  console.error(`The engine was not built.\n${error.message}`);
  process.exitCode = 1;
}
