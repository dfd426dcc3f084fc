import { RAW } from './byte-writer.js';

/** Reads what ByteWriter wrote, in the same order. Past the end every method throws a RangeError. */
export class ByteReader {
  #bytes;
  #at = 0;

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.#bytes = bytes;
  }

  get isAtEnd() {
    return this.#at === this.#bytes.length;
  }

  count() {
    let count = 0;
    let worth = 1;
    let byte = this.#take(1)[0];
    while (byte > 127) {
      count += (byte - 128) * worth;
      worth *= 128;
      byte = this.#take(1)[0];
    }
    return count + byte * worth;
  }

  integer() {
    return unZigZag(this.count());
  }

  number() {
    const code = this.count();
    const places = code % 8;
    if (places !== RAW) return Number(`${unZigZag((code - places) / 8)}e-${places}`);
    const eight = this.#take(8);
    return new DataView(eight.buffer, eight.byteOffset, 8).getFloat64(0);
  }

  text() {
    const text = new TextDecoder().decode(this.#take(this.count()));
    return /** @type {string} */ (JSON.parse(`"${text}"`));
  }

  /** @param {number} length */
  #take(length) {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('The data ends too early.');
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}

/** @param {number} count */
const unZigZag = (count) => (count % 2 === 1 ? -(count + 1) / 2 : count / 2);
