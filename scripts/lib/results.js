/**
 * Counting what ran, and naming what failed. Pure.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ file: string, title: string, where?: string }} Failure where: the browser or the build, of several
 * @typedef {{ title: string, counts: Counts, seconds: number, note?: string, failures?: Failure[] }} Result
 */
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { REPOSITORY } from './repository.js';

/** @typedef {'vitest' | 'playwright' | 'engine'} Kind */

/**
 * Reads the counts out of a suite's own report.
 * @param {Kind} kind
 * @param {any} report parsed JSON
 * @returns {Counts}
 */
export function countsIn(kind, report) {
  switch (kind) {
    case 'vitest':
      return { passed: report.numPassedTests, failed: report.numFailedTests };
    case 'playwright': // a test that passed only when tried again has failed once too often
      return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
    case 'engine':
      return { passed: report.passed, failed: report.failed };
  }
}

/**
 * Reads the names of the tests that failed out of a suite's own report.
 * @param {Kind} kind
 * @param {any} report parsed JSON
 * @returns {Failure[]} files relative to the repository
 */
export function failuresIn(kind, report) {
  switch (kind) {
    case 'vitest':
      return report.testResults.flatMap(failuresOfFile);
    case 'playwright':
      return [
        ...(report.errors ?? []).map((/** @type {any} */ { message }) => ({
          file: '',
          title: firstLine(message),
        })),
        ...report.suites.flatMap((/** @type {any} */ suite) =>
          failuresOfSuite(suite, [], path.relative(REPOSITORY, report.config.rootDir)),
        ),
      ];
    case 'engine':
      return report.failures;
  }
}

/** @param {any} tested a file, in a report of Vitest @returns {Failure[]} */
function failuresOfFile({ name, status, message, assertionResults }) {
  const file = path.relative(REPOSITORY, name);
  const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
  // It could not even be loaded.
  if (status === 'failed' && failed.length === 0) return [{ file, title: firstLine(message) }];
  return failed.map((/** @type {any} */ { ancestorTitles, title }) => ({
    file,
    title: [...ancestorTitles, title].join(' › '),
  }));
}

/**
 * @param {any} suite a file or a group, in a report of Playwright
 * @param {readonly string[]} groups around it
 * @param {string} folder of the tests
 * @returns {Failure[]}
 */
function failuresOfSuite({ suites = [], specs = [] }, groups, folder) {
  return [
    ...specs.flatMap((/** @type {any} */ { file, title, tests }) =>
      tests
        .filter((/** @type {any} */ { status }) => status === 'unexpected' || status === 'flaky')
        .map((/** @type {any} */ { projectName }) => ({
          file: path.join(folder, file),
          title: [...groups, title].join(' › '),
          where: projectName,
        })),
    ),
    ...suites.flatMap((/** @type {any} */ inner) => failuresOfSuite(inner, [...groups, inner.title], folder)),
  ];
}

/** @param {string | undefined} text */
const firstLine = (text) =>
  stripVTControlCharacters(text ?? '')
    .trim()
    .split('\n', 1)[0];

/** The end of a log is short. */
const MOST_NAMED = 15;

/**
 * @param {readonly Result[]} results
 * @returns {string} one line for each test that failed, wherever it did; a step that failed without naming one is
 *   named itself; empty when nothing failed
 */
export function failureList(results) {
  /** @type {Map<string, Set<string>>} what failed -> where */
  const failed = new Map();
  for (const { title, counts, failures = [] } of results) {
    if (counts.failed === 0) continue;
    for (const failure of failures.length > 0 ? failures : [{ file: '', title, where: undefined }]) {
      const name = [failure.file, failure.title].filter(Boolean).join(' › ');
      const places = failed.get(name) ?? new Set();
      failed.set(name, failure.where ? places.add(failure.where) : places);
    }
  }
  const lines = [...failed].map(
    ([name, places]) => `failed: ${name}${places.size > 0 ? ` (${[...places].join(', ')})` : ''}`,
  );
  const more = lines.length - MOST_NAMED;
  return [...lines.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

/**
 * What a step counts for, so that neither a crash nor an empty suite can pass.
 * @param {boolean} ok whether its commands succeeded
 * @param {Counts | undefined} counts from its report; undefined without a suite or a readable report
 * @param {boolean} isSuite
 * @returns {Counts}
 */
export function settle(ok, counts, isSuite) {
  if (!isSuite) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const known = counts ?? { passed: 0, failed: 0 };
  const ranSomething = known.passed + known.failed > 0;
  return ok && ranSomething ? known : { ...known, failed: Math.max(known.failed, 1) };
}

/**
 * @param {readonly Result[]} results
 * @returns {Counts}
 */
export function total(results) {
  return {
    passed: results.reduce((sum, { counts }) => sum + counts.passed, 0),
    failed: results.reduce((sum, { counts }) => sum + counts.failed, 0),
  };
}

/**
 * @param {readonly Result[]} results
 * @returns {string} one row a step: title, counts, seconds, note
 */
export function resultTable(results) {
  const width = Math.max(...results.map(({ title }) => title.length));
  return results
    .map(({ title, counts, seconds, note }) => {
      const row = [
        counts.failed > 0 ? 'FAILED' : 'ok    ',
        title.padEnd(width),
        `${counts.passed} passed`.padStart(12),
        `${counts.failed} failed`.padStart(9),
        `${seconds.toFixed(1)} s`.padStart(8),
      ];
      return [...row, ...(note ? [note] : [])].join('  ');
    })
    .join('\n');
}
