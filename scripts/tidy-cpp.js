/**
 * Runs clang-tidy over the engine and its tests, two files at a time.
 *
 * Variants differ in the arithmetic of a vector alone (cpp/simd), so every source is read as one variant, and of
 * the others the one that includes all of that. The static analyzer takes four times as long as all other checks
 * together: it follows the paths of the engine. Those of the tests all run under the sanitizers.
 *
 * clang-tidy 14 can't do this by itself: given the whole build, in which every source is compiled once for
 * each variant, it reads a file's second variant with the headers of the first.
 *
 * Usage: node scripts/tidy-cpp.js
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { configureTests, buildFolder, ToolError } from './lib/engine-builds.js';
import { inRepository, REPOSITORY } from './lib/repository.js';

/** @typedef {{ directory: string, command: string, file: string }} CompileCommand */

const PROCESSES = 2;
const INCLUDES_ALL_OF_SIMD = 'activation';

/**
 * @typedef {object} Job a file, compiled one way
 * @property {string} name
 * @property {CompileCommand} command
 * @property {boolean} isAnalyzed whether by the static analyzer too
 *
 * @param {readonly CompileCommand[]} commands of the whole native build
 * @returns {Job[]} the engine's first, which take longest
 */
function jobsFor(commands) {
  /** @type {Job[]} */
  const engine = [];
  /** @type {Job[]} */
  const tests = [];
  for (const command of commands) {
    const [, target] = command.command.match(/CMakeFiles\/(\w+)\.dir\//u) ?? [];
    const source = path.basename(command.file, '.cpp');
    const isTest = command.file.startsWith(inRepository('tests'));
    const job = { name: `${target}-${source}`, command, isAnalyzed: !isTest && target.endsWith('_base') };
    // The tests say the same of every variant.
    if (isTest && tests.every((other) => other.command.file !== command.file)) tests.push(job);
    if (!isTest && (job.isAnalyzed || source === INCLUDES_ALL_OF_SIMD)) engine.push(job);
  }
  return [...engine, ...tests];
}

/**
 * @param {Job} job
 * @returns {Promise<boolean>} whether clang-tidy found nothing
 */
async function tidy({ name, command, isAnalyzed }) {
  const folder = inRepository('build', 'tidy', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'compile_commands.json'), JSON.stringify([command]));
  const start = performance.now();
  const checks = isAnalyzed ? [] : ['--checks=-clang-analyzer-*'];
  const child = spawn('clang-tidy', ['--quiet', '-p', folder, ...checks, command.file], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.resume(); // counts of what it suppressed in the system's headers
  const status = await new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new ToolError(`clang-tidy could not be run: ${error.message}`)));
    child.once('close', resolve);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`clang-tidy, ${name}: ${status === 0 ? 'nothing found' : 'FAILED'} (${seconds} s)`);
  if (status !== 0) console.log(Buffer.concat(said).toString());
  return status === 0;
}

try {
  await configureTests('tidy');
  const database = path.join(buildFolder('tidy'), 'compile_commands.json');
  if (!existsSync(database)) throw new ToolError(`CMake has not written ${database}`);
  const waiting = jobsFor(JSON.parse(readFileSync(database, 'utf8')));
  let isClean = true;
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) isClean = (await tidy(job)) && isClean;
  };
  await Promise.all(Array.from({ length: PROCESSES }, work));
  process.exitCode = isClean ? 0 : 1;
} catch (error) {
  if (!(error instanceof ToolError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
