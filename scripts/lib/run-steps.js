import { runLoggedOrThrow } from './logged-command.js';
import { startChild } from './children.js';
import { REPOSITORY } from './repository.js';

/**
 * Runs steps one after the other with progress, and stops at the first that fails.
 * @param {readonly import('./steps.js').Step[]} steps
 * @param {NodeJS.ProcessEnv} env from setUp
 * @throws {import('./logged-command.js').StepError}
 */
export async function runSteps(steps, env) {
  for (const step of steps) await runLoggedOrThrow({ ...step, env });
}

/**
 * Runs commands whose own output is what the person wants to see; goes on after a failing one.
 * @param {readonly (readonly string[])[]} commands
 * @param {NodeJS.ProcessEnv} env from setUp
 * @returns {Promise<number>} 0, or the first exit status that was not
 */
export async function runInTheOpen(commands, env) {
  let first = 0;
  for (const [program, ...args] of commands) {
    const child = startChild(program, args, {
      env,
      cwd: REPOSITORY,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const status = await child.ended;
    first ||= status;
  }
  return first;
}
