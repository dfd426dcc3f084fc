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
const VARIANTS = ['base', 'simd', 'relaxed'];

/** The modules of a variant that share a glue: what follows its name. */
const FAMILIES = [
  { glue: 'glue', parts: ['', '-all'] },
  { glue: 'lab-glue', parts: ['-lab'] },
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
 * @param {string} tree
 * @param {string} module
 */
function readGlue(tree, module) {
  const glue = readFileSync(path.join(tree, 'engine', `${module}.js`), 'utf8');
  return glue.replaceAll(`"${module}.wasm"`, '"base.wasm"');
}

/**
 * @param {string} variant
 * @returns {string} its build folder
 */
function build(variant) {
  const start = Date.now();
  const { tree, output: said } = buildModules(variant);
  for (const part of FAMILIES.flatMap(({ parts }) => parts)) {
    const file = `${variant}${part}.wasm`;
    writeIfChanged(path.join(output, file), readFileSync(path.join(tree, 'engine', file)));
  }
  // A newer Emscripten may warn of what none did before: that is to be seen, but stops nobody.
  if (said.includes('warning:')) console.warn(said);
  const what = said.includes('no work to do') ? 'nothing to do' : 'built';
  console.log(`engine, ${variant}: ${what} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return tree;
}

try {
  mkdirSync(output, { recursive: true });
  const trees = VARIANTS.map(build);
  for (const { glue, parts } of FAMILIES) {
    const [first, ...others] = trees.flatMap((tree, i) =>
      parts.map((part) => readGlue(tree, `${VARIANTS[i]}${part}`)),
    );
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
