/** How long each question has been on show, over all the times that the learner came back to it. */
export class ThinkingClock {
  /** @type {Map<string, number>} ms */
  #spent = new Map();
  /** @type {{ key: string, since: number } | null} */
  #running = null;

  /**
   * Shows a question, and hides the one before.
   * @param {string} key
   * @param {number} at ms
   */
  show(key, at) {
    this.#stop(at);
    this.#running = { key, since: at };
  }

  /**
   * Seconds that a question was on show since the last answer to it, to a tenth. Its next answer begins at 0.
   * @param {string} key
   * @param {number} at ms
   */
  take(key, at) {
    const running = this.#running;
    this.#stop(at);
    const spent = this.#spent.get(key) ?? 0;
    this.#spent.delete(key);
    if (running) this.#running = { key: running.key, since: at };
    return Math.round(spent / 100) / 10;
  }

  /** @param {number} at */
  #stop(at) {
    if (!this.#running) return;
    const { key, since } = this.#running;
    // A clock that was set back took no time.
    this.#spent.set(key, (this.#spent.get(key) ?? 0) + Math.max(0, at - since));
    this.#running = null;
  }
}
