/**
 * `npm run sweep`: the accuracy of every function at every float32 input, natively. Prints the largest errors;
 * after a sweep of all functions with stride 1, writes docs/accuracy.md. The exit status is 1 when an error is
 * beyond tests/fixtures/accuracy.csv or beyond 3 ULP. Functions that were done before it was stopped are not
 * done again: as long as the engine is the same, what was found stays in build/sweep/results/.
 *
 * Usage: npm run sweep -- [--function gelu]... [--variants simd,relaxed] [--stride 64]
 *   --function: only this one; several can be named
 *   --variants: of base, simd and relaxed; base, the slowest, has the bits of simd
 *   --stride: only every n-th float, and those around the places where something happens
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { accuracyDocument, errorTable, faultsOf } from './lib/accuracy-report.js';
import { startChild } from './lib/children.js';
import { runMain } from './lib/command-line.js';
import { buildFolder, buildSweep, ToolError, VARIANTS } from './lib/engine-builds.js';
import { StepError } from './lib/logged-command.js';
import { Progress } from './lib/progress.js';
import { inRepository } from './lib/repository.js';

/** @typedef {import('./lib/accuracy-report.js').FunctionFindings} FunctionFindings */

const DOCUMENT = inRepository('docs', 'accuracy.md');

/**
 * @returns {{ functions: string[], variants: string[], stride: number }} functions: empty for all
 * @throws {StepError} that says what is accepted
 */
function readOptions() {
  const { values } = parseOrThrow();
  const variants = values.variants.split(',');
  const unknown = variants.find((variant) => !VARIANTS.includes(variant));
  if (unknown !== undefined)
    throw new StepError(
      `There is no variant "${unknown}"; accepted are ${VARIANTS.join(', ')}, with commas.`,
    );
  const stride = Number(values.stride);
  if (!Number.isInteger(stride) || stride < 1 || stride > 2 ** 31)
    throw new StepError(`A stride of "${values.stride}" is not a whole number from 1 to 2147483648.`);
  return { functions: values.function, variants, stride };
}

function parseOrThrow() {
  try {
    return parseArgs({
      options: {
        function: { type: 'string', multiple: true, default: /** @type {string[]} */ ([]) },
        variants: { type: 'string', default: 'simd,relaxed' },
        stride: { type: 'string', default: '1' },
      },
    });
  } catch (error) {
    throw new StepError(
      `${/** @type {Error} */ (error).message}\nAccepted: --function, --variants, --stride`,
    );
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {(line: string) => void} onLine
 * @throws {StepError} with what it said
 */
async function runProgram(program, args, onLine) {
  const child = startChild(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const { stdout, stderr } = child.process;
  if (!stdout || !stderr) throw new StepError(`${program} has no output`);
  createInterface({ input: stdout }).on('line', onLine);
  const [status, errors] = await Promise.all([child.ended, text(stderr)]);
  if (status !== 0) throw new StepError(`${path.basename(program)} ${args[0]} failed.\n${errors}`);
}

/** @param {string} program @returns {Promise<string[]>} the ids of all functions */
async function listFunctions(program) {
  /** @type {string[]} */
  const ids = [];
  await runProgram(program, ['--list'], (line) => ids.push(line));
  return ids;
}

/**
 * @param {readonly string[]} files whose content decides what is found
 * @param {number} stride
 * @returns {string} folder for what such a sweep finds
 */
function resultFolder(files, stride) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  const folder = path.join(
    buildFolder('sweep'),
    'results',
    `${hash.digest('hex').slice(0, 12)}-stride-${stride}`,
  );
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Sweeps the functions, as many at a time as there are processors, those with a result left out.
 * @param {readonly string[]} functions
 * @param {number} stride
 * @param {{ program: string, modules: string[] }} built
 * @returns {Promise<FunctionFindings[]>} in the order of `functions`
 */
async function sweep(functions, stride, { program, modules }) {
  const folder = resultFolder(
    [program, ...modules, inRepository('tests', 'fixtures', 'accuracy.csv')],
    stride,
  );
  const fileOf = (/** @type {string} */ id) => path.join(folder, `${id}.json`);
  const waiting = functions.filter((id) => !existsSync(fileOf(id)));
  const known = functions.length - waiting.length;
  const progress = new Progress(
    `Sweeping ${functions.length} functions${known > 0 ? `, ${known} known already` : ''}`,
  );
  /** @type {Map<string, string>} */
  const percents = new Map();
  const tell = () => {
    const done = functions.length - waiting.length - percents.size;
    progress.detail = `${done} done; ${[...percents].map(([id, percent]) => `${id} ${percent} %`).join(', ')}`;
  };
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const current = id;
      await runProgram(program, [current, String(stride), ...modules], (line) => {
        const [, percent] = line.match(/^progress (\d+)$/u) ?? [];
        if (percent) percents.set(current, percent);
        else writeWhole(fileOf(current), line);
        tell();
      });
      percents.delete(current);
    }
  };
  let outcome = 'FAILED';
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    outcome = 'done';
  } finally {
    progress.end(outcome);
  }
  return functions.map((id) => JSON.parse(readFileSync(fileOf(id), 'utf8')));
}

/**
 * Writes a file that is there either whole or not at all.
 * @param {string} file
 * @param {string} content
 */
function writeWhole(file, content) {
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}

/** @param {readonly string[]} variants */
async function build(variants) {
  const progress = new Progress('Building the sweep', { expect: 'a minute; nothing when it is built' });
  let outcome = 'FAILED';
  try {
    const built = await buildSweep(variants);
    outcome = 'done';
    return built;
  } catch (error) {
    throw error instanceof ToolError ? new StepError(error.message) : error;
  } finally {
    progress.end(outcome);
  }
}

await runMain(async () => {
  const asked = readOptions();
  const built = await build(asked.variants);
  const all = await listFunctions(built.program);
  const unknown = asked.functions.find((id) => !all.includes(id));
  if (unknown !== undefined)
    throw new StepError(`There is no function "${unknown}"; accepted are ${all.join(', ')}.`);

  const isWhole = asked.functions.length === 0;
  const found = await sweep(
    isWhole ? all : all.filter((id) => asked.functions.includes(id)),
    asked.stride,
    built,
  );
  console.log(
    `\nLargest errors in ULP, at every float${asked.stride > 1 ? ` that is looked at (stride ${asked.stride})` : ''}:\n`,
  );
  console.log(`${errorTable(found)}\n`);
  if (isWhole && asked.stride === 1) {
    writeFileSync(DOCUMENT, accuracyDocument(found));
    console.log(`Written: ${path.relative(inRepository(), DOCUMENT)}`);
  }
  const faults = faultsOf(found);
  for (const fault of faults) console.error(`Wrong: ${fault}`);
  if (faults.length === 0) console.log('Every error is within its bound.');
  return faults.length > 0 ? 1 : 0;
});
