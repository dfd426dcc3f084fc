/**
 * Says which lines of cpp/ no test ran when scripts/test-engine.js ran last, over all three variants together:
 * its sanitizer build counts. The report is printed and written to build/coverage-cpp.txt.
 *
 * Usage: node scripts/coverage-cpp.js
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileCoverage, coverageReport } from './lib/coverage-report.js';
import { buildFolder, runTool, ToolError, VARIANTS } from './lib/engine-builds.js';
import { inRepository } from './lib/repository.js';

const PRESET = 'sanitize';
const TITLE = 'C++ lines that tests run, over all variants (not cpp/bindings: only Emscripten builds it)';
const REPORT = inRepository('build', 'coverage-cpp.txt');

/**
 * @returns {Promise<string>} the report
 * @throws {ToolError} when there is nothing to report
 */
async function measure() {
  /** @type {import('./lib/coverage-report.js').GcovrReport[]} */
  const counts = [];
  // One after the other: gcov writes where it is called, under the same names.
  for (const variant of VARIANTS) counts.push(await countsOf(variant));
  const coverage = fileCoverage(counts);
  if (coverage.every(({ lines, missed }) => missed.length === lines)) {
    throw new ToolError('no line has run; `npm run test:engine` comes first');
  }
  return coverageReport(TITLE, coverage, (file) => readFileSync(inRepository(file), 'utf8').split('\n'));
}

/**
 * What gcovr counted in one variant. One at a time: gcovr 5.2 refuses to merge builds in which a function
 * of the same name stands on another line, as the vector type's do.
 * @param {string} variant
 * @returns {Promise<import('./lib/coverage-report.js').GcovrReport>}
 */
async function countsOf(variant) {
  const json = path.join(buildFolder(PRESET), `gcovr-${variant}.json`);
  // The tests' too: of a function in a header that both call, the linker keeps one copy, maybe theirs.
  const objects = [`cpp/CMakeFiles/engine_${variant}`, `tests/cpp/CMakeFiles/engine_tests_${variant}`]
    .concat('tests/cpp/CMakeFiles/engine_tests_shared', `cpp/CMakeFiles/training_${variant}`)
    .map((target) => path.join(buildFolder(PRESET), `${target}.dir`));
  const { ok, output } = await runTool('gcovr', [
    ...['--root', inRepository(), '--filter', 'cpp/', '--json', json],
    ...objects,
  ]);
  if (!ok) throw new ToolError(`gcovr failed:\n${output}`);
  return JSON.parse(readFileSync(json, 'utf8'));
}

try {
  const report = await measure();
  writeFileSync(REPORT, report);
  console.log(report);
} catch (error) {
  if (!(error instanceof ToolError)) throw error;
  console.error(`C++ coverage could not be measured: ${error.message}`);
  process.exitCode = 1;
}
