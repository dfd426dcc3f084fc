/**
 * Runs the engine's C++ tests in a build that counts, and says which lines of cpp/ no test runs, over all
 * three variants together. The report is printed and written to build/coverage-cpp.txt.
 *
 * Usage: node scripts/coverage-cpp.js
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileCoverage, coverageReport } from './lib/coverage-report.js';
import { buildFolder, buildTests, runTool, ToolError } from './lib/engine-builds.js';
import { readSuites } from './lib/engine-suites.js';
import { inRepository } from './lib/repository.js';

const PRESET = 'coverage';
const VARIANTS = ['base', 'simd', 'relaxed'];
const TITLE = 'C++ lines that tests run, over all variants (not cpp/bindings: only Emscripten builds it)';
const REPORT = inRepository('build', 'coverage-cpp.txt');

/**
 * @returns {string} the report
 * @throws {ToolError} when a test fails or the lines can't be counted
 */
function measure() {
  buildTests(PRESET, VARIANTS);
  for (const stale of findCounts()) rmSync(stale);
  const { output } = runTool('ctest', ['--test-dir', buildFolder(PRESET), '--verbose', '-j2']);
  const suites = readSuites(output);
  if (suites.length !== VARIANTS.length || suites.some(({ cases }) => cases.failed > 0)) {
    throw new ToolError(`the tests failed:\n${output}`);
  }
  return coverageReport(TITLE, fileCoverage(VARIANTS.map(countsOf)), (file) =>
    readFileSync(inRepository(file), 'utf8').split('\n'),
  );
}

/**
 * What gcovr counted in one variant. One at a time: gcovr 5.2 refuses to merge builds in which a function
 * of the same name stands on another line, as the vector type's do.
 * @param {string} variant
 * @returns {import('./lib/coverage-report.js').GcovrReport}
 */
function countsOf(variant) {
  const json = path.join(buildFolder(PRESET), `gcovr-${variant}.json`);
  // The tests' too: of a function in a header that both call, the linker keeps one copy, maybe theirs.
  const objects = ['cpp/CMakeFiles/engine_', 'tests/cpp/CMakeFiles/engine_tests_'].map((start) =>
    path.join(buildFolder(PRESET), `${start}${variant}.dir`),
  );
  const { ok, output } = runTool('gcovr', [
    ...['--root', inRepository(), '--filter', 'cpp/', '--json', json],
    ...objects,
  ]);
  if (!ok) throw new ToolError(`gcovr failed:\n${output}`);
  return JSON.parse(readFileSync(json, 'utf8'));
}

/** @returns {string[]} the counts of earlier runs */
function findCounts() {
  return runTool('find', [buildFolder(PRESET), '-name', '*.gcda'])
    .output.split('\n')
    .filter(Boolean);
}

try {
  const report = measure();
  writeFileSync(REPORT, report);
  console.log(report);
} catch (error) {
  if (!(error instanceof ToolError)) throw error;
  console.error(`C++ coverage could not be measured: ${error.message}`);
  process.exitCode = 1;
}
