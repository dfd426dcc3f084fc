import { LabDesk } from '../../../../web/lab/lab-desk.js';
import { loadLabOf } from '../../engine/support/engine-files.js';
import { digitsFile } from './runs.js';

/**
 * What a Worker is to the client, without a thread: messages are copied and arrive later, as between threads.
 */
export class DeskWorker extends EventTarget {
  isTerminated = false;
  /** Everything that the desk has posted. @type {any[]} */
  posted = [];
  #desk;

  /** @param {{ loadLab?: () => Promise<any> }} [options] */
  constructor({ loadLab = () => loadLabOf('simd') } = {}) {
    super();
    this.#desk = new LabDesk({
      post: (message) => this.#post(structuredClone(message)),
      loadLab,
      digitsFile,
    });
  }

  /** @param {any} message */
  #post(message) {
    this.posted.push(message);
    setImmediate(() => {
      if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data: message }));
    });
  }

  /** @param {any} message */
  postMessage(message) {
    const command = structuredClone(message);
    setImmediate(async () => {
      await this.#desk.take(command);
      this.#goOn();
    });
  }

  #goOn() {
    const { delay } = this.#desk;
    if (this.isTerminated || delay === Infinity) return;
    setTimeout(() => {
      this.#desk.work(1);
      this.#goOn();
    }, delay);
  }

  terminate() {
    this.isTerminated = true;
  }
}
