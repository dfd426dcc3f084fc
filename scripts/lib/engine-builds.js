/** Building the engine and its C++ tests with CMake presets. What has not changed is not built again. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRepository, REPOSITORY } from './repository.js';

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
 * @returns {{ ok: boolean, output: string }} output: what it wrote, errors after the rest
 */
export function runTool(program, args) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: REPOSITORY,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw new ToolError(`${program} could not be run: ${error.message}`);
  return { ok: status === 0, output: stdout + stderr };
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
export function configureTests(preset) {
  if (!isConfigured(preset, WITH_TESTS)) configure(preset, WITH_TESTS);
}

/**
 * Configures a preset if need be and builds its tests.
 * @param {string} preset
 * @param {readonly string[]} variants of the engine that the preset has
 * @throws {ToolError} with the compiler's words
 */
export function buildTests(preset, variants) {
  configureTests(preset);
  build(
    preset,
    variants.map((variant) => `engine_tests_${variant}`),
  );
}

/**
 * Builds one target of a preset, its tests configured.
 * @param {string} preset
 * @param {string} target
 * @throws {ToolError} with the compiler's words
 */
export function buildTarget(preset, target) {
  configureTests(preset);
  build(preset, [target]);
}

/**
 * Configures and builds the WebAssembly modules of a variant: <variant>.wasm with the lesson's functions and
 * <variant>-all.wasm with all, <variant>-lab.wasm with training. A tree that is configured with its tests is taken as it is: they are the same.
 * @param {string} variant
 * @returns {{ tree: string, output: string }} tree: its build folder; output: what CMake and the compiler said
 * @throws {ToolError} with their words, or that there is no Emscripten
 */
export function buildModules(variant) {
  const preset = `wasm-${variant}`;
  if (!isConfigured(preset)) configure(preset, WITHOUT_TESTS);
  return {
    tree: buildFolder(preset),
    output: build(
      preset,
      ['', '-all', '-lab'].map((part) => `engine_module_${variant}${part}`),
    ),
  };
}

/**
 * @param {string} preset
 * @param {Settings} settings
 */
function configure(preset, settings) {
  if (compilesToWasm(preset) && !findEmscripten()) {
    throw new ToolError(
      'Emscripten was not found: no emcc on PATH nor in .emscripten/sdk; `npm run setup` gets it',
    );
  }
  const options = Object.entries(settings).map(([name, value]) => `-D${name}=${value}`);
  // Fresh, because a preset does not change what an earlier one left in the cache.
  orThrow(`configuring ${preset}`, runTool('cmake', ['--preset', preset, '--fresh', ...options]));
}

/**
 * @param {string} preset
 * @param {readonly string[]} targets
 * @returns {string} what CMake and the compiler said
 */
function build(preset, targets) {
  const args = ['--build', buildFolder(preset), '-j2', ...targets.flatMap((target) => ['--target', target])];
  return orThrow(`building ${preset}`, runTool('cmake', args));
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
const compilesToWasm = (preset) => preset.startsWith('wasm-');

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
