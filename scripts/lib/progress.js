import { stripVTControlCharacters } from 'node:util';

/**
 * Says what a long step does: a line that counts the seconds on a terminal, and plain lines (one at
 * the start, one every now and then, one at the end) in a log.
 */
export class Progress {
  /** How often a plain log gets a sign of life, in milliseconds. */
  static PLAIN_EVERY_MS = 20_000;

  #title;
  #stream;
  #started = performance.now();
  #detail = '';
  #timer;

  /**
   * Prints the first line and starts counting.
   * @param {string} title what is being done, such as "Building the engine"
   * @param {{ expect?: string, stream?: NodeJS.WriteStream }} [options] expect: roughly how long
   */
  constructor(title, { expect = '', stream = process.stdout } = {}) {
    this.#title = title;
    this.#stream = stream;
    const first = `${title} ...${expect && ` (${expect})`}`;
    if (stream.isTTY) {
      stream.write(first);
      this.#timer = setInterval(() => this.#redraw(), 1000);
    } else {
      stream.write(`${first}\n`);
      this.#timer = setInterval(
        () =>
          stream.write(`  ... still at it after ${this.#seconds()}${this.#detail && `: ${this.#detail}`}\n`),
        Progress.PLAIN_EVERY_MS,
      );
    }
    this.#timer.unref();
  }

  /**
   * The latest line of the step's own output, shown beside the clock.
   * @param {string} line
   */
  set detail(line) {
    this.#detail = stripVTControlCharacters(line).trim().slice(0, 100); // colours would end up cut in half
  }

  /** Seconds since the start. */
  get seconds() {
    return (performance.now() - this.#started) / 1000;
  }

  /**
   * Stops counting and prints how it went.
   * @param {string} outcome such as "done" or "FAILED"
   */
  end(outcome) {
    clearInterval(this.#timer);
    if (this.#stream.isTTY) this.#stream.write('\r\x1b[K');
    this.#stream.write(`${this.#title}: ${outcome}, ${this.#seconds()}\n`);
  }

  #seconds() {
    return `${this.seconds.toFixed(this.seconds < 10 ? 1 : 0)} s`;
  }

  #redraw() {
    const width = (this.#stream.columns ?? 80) - 1;
    const line = `${this.#title} ... ${Math.round(this.seconds)} s  ${this.#detail}`;
    this.#stream.write(`\r\x1b[K${line.slice(0, width)}`);
  }
}
