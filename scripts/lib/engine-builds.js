/** Building the engine's C++ tests with CMake presets; shared by their runner and the coverage report. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
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

/** What every test build asks of CMake. */
const SETTINGS = { BUILD_TESTING: 'ON', RELU_WERROR: 'ON' };

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
  if (isConfigured(preset)) return;
  const settings = Object.entries(SETTINGS).map(([name, value]) => `-D${name}=${value}`);
  orThrow(`configuring ${preset}`, runTool('cmake', ['--preset', preset, ...settings]));
}

/**
 * Configures a preset if need be and builds its tests; what has not changed is not built again.
 * @param {string} preset
 * @param {readonly string[]} variants of the engine that the preset has
 * @throws {ToolError} with the compiler's words
 */
export function buildTests(preset, variants) {
  configureTests(preset);
  const targets = variants.flatMap((variant) => ['--target', `engine_tests_${variant}`]);
  orThrow(`building ${preset}`, runTool('cmake', ['--build', buildFolder(preset), '-j2', ...targets]));
}

/**
 * @param {string} what
 * @param {{ ok: boolean, output: string }} result
 */
function orThrow(what, { ok, output }) {
  if (!ok) throw new ToolError(`${what} failed:\n${output}`);
}

/**
 * Whether CMake has nothing to be told: the build itself notices changes in all CMake files but the
 * presets.
 * @param {string} preset
 * @returns {boolean}
 */
function isConfigured(preset) {
  const cache = path.join(buildFolder(preset), 'CMakeCache.txt');
  const build = path.join(buildFolder(preset), 'build.ninja');
  try {
    const text = readFileSync(cache, 'utf8');
    const configured = statSync(build).mtimeMs;
    return (
      configured >= statSync(inRepository('CMakePresets.json')).mtimeMs &&
      Object.entries(SETTINGS).every(([name, value]) => text.includes(`\n${name}:BOOL=${value}\n`))
    );
  } catch {
    return false; // never configured, or interrupted
  }
}
