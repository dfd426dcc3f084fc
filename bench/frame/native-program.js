import readline from 'node:readline';
import { startChild } from '../../scripts/lib/children.js';

/** A program that answers each line it is sent with a line: a number. */
export class NativeProgram {
  /** @param {string} file */
  constructor(file) {
    const { process, ended } = startChild(file, [], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#input = /** @type {import('node:stream').Writable} */ (process.stdin);
    const output = /** @type {import('node:stream').Readable} */ (process.stdout);
    this.#lines = readline.createInterface({ input: output })[Symbol.asyncIterator]();
    this.#ended = ended;
  }

  /**
   * @param {string} request
   * @returns {Promise<number>}
   * @throws {Error} when it ends instead
   */
  async ask(request) {
    this.#input.write(`${request}\n`);
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`the native program could not do: ${request}`);
    return Number(value);
  }

  /** @returns {Promise<void>} once it is gone */
  async stop() {
    this.#input.end();
    await this.#ended;
  }

  #input;
  #lines;
  #ended;
}
