/** The line between page and worker: commands and questions one way, messages and answers the other. */
import { LabError } from './lab-error.js';

/** @typedef {import('./types.js').LabCommand} LabCommand */
/** @typedef {Exclude<import('./types.js').LabMessage, { kind: 'answer' }>} RunMessage */
/** @typedef {{ resolve: (answer: any) => void, reject: (error: LabError) => void }} Waiting */

/** Starts the worker with the first thing that is said, and anew after one that failed. */
export class WorkerLine {
  /** @type {Worker | null} */
  #worker = null;
  #asked = 0;
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  #options;

  /**
   * @param {object} options
   * @param {() => Worker} options.startWorker
   * @param {() => LabCommand[]} options.settings what every new worker is told first
   * @param {(message: RunMessage) => void} options.onMessage
   * @param {(error: LabError) => void} options.onFailure 'worker-unavailable'
   */
  constructor(options) {
    this.#options = options;
  }

  /** @param {LabCommand} command */
  send(command) {
    try {
      this.#worker ??= this.#start();
      this.#worker.postMessage(command);
    } catch (cause) {
      this.#fail(cause);
    }
  }

  /**
   * For a worker that is there; another is told by `settings` when it starts.
   *
   * @param {LabCommand} command
   */
  tell(command) {
    this.#worker?.postMessage(command);
  }

  /**
   * @param {import('./types.js').Question} question
   * @returns {Promise<any>} rejects with LabError
   */
  ask(question) {
    return new Promise((resolve, reject) => {
      const id = ++this.#asked;
      this.#waiting.set(id, { resolve, reject });
      this.send({ kind: 'ask', id, question });
    });
  }

  /**
   * Ends the worker.
   *
   * @param {LabError} error for those who wait for answers
   */
  end(error) {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }

  #start() {
    const worker = this.#options.startWorker();
    worker.addEventListener('message', ({ data }) => this.#receive(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#fail(event.message);
    });
    for (const setting of this.#options.settings()) worker.postMessage(setting);
    return worker;
  }

  /** @param {import('./types.js').LabMessage} message */
  #receive(message) {
    if (message.kind !== 'answer') {
      this.#options.onMessage(message);
      return;
    }
    const { id, problem, answer } = message;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (problem) waiting?.reject(new LabError(problem.code, problem.message));
    else waiting?.resolve(answer);
  }

  /** @param {unknown} cause an error, or what the worker's error event says */
  #fail(cause) {
    const reason = cause instanceof Error ? cause.message : cause;
    const error = new LabError(
      'worker-unavailable',
      `the lab's worker does not run: ${reason || 'its script could not be loaded'}; accepted are pages from a ` +
        "server whose security policy allows workers (worker-src or script-src 'self')",
      { cause },
    );
    this.end(error);
    this.#options.onFailure(error);
  }
}
