/** Handwritten digits: what digits.bin holds and how it is read. digits.md says where they come from. */
import { LabError } from './lab-error.js';

/** Pixels on a side. */
export const DIGIT_SIDE = 28;
const PIXELS = DIGIT_SIDE * DIGIT_SIDE;
const CLASSES = 10;
const TRAIN_COUNT = 4000;
const TEST_COUNT = 1000;
/** Grey levels, paper and ink included. */
const LEVELS = 8;
/** FNV-1a over the bytes that digits.bin unpacks to: deflate-raw has no check of its own. */
export const DIGITS_CHECK = 0xc034bd01;

/** Whose work the digits are; wherever they are shown, this has to be said. */
export const DIGITS_SOURCE = Object.freeze({
  name: 'MNIST',
  authors: 'Yann LeCun, Corinna Cortes, Christopher J. C. Burges',
  url: 'http://yann.lecun.com/exdb/mnist/',
  licence: 'CC BY-SA 3.0',
  licenceUrl: 'https://creativecommons.org/licenses/by-sa/3.0/',
});

/**
 * What digits.bin is before it is compressed: two pixels a byte, the left one in the lower half, each a level from
 * 0 (paper) to 7 (ink); image after image, each row by row from the top. Images come in the order 0, 1 … 9, 0, 1 …,
 * so labels need no room.
 *
 * @param {readonly (readonly number[])[]} images pixels from 0 to 1
 * @returns {Uint8Array}
 */
export function packDigits(images) {
  const bytes = new Uint8Array((images.length * PIXELS) / 2);
  images.flat().forEach((pixel, i) => (bytes[i >> 1] |= Math.round(pixel * (LEVELS - 1)) << (4 * (i & 1))));
  return bytes;
}

/**
 * @param {Uint8Array} bytes
 * @returns {number} a whole number from 0 to 2^32 - 1 (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/)
 */
export function checkOf(bytes) {
  let check = 0x811c9dc5;
  for (const byte of bytes) check = Math.imul(check ^ byte, 0x01000193);
  return check >>> 0;
}

/**
 * The digits as the lab takes them.
 *
 * @param {Uint8Array<ArrayBuffer>} file the content of digits.bin
 * @returns {Promise<import('./load-data.js').LabData>}
 * @throws {LabError} 'data-damaged'
 */
export async function readDigits(file) {
  const bytes = await inflated(file);
  if (bytes.length !== ((TRAIN_COUNT + TEST_COUNT) * PIXELS) / 2 || checkOf(bytes) !== DIGITS_CHECK) {
    throw new LabError(
      'data-damaged',
      `digits.bin unpacks to ${bytes.length} bytes with check ${checkOf(bytes)}; accepted is check ${DIGITS_CHECK}`,
    );
  }
  const examples = (/** @type {number} */ from, /** @type {number} */ count) => ({
    inputs: unpacked(bytes.subarray((from * PIXELS) / 2, ((from + count) * PIXELS) / 2)),
    labels: Uint8Array.from({ length: count }, (_, i) => (from + i) % CLASSES),
  });
  return {
    inputSize: PIXELS,
    classes: CLASSES,
    train: examples(0, TRAIN_COUNT),
    test: examples(TRAIN_COUNT, TEST_COUNT),
  };
}

/** @param {Uint8Array} bytes */
function unpacked(bytes) {
  const pixels = new Float32Array(2 * bytes.length);
  bytes.forEach((byte, i) => {
    pixels[2 * i] = (byte & 15) / (LEVELS - 1);
    pixels[2 * i + 1] = (byte >> 4) / (LEVELS - 1);
  });
  return pixels;
}

/**
 * @param {Uint8Array<ArrayBuffer>} file
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function inflated(file) {
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  try {
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw new LabError('data-damaged', `digits.bin cannot be unpacked: ${cause}`, { cause });
  }
}
