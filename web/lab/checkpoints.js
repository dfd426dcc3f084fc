/** Saved states to rewind to, bounded in memory: where one is missing, training goes on from the one before. */

/** Of all saved states together. The first and the newest are kept even where they alone need more. */
export const CHECKPOINT_BYTES = 64 * 2 ** 20;

/** @typedef {readonly Uint8Array[]} States one for each contestant */

/**
 * States of every spacing-th point, and of the newest. When they grow beyond the bound, the spacing doubles and
 * every second one goes: with n points that fit, no way back is longer than twice (all points / n).
 */
export class Checkpoints {
  /** @type {Map<number, States>} */
  #states = new Map();
  #spacing = 1;
  #newest = 0;
  #bound;

  /** @param {number} [bound] bytes */
  constructor(bound = CHECKPOINT_BYTES) {
    this.#bound = bound;
  }

  /**
   * States of another history give way when their point is reached again.
   *
   * @param {number} point
   * @param {States} states
   */
  put(point, states) {
    this.#states.set(point, states);
    this.#newest = point;
    while (this.#excess()) this.#spacing *= 2;
    for (const kept of this.#states.keys()) if (!this.#keeps(kept)) this.#states.delete(kept);
  }

  /**
   * @param {number} point from 0; point 0 has been put
   * @returns {{ point: number, states: States }} the nearest that is not later
   */
  before(point) {
    const nearest = Math.max(...[...this.#states.keys()].filter((kept) => kept <= point));
    return { point: nearest, states: /** @type {States} */ (this.#states.get(nearest)) };
  }

  /** Bytes that are kept. */
  get bytes() {
    return [...this.#states.values()].flat().reduce((sum, { length }) => sum + length, 0);
  }

  /** @param {number} point */
  #keeps(point) {
    return point % this.#spacing === 0 || point === this.#newest;
  }

  #excess() {
    const kept = [...this.#states].filter(([point]) => this.#keeps(point));
    const bytes = kept.flatMap(([, states]) => states).reduce((sum, { length }) => sum + length, 0);
    return bytes > this.#bound && kept.length > 2;
  }
}
