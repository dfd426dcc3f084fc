/**
 * Builds the engine's three WebAssembly variants and copies them to dist/engine/: <variant>.wasm each, and
 * glue.js, which they share. What has not changed is not built again. Emscripten is the emcc on PATH, else the one in .emscripten/sdk.
 *
 * Usage: node scripts/build-engine.js
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = path.join(root, 'dist', 'engine');
const VARIANTS = /** @type {const} */ (['base', 'simd', 'relaxed']);

/** What TypeScript should know of the glue. */
const DECLARATION = `declare const start: import('../../web/engine/engine-module.js').StartModule;
export default start;
`;

/** PATH with .emscripten/sdk at its end, so that it is found if there is no other emcc. */
const environment = {
  ...process.env,
  PATH: `${process.env.PATH}${path.delimiter}${path.join(root, '.emscripten', 'sdk')}`,
};

/**
 * Runs a program quietly; shows what it said only if it fails.
 *
 * @param {string} program
 * @param {string[]} args
 * @returns {string} its output
 */
function run(program, args) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  });
  if (status === 0) return stdout;
  const reason = error ? error.message : `exit code ${status}`;
  throw new Error(`${stdout ?? ''}${stderr ?? ''}\n${program} ${args.join(' ')} failed: ${reason}`);
}

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
 * The Emscripten glue of a variant, made independent of it: it names its .wasm file, which it never fetches
 * (web/engine/load-engine.js does), so that one glue serves all variants.
 *
 * @param {string} tree
 * @param {string} variant
 */
function readGlue(tree, variant) {
  const glue = readFileSync(path.join(tree, 'engine', `${variant}.js`), 'utf8');
  return glue.replaceAll(`"${variant}.wasm"`, '"base.wasm"');
}

/**
 * Emscripten's em-config, which CMake will find as well.
 *
 * @returns {string}
 */
function findEmscripten() {
  const programs = environment.PATH.split(path.delimiter).map((folder) => path.join(folder, 'em-config'));
  const found = programs.find((program) => existsSync(program));
  if (found) return path.resolve(found);
  throw new Error(
    'Emscripten was not found: no emcc on PATH nor in .emscripten/sdk; `npm run setup` gets it',
  );
}

/**
 * Whether a build tree was set up completely, and with this Emscripten.
 *
 * @param {string} tree
 * @param {string} emscripten
 */
function isConfigured(tree, emscripten) {
  const cache = path.join(tree, 'CMakeCache.txt');
  if (!existsSync(path.join(tree, 'build.ninja')) || !existsSync(cache)) return false;
  const used = /^EM_CONFIG:FILEPATH=(.*)$/mu.exec(readFileSync(cache, 'utf8'))?.[1];
  return used !== undefined && path.resolve(used) === emscripten;
}

/**
 * @param {'base' | 'simd' | 'relaxed'} variant
 * @param {string} emscripten
 * @returns {string} its glue
 */
function build(variant, emscripten) {
  const start = Date.now();
  const preset = `wasm-${variant}`;
  const tree = path.join(root, 'build', preset);
  // Without the tests, whose library a machine that only builds does not have; they turn themselves on.
  if (!isConfigured(tree, emscripten)) run('cmake', ['--preset', preset, '--fresh', '-DBUILD_TESTING=OFF']);
  const said = run('cmake', ['--build', tree, '--target', `engine_module_${variant}`, '-j2']);
  writeIfChanged(
    path.join(output, `${variant}.wasm`),
    readFileSync(path.join(tree, 'engine', `${variant}.wasm`)),
  );
  const what = said.includes('no work to do') ? 'nothing to do' : 'built';
  console.log(`engine, ${variant}: ${what} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return readGlue(tree, variant);
}

try {
  mkdirSync(output, { recursive: true });
  const emscripten = findEmscripten();
  const [glue, ...others] = VARIANTS.map((variant) => build(variant, emscripten));
  if (others.some((other) => other !== glue)) throw new Error('The variants no longer share one glue.');
  writeIfChanged(path.join(output, 'glue.js'), glue);
  writeIfChanged(path.join(output, 'glue.d.ts'), DECLARATION);
} catch (error) {
  console.error(`The engine was not built.\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
