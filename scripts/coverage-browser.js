/**
 * Says which lines of the elements and pages no end-to-end test runs, from what Chromium counted in the last run
 * of `playwright test`. The report is printed and written to build/coverage-browser.txt.
 *
 * Usage: node scripts/coverage-browser.js
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countLines, COVERAGE_FILE, mappingsOf } from './lib/browser-coverage.js';
import { runMain } from './lib/command-line.js';
import { coverageOf, coverageReport } from './lib/coverage-report.js';
import { StepError } from './lib/logged-command.js';
import { inRepository, REPOSITORY } from './lib/repository.js';

/** @typedef {import('./lib/browser-coverage.js').RunScript} RunScript */
/** @typedef {import('./lib/browser-coverage.js').Mapping} Mapping */

const TITLE = 'Lines of the elements and pages that the end-to-end tests run, in Chromium';
const COUNTED = /^web\/(?:elements|pages)\//u;
/** The site’s own scripts in every language, in whatever folder a host serves them. */
const BUILT = /\/((?:[a-z]{2}\/)?assets\/[^/]+\.js)$/u;
const REPORT = inRepository('build', 'coverage-browser.txt');

/** @returns {RunScript[]} */
function readRuns() {
  const results = inRepository('test-results');
  const files = existsSync(results) ? readdirSync(results, { recursive: true, encoding: 'utf8' }) : [];
  return files
    .filter((file) => path.basename(file) === COVERAGE_FILE)
    .flatMap((file) => JSON.parse(readFileSync(path.join(results, file), 'utf8')));
}

/**
 * @param {string} built a script, relative to dist/site
 * @param {Map<string, string>} texts of the sources as they were built, added to
 * @returns {Mapping[]} files relative to the repository
 */
function readScript(built, texts) {
  const map = inRepository('build', 'source-maps', `${built}.map`);
  if (!existsSync(map)) throw new StepError(`${built} was built anew since the tests ran: run them again.`);
  const script = inRepository('dist', 'site', built);
  const code = readFileSync(script, 'utf8');
  const sourceMap = JSON.parse(readFileSync(map, 'utf8'));
  sourceMap.sources = sourceMap.sources.map((/** @type {string} */ source) =>
    path.relative(REPOSITORY, path.resolve(path.dirname(script), source)),
  );
  sourceMap.sources.forEach((/** @type {string} */ file, /** @type {number} */ index) =>
    texts.set(file, sourceMap.sourcesContent[index]),
  );
  return mappingsOf(code, sourceMap).filter(({ file }) => COUNTED.test(file));
}

await runMain(async () => {
  /** @type {Map<string, Mapping[]>} */
  const scripts = new Map();
  /** @type {Map<string, string>} */
  const texts = new Map();
  /** @type {Map<string, Map<number, number>>} */
  const counts = new Map();
  for (const run of readRuns()) {
    const built = BUILT.exec(new URL(run.url).pathname)?.[1];
    if (!built) continue;
    const mappings = scripts.get(built) ?? readScript(built, texts);
    scripts.set(built, mappings);
    countLines(counts, run, mappings);
  }
  if (scripts.size === 0) throw new StepError('Chromium counted nothing: run `npm run test:e2e` first.');
  const report = coverageReport(TITLE, coverageOf(counts), (file) => texts.get(file)?.split('\n') ?? []);
  writeFileSync(REPORT, report);
  console.log(report);
  return 0;
});
