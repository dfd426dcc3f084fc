import { isStopping, stopOnSignals } from './children.js';
import { StepError } from './logged-command.js';

/**
 * Runs a script's main function: its number is the exit status, a StepError is printed without a
 * stack, and a signal ends it together with every process it started.
 * @param {() => Promise<number | void>} main
 * @param {Parameters<typeof stopOnSignals>[0]} [signals]
 */
export async function runMain(main, signals) {
  stopOnSignals(signals);
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (isStopping()) return; // the signal handler is ending the children and then this process
    if (!(error instanceof StepError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
