/**
 * Counts the instructions that each kernel takes for an element and training takes for a step, natively and under
 * Callgrind, and compares them with those on record: slower code shows without a clock.
 *
 * Usage: node scripts/check-instructions.js [--record] [--report file]
 *   --record  writes the counts to tests/fixtures/instructions.csv, for this compiler and this kind of machine
 *   --report  writes what is said to a file, too
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildFolder, buildTargets, runTool, ToolError, VARIANTS } from './lib/engine-builds.js';
import { readDumps, readRecord, verdict, writeRecord } from './lib/instruction-counts.js';
import { inRepository } from './lib/repository.js';

/** @typedef {import('./lib/instruction-counts.js').Counts} Counts */
/** @typedef {import('./lib/instruction-counts.js').Origin} Origin */

const RECORD = inRepository('tests', 'fixtures', 'instructions.csv');
const programOf = (/** @type {string} */ variant) => `bench_instructions_${variant}`;

/**
 * @param {string} variant
 * @returns {Promise<{ origin: Origin, counts: Counts }>}
 */
async function count(variant) {
  const dumps = inRepository('build', 'instructions', `${variant}.callgrind`);
  mkdirSync(path.dirname(dumps), { recursive: true });
  const { ok, output } = await runTool('valgrind', [
    ...['--quiet', '--tool=callgrind', '--combine-dumps=yes', `--callgrind-out-file=${dumps}`],
    path.join(buildFolder('native'), 'cpp', 'bench', programOf(variant)),
  ]);
  if (!ok) throw new ToolError(`Counting the instructions of ${variant} failed:\n${output}`);
  const [compiler, machine] = output.split('\n', 1)[0].split(',');
  return { origin: { compiler, machine }, counts: readDumps(readFileSync(dumps, 'utf8')) };
}

/**
 * @param {boolean} isToRecord
 * @returns {Promise<{ isGood: boolean, says: string[] }>}
 */
async function check(isToRecord) {
  await buildTargets('native', VARIANTS.map(programOf));
  const found = await Promise.all(VARIANTS.map(count));
  const { origin } = found[0];
  const counts = Object.fromEntries(VARIANTS.map((variant, i) => [variant, found[i].counts]));
  const text = existsSync(RECORD) ? readFileSync(RECORD, 'utf8') : '';
  if (!isToRecord) return verdict(origin, readRecord(text, origin), counts);
  writeFileSync(RECORD, writeRecord(text, origin, counts));
  return { isGood: true, says: [`Recorded for ${origin.compiler}, ${origin.machine}.`] };
}

const { values } = parseArgs({ options: { record: { type: 'boolean' }, report: { type: 'string' } } });
try {
  const { isGood, says } = await check(values.record ?? false);
  console.log(says.join('\n'));
  if (values.report) {
    mkdirSync(path.dirname(values.report), { recursive: true });
    writeFileSync(values.report, says.join('\n'));
  }
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  if (!(error instanceof ToolError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
