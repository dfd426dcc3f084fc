/**
 * `npm test`: every check, each a named step with its time and counts. It goes on after a failing
 * step and sums up at the end; the last line is "N passed, N failed".
 * `npm test -- --only unit,lint` runs these steps and what they need.
 */
import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isStopping } from './lib/children.js';
import { runMain } from './lib/command-line.js';
import { runLogged, StepError, tailOf } from './lib/logged-command.js';
import { inRepository } from './lib/repository.js';
import { countsIn, failureList, failuresIn, resultTable, settle, total } from './lib/results.js';
import { STEPS, purposesOf, stepsFor } from './lib/steps.js';
import { setUp } from './setup/setup.js';

/** @typedef {import('./lib/steps.js').Step} Step */
/** @typedef {import('./lib/results.js').Result} Result */

await runMain(async () => {
  const steps = chosenSteps();
  const started = performance.now();
  /** @type {Map<string, Result>} */
  const results = new Map();
  const env = await setUp(purposesOf(steps)).catch((error) => {
    if (!(error instanceof StepError)) throw error;
    console.log(error.message);
  });
  const setUpCounts = settle(env !== undefined, undefined, false);
  results.set('set-up', { title: 'Set-up', counts: setUpCounts, seconds: secondsSince(started) });
  if (env) for (const step of steps) results.set(step.name, await runStep(step, env, results));
  if (isStopping()) return 1;

  const all = [...results.values()];
  const { passed, failed } = total(all);
  console.log(`\n${resultTable(all)}\n\nThe whole took ${secondsSince(started).toFixed(0)} s.`);
  if (failed > 0) console.log(failureList(all));
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});

/** @returns {Step[]} */
function chosenSteps() {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' } } });
    return stepsFor(values.only?.split(',') ?? STEPS.map(({ name }) => name));
  } catch (error) {
    throw new StepError(/** @type {Error} */ (error).message);
  }
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @param {ReadonlyMap<string, Result>} results of the steps before
 * @returns {Promise<Result>}
 */
async function runStep(step, env, results) {
  const { title, suite } = step;
  const broken = step.needs?.find((name) => results.get(name)?.counts.failed);
  if (broken)
    return { title, counts: { passed: 0, failed: 1 }, seconds: 0, note: `not run, because ${broken} failed` };

  if (suite) rmSync(inRepository(suite.report), { force: true }); // never count an earlier run's
  const { ok, seconds, log } = await runLogged({ ...step, env: { ...env, ...suite?.env } });
  const report = suite && readReport(suite);
  const counts = settle(ok, report?.counts, suite !== undefined);
  if (step.shows && ok) console.log(readFileSync(inRepository(step.shows), 'utf8'));
  if (counts.failed > 0) console.log(tailOf(log, 100));
  return { title, counts, seconds, failures: report?.failures };
}

/** @param {import('./lib/steps.js').Suite} suite */
function readReport({ kind, report }) {
  try {
    const said = JSON.parse(readFileSync(inRepository(report), 'utf8'));
    return { counts: countsIn(kind, said), failures: failuresIn(kind, said) };
  } catch {
    return undefined; // it crashed before it could write one
  }
}

/** @param {number} start from performance.now() */
function secondsSince(start) {
  return (performance.now() - start) / 1000;
}
