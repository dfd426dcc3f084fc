/** Running the program that sweeps a function, on all processors; what it found is kept. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { startChild } from './children.js';
import { buildFolder } from './engine-builds.js';
import { StepError } from './logged-command.js';
import { Progress } from './progress.js';
import { inRepository } from './repository.js';

/** @typedef {import('./accuracy-report.js').FunctionFindings} FunctionFindings */

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
export async function listFunctions(program) {
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
export async function sweepFunctions(functions, stride, { program, modules }) {
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
