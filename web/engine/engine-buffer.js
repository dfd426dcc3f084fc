/// <reference lib="esnext.disposable" preserve="true" />
import { EngineError } from './engine-error.js';
import { requireWholeNumber } from './numbers.js';

/** @typedef {import('./memory.js').EngineMemory} EngineMemory */

/** One allocation; all buffers that look into it know through this whether it is still there. */
class Allocation {
  isFreed = false;

  /**
   * @param {EngineMemory} memory
   * @param {number} pointer
   */
  constructor(memory, pointer) {
    this.memory = memory;
    this.pointer = pointer;
  }

  free() {
    if (!this.isFreed) this.memory.free(this.pointer);
    this.isFreed = true;
  }
}

/**
 * Numbers in the engine's own memory, which the engine reads and writes without copying. To be freed when
 * done with: nothing else frees it. Made by Engine.allocate.
 */
export class EngineBuffer {
  /** @type {Allocation} */
  #allocation;
  /** @type {number} */
  #start;
  /** @type {number} */
  #length;

  /**
   * @param {Allocation} allocation
   * @param {number} start in floats from the allocation's beginning
   * @param {number} length
   */
  constructor(allocation, start, length) {
    this.#allocation = allocation;
    this.#start = start;
    this.#length = length;
  }

  /**
   * A new buffer, filled with 0.
   *
   * @param {EngineMemory} memory
   * @param {number} length
   * @returns {EngineBuffer}
   * @throws {EngineError} 'not-a-number', 'allocation-too-large'
   */
  static allocate(memory, length) {
    const buffer = new EngineBuffer(new Allocation(memory, memory.allocate(length)), 0, length);
    buffer.view.fill(0);
    return buffer;
  }

  /** How many numbers it holds; still told after free(). */
  get length() {
    return this.#length;
  }

  /** Whether free() was called, on this buffer or on one that shares its memory. */
  get isFreed() {
    return this.#allocation.isFreed;
  }

  /**
   * The numbers themselves, to read and write: no copy. It never detaches, but after free() the memory it
   * shows belongs to others.
   *
   * @returns {Float32Array}
   * @throws {EngineError} 'buffer-freed'
   */
  get view() {
    return this.#allocation.memory.view(this.pointer, this.#length);
  }

  /**
   * The address of the first number, for calls into the engine.
   *
   * @returns {number}
   * @throws {EngineError} 'buffer-freed'
   */
  get pointer() {
    if (this.isFreed) {
      throw new EngineError('buffer-freed', `this buffer of ${this.#length} numbers was freed before`);
    }
    return this.#allocation.pointer + this.#start * Float32Array.BYTES_PER_ELEMENT;
  }

  /**
   * Part of this buffer as a buffer, on the same memory. Freeing either frees both.
   *
   * @param {number} start from 0 to length
   * @param {number} [end] one past the last, from start to length; without it the part goes to the end
   * @returns {EngineBuffer}
   * @throws {EngineError} 'buffer-freed', 'not-a-number'
   */
  subarray(start, end = this.#length) {
    void this.pointer; // refuses if freed
    requireWholeNumber(end, 'end', this.#length);
    requireWholeNumber(start, 'start', end);
    return new EngineBuffer(this.#allocation, this.#start + start, end - start);
  }

  /**
   * Whether this buffer lies in the given engine's memory.
   *
   * @param {EngineMemory} memory
   */
  isIn(memory) {
    return this.#allocation.memory === memory;
  }

  /** Gives the memory back. A second call does nothing. */
  free() {
    this.#allocation.free();
  }

  /**
   * So that `using buffer = engine.allocate(n)` frees it at the end of the block. (Where Symbol.dispose does
   * not exist yet there is no `using` either, and this is a method by the name of "undefined".)
   */
  [Symbol.dispose]() {
    this.free();
  }
}
