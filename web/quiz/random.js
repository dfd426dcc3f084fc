/** Drawing from a seed: the same text gives the same numbers in every browser. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * @typedef {object} Random
 * @property {(from: number, to: number) => number} integer both ends included
 * @property {<T>(list: readonly T[]) => T} pick
 * @property {<T>(list: readonly T[]) => T[]} shuffle a new list
 */

const encoder = new TextEncoder();

/**
 * @param {string} seed any text
 * @returns {Random}
 */
export function seededRandom(seed) {
  const generator = xoroshiro128plus(hash(seed));
  const integer = (/** @type {number} */ from, /** @type {number} */ to) => uniformInt(generator, from, to);
  return {
    integer,
    pick: (list) => list[integer(0, list.length - 1)],
    shuffle(list) {
      const shuffled = [...list];
      // Fisher-Yates: every order is as likely as any other.
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = integer(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
      }
      return shuffled;
    },
  };
}

/**
 * A 32-bit number for a text: FNV-1a over its UTF-8 bytes (http://www.isthe.com/chongo/tech/comp/fnv/), then
 * MurmurHash3's final mix, so that neighbouring texts do not give neighbouring states.
 * @param {string} text
 */
function hash(text) {
  let value = 0x811c9dc5;
  for (const byte of encoder.encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
