/**
 * Builds and runs the engine's C++ tests: natively, under the address and undefined-behaviour sanitizers (where
 * lines are counted, for scripts/coverage-cpp.js), and as WebAssembly in Node, each for every variant. Prints a
 * line for each suite and, for those that fail, what they said.
 *
 * Usage: node scripts/test-engine.js [--report file.json] [preset...]
 * With a report, the file tells how many tests passed and failed, and which failed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  buildFolder,
  buildTests,
  removeLineCounts,
  runTool,
  ToolError,
  VARIANTS,
} from './lib/engine-builds.js';
import { readSuites } from './lib/engine-suites.js';
import { REPOSITORY } from './lib/repository.js';

/** @typedef {import('./lib/engine-suites.js').Suite} Suite */

const PRESETS = ['native', 'sanitize', 'wasm'];

/**
 * Runs the tests of these presets. A build that fails, a suite that crashes, or one that
 * is missing counts as one failed test.
 * @param {readonly string[]} presets
 * @returns {Promise<{ passed: number, failed: number, failures: import('./lib/results.js').Failure[] }>} doctest
 *   cases over all suites
 */
async function run(presets) {
  let passed = 0;
  let failed = 0;
  /** @type {import('./lib/results.js').Failure[]} */
  const failures = [];
  /** @type {Suite[]} */
  const suites = [];
  // All at once: while one links, which takes one core, the others compile or run.
  const runs = presets.map(async (preset) => {
    try {
      suites.push(...(await runPreset(preset)));
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      console.log(`${preset.padEnd(NAME_WIDTH)}  FAILED: ${error.message}`);
      failed += 1;
      failures.push({ file: '', title: 'the engine’s tests could not be built or run', where: preset });
    }
  });
  await Promise.all(runs);
  for (const suite of suites) {
    passed += suite.cases.passed;
    failed += suite.cases.failed;
    const named = suite.cases.failed > 0 ? suite.failures : [];
    for (const { file, title } of named)
      failures.push({ file: path.relative(REPOSITORY, file), title, where: suite.name });
    if (suite.cases.failed > 0 && named.length === 0)
      failures.push({ file: '', title: 'a program of the engine’s tests crashed', where: suite.name });
  }
  printAccuracy(suites);
  return { passed, failed, failures };
}

const NAME_WIDTH = 16;

/**
 * @param {string} preset
 * @returns {Promise<Suite[]>}
 */
async function runPreset(preset) {
  if (!PRESETS.includes(preset)) {
    throw new ToolError(`no such preset; accepted are ${PRESETS.join(', ')}`);
  }
  const start = performance.now();
  await buildTests(preset);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${preset.padEnd(NAME_WIDTH)}  built in ${seconds} s`);
  removeLineCounts(preset);
  const { output } = await runTool('ctest', ['--test-dir', buildFolder(preset), '--verbose', '-j2']);
  const suites = readSuites(output);
  for (const suite of suites) {
    console.log(lineFor(suite));
    if (suite.cases.failed > 0) console.log(suite.output);
  }
  if (suites.length !== VARIANTS.length) {
    throw new ToolError(`${suites.length} of ${VARIANTS.length} suites ran:\n${output}`);
  }
  return suites;
}

/**
 * @param {Suite} suite
 * @returns {string}
 */
function lineFor({ name, cases, assertions, seconds }) {
  return (
    `${name.padEnd(NAME_WIDTH)}  ${cases.passed} tests passed, ${cases.failed} failed; ` +
    `${assertions.passed} assertions passed, ${assertions.failed} failed; ${seconds} s`
  );
}

/**
 * The largest errors found, once for each place: the sampled inputs differ between builds.
 * @param {readonly Suite[]} suites
 */
function printAccuracy(suites) {
  const lines = new Set(suites.flatMap(({ accuracy }) => accuracy));
  if (lines.size > 0) console.log('Largest errors of the functions that are not exact:');
  for (const line of [...lines].sort()) console.log(`  ${line}`);
}

const { values, positionals } = parseArgs({
  options: { report: { type: 'string' } },
  allowPositionals: true,
});
const { passed, failed, failures } = await run(positionals.length > 0 ? positionals : PRESETS);
if (values.report) {
  mkdirSync(path.dirname(values.report), { recursive: true });
  writeFileSync(values.report, JSON.stringify({ passed, failed, failures }));
}
console.log(`Engine: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
