import { EngineError } from './engine-error.js';
import { requireWholeNumber } from './numbers.js';

/** @typedef {import('./engine-module.js').EngineModule} EngineModule */

const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** Room for floats in the engine's memory, which is fixed in size. */
export class EngineMemory {
  /** @type {EngineModule} */
  #module;

  /** @param {EngineModule} module */
  constructor(module) {
    this.#module = module;
    this.#claimAll();
  }

  /**
   * @param {number} length in floats
   * @param {string} [what] how a refusal calls them
   * @returns {number} pointer
   * @throws {EngineError} 'not-a-number' unless length is a whole number from 0; 'allocation-too-large'
   */
  allocate(length, what = `${length} numbers`) {
    if (!Number.isInteger(length) || length < 0) requireWholeNumber(length, 'length', this.#largestLength());
    const pointer = this.#tryAllocate(length);
    if (pointer !== 0) return pointer;
    throw new EngineError(
      'allocation-too-large',
      `${what} do not fit; accepted now are at most ${this.#largestLength()}`,
    );
  }

  /** @param {number} pointer */
  free(pointer) {
    this.#module._free(pointer);
  }

  /**
   * The floats at a pointer, without a copy. The view stays good for as long as they are allocated.
   *
   * @param {number} pointer
   * @param {number} length
   * @returns {Float32Array}
   */
  view(pointer, length) {
    return this.#module.HEAPF32.subarray(pointer / BYTES, pointer / BYTES + length);
  }

  /**
   * Lends room for several buffers while `use` runs, each filled with the values given or, where a length
   * is given, with anything.
   *
   * @template Result
   * @param {(ArrayLike<number> | number)[]} buffers
   * @param {(pointers: number[]) => Result} use
   * @returns {Result}
   * @throws {EngineError} 'allocation-too-large'
   */
  lend(buffers, use) {
    const lengths = buffers.map((buffer) => (typeof buffer === 'number' ? buffer : buffer.length));
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const start = this.allocate(total, `the call's ${total} numbers, inputs and results together,`);
    try {
      let end = start;
      const pointers = buffers.map((buffer, i) => {
        const pointer = end;
        end += lengths[i] * BYTES;
        if (typeof buffer !== 'number') this.#module.HEAPF32.set(buffer, pointer / BYTES);
        return pointer;
      });
      return use(pointers);
    } finally {
      this.free(start);
    }
  }

  /**
   * Takes and gives back all the memory there is, so that the allocator sees one free region. Left to claim
   * it bit by bit, it would refuse a large allocation after a smaller one was freed.
   */
  #claimAll() {
    const pointers = [];
    for (let length = this.#module.HEAPF32.length; length >= 1; length /= 2) {
      const pointer = this.#tryAllocate(length);
      if (pointer !== 0) pointers.push(pointer);
    }
    pointers.forEach((pointer) => this.free(pointer));
  }

  /**
   * @param {number} length
   * @returns {number} 0 if there is no room
   */
  #tryAllocate(length) {
    // A size beyond the memory must not reach the allocator: it would be cut to 32 bits.
    if (length > this.#module.HEAPF32.length) return 0;
    return this.#module._malloc(Math.max(length, 1) * BYTES);
  }

  /** The largest length that would be allocated now, found by trying. */
  #largestLength() {
    let fits = 0;
    let tooLarge = this.#module.HEAPF32.length + 1;
    while (tooLarge - fits > 1) {
      const middle = Math.floor((fits + tooLarge) / 2);
      const pointer = this.#tryAllocate(middle);
      if (pointer === 0) {
        tooLarge = middle;
      } else {
        this.free(pointer);
        fits = middle;
      }
    }
    return fits;
  }
}
