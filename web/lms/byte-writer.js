/** Numbers and texts as few bytes: ByteReader reads them back. */

/** Decimal places that a short number may have; 7 in their place says that eight bytes follow. */
export const MOST_PLACES = 6;
export const RAW = 7;
/** Beyond, the digits take more room than the eight bytes. */
const LARGEST_DIGITS = 2 ** 40;

/** Collects bytes. */
export class ByteWriter {
  /** @type {number[]} */
  #bytes = [];

  /** @returns {Uint8Array<ArrayBuffer>} */
  get bytes() {
    return Uint8Array.from(this.#bytes);
  }

  /** @param {number} count a whole number from 0 to 2^53 - 1 */
  count(count) {
    let rest = count;
    while (rest > 127) {
      this.#bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  /** @param {number} integer whole, at most 2^52 - 1 either way */
  integer(integer) {
    this.count(zigZag(integer));
  }

  /** @param {number} number any but NaN; short decimals take few bytes, -0 and all others nine */
  number(number) {
    for (let places = 0; places <= MOST_PLACES; places++) {
      const digits = Math.round(number * 10 ** places);
      if (Math.abs(digits) >= LARGEST_DIGITS || Object.is(number, -0)) break;
      if (Number(`${digits}e-${places}`) !== number) continue;
      this.count(zigZag(digits) * 8 + places);
      return;
    }
    this.count(RAW);
    const eight = new DataView(new ArrayBuffer(8));
    eight.setFloat64(0, number);
    this.#bytes.push(...new Uint8Array(eight.buffer));
  }

  /** @param {string} text */
  text(text) {
    // As JSON even half a surrogate pair survives.
    const bytes = new TextEncoder().encode(JSON.stringify(text).slice(1, -1));
    this.count(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }
}

/** 0, -1, 1, -2, 2 as 0, 1, 2, 3, 4. @param {number} integer */
const zigZag = (integer) => (integer < 0 ? -2 * integer - 1 : 2 * integer);
