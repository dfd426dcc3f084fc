import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { isStopping, startChild } from './children.js';
import { Progress } from './progress.js';
import { inRepository, REPOSITORY } from './repository.js';

/** A step of set-up or build that failed, and what a person needs to know about it. */
export class StepError extends Error {}

/**
 * Runs one or more commands as one step: progress on the terminal, all output in
 * build/logs/<name>.log. When a command fails, the rest is not run.
 * @param {object} step
 * @param {string} step.name names the log file
 * @param {string} step.title what a person reads
 * @param {readonly (readonly string[])[]} step.commands program and arguments
 * @param {NodeJS.ProcessEnv} [step.env]
 * @param {string} [step.expect] roughly how long it takes
 * @param {boolean} [step.mustFinish] see startChild
 * @returns {Promise<{ ok: boolean, seconds: number, log: string }>}
 */
export async function runLogged({ name, title, commands, env = process.env, expect, mustFinish }) {
  const log = inRepository('build', 'logs', `${name}.log`);
  mkdirSync(path.dirname(log), { recursive: true });
  const file = createWriteStream(log);
  const progress = new Progress(title, { expect });
  let ok = true;
  for (const [program, ...args] of commands) {
    ok = ok && !isStopping();
    if (!ok) break;
    file.write(`$ ${[program, ...args].join(' ')}\n`);
    const child = startChild(program, args, {
      env,
      cwd: REPOSITORY,
      mustFinish,
      title,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.process.stdout, child.process.stderr]) {
      stream?.on('data', (/** @type {Buffer} */ chunk) => {
        file.write(chunk);
        const line = chunk
          .toString()
          .trimEnd()
          .split(/[\r\n]/)
          .pop();
        if (line?.trim()) progress.detail = line;
      });
    }
    const status = await child.ended.catch((error) => {
      file.write(`${error.message}\n`);
      return 127;
    });
    ok = status === 0;
    if (!ok) file.write(`(exit status ${status})\n`);
  }
  file.end();
  await once(file, 'close');
  const { seconds } = progress;
  progress.end(isStopping() ? 'stopped' : ok ? 'done' : 'FAILED');
  return { ok, seconds, log };
}

/**
 * As runLogged, but a failure is an error that shows the end of the log.
 * @param {Parameters<typeof runLogged>[0]} step
 * @returns {Promise<void>}
 */
export async function runLoggedOrThrow(step) {
  const { ok, log } = await runLogged(step);
  if (!ok) throw new StepError(`${step.title} failed.\n${tailOf(log)}`);
}

/**
 * The last lines of a log, indented, and where the whole of it is.
 * @param {string} log absolute path
 * @param {number} [lines]
 */
export function tailOf(log, lines = 30) {
  const all = stripVTControlCharacters(readFileSync(log, 'utf8')).trimEnd().split('\n');
  const shown = all.slice(-lines).map((line) => `  | ${line}`);
  return [...shown, `  All of it: ${path.relative(REPOSITORY, log)}`].join('\n');
}
