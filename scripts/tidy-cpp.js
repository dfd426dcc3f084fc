/**
 * Runs clang-tidy over the engine and its tests, two files at a time.
 *
 * Variants differ in the arithmetic of a vector alone (cpp/simd), so every source is read as one variant, and of
 * the others the one that includes all of that. The static analyzer takes four times as long as all other checks
 * together: it follows the paths of the engine. Those of the tests all run under the sanitizers.
 *
 * Of a test's reading nearly all is the standard library and doctest. So the tests are read together, which takes
 * a tenth of the time and finds the same, save for namespace aliases that are not used. They stand in an order
 * opposite to that of the merged builds: a file that leans on what another one includes comes before that one here.
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
/** It holds doctest's own code and none of ours. */
const DOCTEST_ITSELF = inRepository('tests', 'cpp', 'main.cpp');

/**
 * How far the analyzer follows a function: fewer steps than by itself (225,000), after which it goes only through
 * further combinations of what it has seen. It comes by the same blocks of code in a third of the time.
 */
const ANALYZER_STEPS = ['-Xclang', '-analyzer-config', '-Xclang', 'max-nodes=30000'];

/**
 * @typedef {object} Job files, compiled one way
 * @property {string} name
 * @property {CompileCommand} command of the first file
 * @property {string[]} files
 * @property {boolean} isAnalyzed whether by the static analyzer too
 *
 * @param {readonly CompileCommand[]} commands of the whole native build
 * @returns {Job[]} those that take longest first
 */
function jobsFor(commands) {
  /** @type {Job[]} */
  const engine = [];
  /** @type {Map<string, Job>} how they are compiled -> tests */
  const tests = new Map();
  const seen = new Set([DOCTEST_ITSELF]);
  for (const command of commands) {
    const [flags, target] = command.command.match(/^.* -o \S*CMakeFiles\/(\w+)\.dir\//u) ?? [];
    if (!flags) throw new ToolError(`What does this command compile? ${command.command}`);
    const { file } = command;
    const source = path.basename(file, '.cpp');
    if (file.startsWith(inRepository('tests'))) {
      // The tests say the same of every variant.
      if (seen.has(file)) continue;
      seen.add(file);
      const others = tests.get(flags)?.files ?? [];
      tests.set(flags, { name: `${target}-${source}`, command, files: [file, ...others], isAnalyzed: false });
    } else {
      const isAnalyzed = target.endsWith('_base');
      if (isAnalyzed || source === INCLUDES_ALL_OF_SIMD)
        engine.push({ name: `${target}-${source}`, command, files: [file], isAnalyzed });
    }
  }
  return [...tests.values(), ...engine].sort((a, b) => b.files.length - a.files.length);
}

/**
 * @param {Job} job
 * @param {string} folder the job's own
 * @returns {CompileCommand} of its file, or of one that includes them all
 */
function commandFor({ command, files }, folder) {
  if (files.length === 1) return command;
  const merged = path.join(folder, 'merged.cpp');
  writeFileSync(
    merged,
    files.map((file) => `#include "${file}"  // NOLINT(bugprone-suspicious-include)\n`).join(''),
  );
  return { ...command, command: command.command.replaceAll(command.file, merged), file: merged };
}

/**
 * @param {Job} job
 * @returns {Promise<boolean>} whether clang-tidy found nothing
 */
async function tidy(job) {
  const { name, files, isAnalyzed } = job;
  const folder = inRepository('build', 'tidy', name);
  mkdirSync(folder, { recursive: true });
  const command = commandFor(job, folder);
  writeFileSync(path.join(folder, 'compile_commands.json'), JSON.stringify([command]));
  const start = performance.now();
  const how = isAnalyzed
    ? ANALYZER_STEPS.map((option) => `--extra-arg=${option}`)
    : ['--checks=-clang-analyzer-*'];
  // clang-tidy looks for its settings where the file is; merged tests are not among the others.
  const config = path.join(path.dirname(files[0]), '.clang-tidy');
  if (existsSync(config)) how.push(`--config-file=${config}`);
  const child = spawn('clang-tidy', ['--quiet', '-p', folder, ...how, command.file], {
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
  const what = files.length > 1 ? `${name} and ${files.length - 1} more` : name;
  console.log(`clang-tidy, ${what}: ${status === 0 ? 'nothing found' : 'FAILED'} (${seconds} s)`);
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
