/** Building the engine and its C++ tests with CMake presets. What has not changed is not built again. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { inRepository, REPOSITORY } from './repository.js';

/** What the engine is built as, each a program of its own. */
export const VARIANTS = ['base', 'simd', 'relaxed'];

/** The project's Node comes first (it runs relaxed SIMD), its Emscripten after any other. */
const environment = {
  ...process.env,
  PATH: [inRepository('node_modules', '.bin'), process.env.PATH, inRepository('.emscripten', 'sdk')].join(
    path.delimiter,
  ),
  UBSAN_OPTIONS: 'print_stacktrace=1',
};

/** @typedef {Readonly<Record<string, 'ON' | 'OFF'>>} Settings on top of the preset's own */

/** What the tests ask of CMake. A machine that only builds need not have their library. */
const WITH_TESTS = /** @type {const} */ ({ BUILD_TESTING: 'ON' });
const WITHOUT_TESTS = /** @type {const} */ ({ BUILD_TESTING: 'OFF' });

/** A program that failed, with all it said. */
export class ToolError extends Error {}

/**
 * Runs a program to its end, quietly.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>} output: what it wrote, errors after the rest
 * @throws {ToolError} when there is no such program
 */
export async function runTool(program, args) {
  const child = spawn(program, args, {
    cwd: REPOSITORY,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const status = new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new ToolError(`${program} could not be run: ${error.message}`)));
    child.once('close', resolve);
  });
  const [ended, ...said] = await Promise.all([status, text(child.stdout), text(child.stderr)]);
  return { ok: ended === 0, output: said.join('') };
}

/**
 * @param {string} preset
 * @returns {string} its build folder
 */
export const buildFolder = (preset) => inRepository('build', preset);

/**
 * Configures a preset for its tests, unless that is done already.
 * @param {string} preset
 * @throws {ToolError} with CMake's words
 */
export async function configureTests(preset) {
  if (!isConfigured(preset, WITH_TESTS)) await configure(preset, WITH_TESTS);
}

/**
 * Configures a preset if need be and builds its tests.
 * @param {string} preset
 * @throws {ToolError} with the compiler's words
 */
export async function buildTests(preset) {
  await configureTests(preset);
  await build(
    preset,
    VARIANTS.map((variant) => `engine_tests_${variant}`),
  );
}

/**
 * Configures and builds what holds the native engine against the oracle at every float.
 * @param {readonly string[]} variants
 * @returns {Promise<{ program: string, modules: string[] }>} the program and a module for each variant
 * @throws {ToolError} with the compiler's words
 */
export async function buildSweep(variants) {
  await configureTests('sweep');
  const modules = variants.map((variant) => `sweep_${variant}`);
  await build('sweep', ['accuracy_sweep', ...modules]);
  const folder = path.join(buildFolder('sweep'), 'tests', 'cpp');
  return {
    program: path.join(folder, 'accuracy_sweep'),
    modules: modules.map((module) => path.join(folder, `${module}.so`)),
  };
}

/**
 * Configures and builds the WebAssembly modules: of each variant <variant>.wasm with the lesson's functions,
 * <variant>-all.wasm with all and <variant>-lab.wasm with training. A tree that is configured with its tests is taken as it is: they are the same.
 * @returns {Promise<{ folder: string, modules: string[], output: string }>} folder: where the modules of these
 *   names are; output: what CMake and the compiler said
 * @throws {ToolError} with their words, or that there is no Emscripten
 */
export async function buildModules() {
  if (!isConfigured('wasm')) await configure('wasm', WITHOUT_TESTS);
  const modules = VARIANTS.flatMap((variant) => [variant, `${variant}-all`, `${variant}-lab`]);
  const output = await build(
    'wasm',
    modules.map((module) => `engine_module_${module}`),
  );
  return { folder: path.join(buildFolder('wasm'), 'engine'), modules, output };
}

/**
 * Builds programs of a preset that nothing else builds. A tree that is configured with its tests is taken as it is.
 * @param {string} preset
 * @param {readonly string[]} targets
 * @throws {ToolError} with the compiler's words
 */
export async function buildTargets(preset, targets) {
  if (!isConfigured(preset)) await configure(preset, WITHOUT_TESTS);
  await build(preset, targets);
}

/**
 * Forgets which lines earlier runs of a preset's tests came by; a preset that does not count has nothing of it.
 * @param {string} preset
 */
export function removeLineCounts(preset) {
  const folder = buildFolder(preset);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.gcda')) rmSync(path.join(folder, file));
  }
}

/**
 * @param {string} preset
 * @param {Settings} settings
 */
async function configure(preset, settings) {
  if (compilesToWasm(preset) && !findEmscripten()) {
    throw new ToolError(
      'Emscripten was not found: no emcc on PATH nor in .emscripten/sdk; `npm run setup` gets it',
    );
  }
  const options = Object.entries(settings).map(([name, value]) => `-D${name}=${value}`);
  // Fresh, because a preset does not change what an earlier one left in the cache.
  orThrow(`configuring ${preset}`, await runTool('cmake', ['--preset', preset, '--fresh', ...options]));
}

/**
 * @param {string} preset
 * @param {readonly string[]} targets
 * @returns {Promise<string>} what CMake and the compiler said
 */
async function build(preset, targets) {
  const args = ['--build', buildFolder(preset), '-j2', ...targets.flatMap((target) => ['--target', target])];
  return orThrow(`building ${preset}`, await runTool('cmake', args));
}

/**
 * @param {string} what
 * @param {{ ok: boolean, output: string }} result
 * @returns {string} its output
 */
function orThrow(what, { ok, output }) {
  if (!ok) throw new ToolError(`${what} failed:\n${output}`);
  return output;
}

/** @param {string} preset */
const compilesToWasm = (preset) => preset === 'wasm';

/** @returns {string | undefined} Emscripten's em-config, which CMake will find as well */
function findEmscripten() {
  const programs = environment.PATH.split(path.delimiter).map((folder) => path.join(folder, 'em-config'));
  return programs.map((program) => path.resolve(program)).find((program) => existsSync(program));
}

/**
 * Whether CMake has nothing to be told: the build itself notices changes in all CMake files but the
 * presets, and neither another Emscripten nor that the checkout was moved.
 * @param {string} preset
 * @param {Settings} [settings]
 * @returns {boolean}
 */
function isConfigured(preset, settings = {}) {
  try {
    const folder = buildFolder(preset);
    const cache = readFileSync(path.join(folder, 'CMakeCache.txt'), 'utf8');
    const entry = (/** @type {string} */ name) => new RegExp(`^${name}:\\w+=(.*)$`, 'mu').exec(cache)?.[1];
    const configured = statSync(path.join(folder, 'build.ninja')).mtimeMs;
    return (
      configured >= statSync(inRepository('CMakePresets.json')).mtimeMs &&
      realpathSync(entry('CMAKE_HOME_DIRECTORY') ?? '') === REPOSITORY &&
      (!compilesToWasm(preset) || path.resolve(entry('EM_CONFIG') ?? '') === findEmscripten()) &&
      Object.entries(settings).every(([name, value]) => entry(name) === value)
    );
  } catch {
    return false; // never configured, or interrupted
  }
}
