/** A zip file of texts, the same bytes whenever and wherever it is made. */
import { strToU8, zipSync } from 'fflate';

/** The first day a zip file can name, at local midnight: fflate writes the local date. */
const FIXED_DATE = new Date(1980, 0, 1);

/**
 * @param {Record<string, string>} files by path inside the zip, in the order to store them
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function zipFiles(files) {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
  return /** @type {Uint8Array<ArrayBuffer>} */ (
    zipSync(Object.fromEntries(entries), { mtime: FIXED_DATE, level: 9 })
  );
}
