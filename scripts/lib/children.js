import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * The processes this command has started, so that stopping the command stops them too.
 *
 * Every child leads a process group of its own and signals go to the whole group: a compiler that
 * CMake started ends with CMake, whether Ctrl-C was pressed or only this process was told to stop.
 */

/**
 * How a group is asked to end, ever more firmly: signal and milliseconds after the first. Playwright
 * closes its browsers on SIGINT; npm ignores that while it installs.
 * @type {readonly (readonly [NodeJS.Signals, number])[]}
 */
const WAYS_TO_STOP = [
  ['SIGINT', 0],
  ['SIGTERM', 1500],
  ['SIGKILL', 6000],
];

/**
 * @typedef {object} Child
 * @property {import('node:child_process').ChildProcess} process
 * @property {boolean} mustFinish
 * @property {string} title
 * @property {Promise<unknown>} ended
 */

/** @type {Set<Child>} */
const running = new Set();
let stopping = false;

/**
 * Starts a program whose life ends with this process's.
 * @param {string} command looked up on the PATH of `options.env`
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { mustFinish?: boolean, title?: string }} [options]
 *   mustFinish: a stop waits for this child instead of ending it (a package manager in mid-write).
 * @returns {{ process: import('node:child_process').ChildProcess, ended: Promise<number> }} ended
 *   resolves to the exit code, 128 + n after signal n; it rejects when the program can't be started.
 * @throws {Error} once this process is being stopped: a child that started then would be left behind
 */
export function startChild(command, args, { mustFinish = false, title = command, ...options } = {}) {
  if (stopping) throw new Error(`${title} is not started: this command is being stopped`);
  const child = spawn(command, args, { ...options, detached: true });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });
  const entry = { process: child, mustFinish, title, ended: ended.catch(() => {}) };
  running.add(entry);
  entry.ended.then(() => running.delete(entry));
  return { process: child, ended };
}

/**
 * Ends every child started here and waits until they are gone.
 * @returns {Promise<void>}
 */
export async function stopChildren() {
  await Promise.all([...running].map(stopChild));
}

/**
 * Makes Ctrl-C, a plain `kill` and a closed terminal end this process and its children.
 * @param {{ status?: () => number | undefined, before?: () => unknown }} [options]
 *   status: the exit status to use instead of 128 + signal; before: is awaited first.
 */
export function stopOnSignals({ status = () => undefined, before = () => {} } = {}) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      await before();
      await stopChildren();
      const ended = status() ?? 128 + constants.signals[signal];
      if (ended !== 0) console.error('Stopped; the next run goes on from here.');
      process.exit(ended);
    });
  }
}

/** True once a signal has asked this process to stop: failures of children are then no news. */
export const isStopping = () => stopping;

/** @param {Child} child */
async function stopChild({ process: child, mustFinish, title, ended }) {
  if (mustFinish) {
    console.error(`Waiting for: ${title}. It must not be broken off half-way.`);
    await ended;
    return;
  }
  const timers = WAYS_TO_STOP.map(([signal, ms]) => setTimeout(() => signalGroup(child, signal), ms));
  await ended;
  timers.forEach(clearTimeout);
  signalGroup(child, 'SIGKILL'); // what the leader may have left behind
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already, or belongs to root and can't be signalled.
  }
}
