/**
 * `npm run sweep`: the accuracy of every function at every float32 input, natively. Prints the largest errors;
 * after a sweep of all functions in simd and relaxed with stride 1, writes docs/accuracy.md. The exit status is
 * 1 when an error is beyond tests/fixtures/accuracy.csv or beyond 3 ULP. Functions that were done before it was
 * stopped are not done again: as long as the engine is the same, what was found stays in build/sweep/results/.
 *
 * Usage: npm run sweep -- [--function gelu]... [--variants simd,relaxed] [--stride 61]
 *   --function: only this one; several can be named
 *   --variants: of base, simd and relaxed; base, the slowest, has the bits of simd
 *   --stride: only every n-th float, and those around the places where something happens; odd, or low bits of x
 *     go unseen
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { accuracyDocument, errorTable, faultsOf } from './lib/accuracy-report.js';
import { runMain } from './lib/command-line.js';
import { buildSweep, ToolError, VARIANTS } from './lib/engine-builds.js';
import { StepError } from './lib/logged-command.js';
import { Progress } from './lib/progress.js';
import { inRepository } from './lib/repository.js';
import { listFunctions, sweepFunctions } from './lib/sweep-runs.js';

const DOCUMENT = inRepository('docs', 'accuracy.md');
const USUAL_VARIANTS = ['simd', 'relaxed'];

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
        variants: { type: 'string', default: USUAL_VARIANTS.join() },
        stride: { type: 'string', default: '1' },
      },
    });
  } catch (error) {
    throw new StepError(
      `${/** @type {Error} */ (error).message}\nAccepted: --function, --variants, --stride`,
    );
  }
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
  const found = await sweepFunctions(
    isWhole ? all : all.filter((id) => asked.functions.includes(id)),
    asked.stride,
    built,
  );
  console.log(
    `\nLargest errors in ULP, at every float${asked.stride > 1 ? ` that is looked at (stride ${asked.stride})` : ''}:\n`,
  );
  console.log(`${errorTable(found)}\n`);
  const isReport = USUAL_VARIANTS.every((variant) => asked.variants.includes(variant));
  if (isWhole && asked.stride === 1 && isReport) {
    writeFileSync(DOCUMENT, accuracyDocument(found));
    console.log(`Written: ${path.relative(inRepository(), DOCUMENT)}`);
  }
  const faults = faultsOf(found);
  for (const fault of faults) console.error(`Wrong: ${fault}`);
  if (faults.length === 0) console.log('Every error is within its bound.');
  return faults.length > 0 ? 1 : 0;
});
