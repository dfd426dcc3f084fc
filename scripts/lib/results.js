/**
 * Counting what ran. Pure.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ title: string, counts: Counts, seconds: number, note?: string }} Result
 */

/**
 * Reads the counts out of a suite's own report.
 * @param {'vitest' | 'playwright' | 'engine'} kind
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
