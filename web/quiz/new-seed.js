/** A new seed, short enough to read out and type: no letters or digits that look alike. */

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 6;

/**
 * @param {(bytes: Uint8Array<ArrayBuffer>) => unknown} [fill] fills the bytes with chance
 * @returns {string} six letters and digits; almost 900 million different ones
 */
export function newSeed(fill = (bytes) => crypto.getRandomValues(bytes)) {
  const bytes = new Uint8Array(LENGTH);
  fill(bytes);
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
}
