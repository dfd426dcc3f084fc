import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The folder of this checkout, absolute. */
export const REPOSITORY = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * A path inside the checkout.
 * @param {...string} parts
 * @returns {string} absolute
 */
export const inRepository = (...parts) => path.join(REPOSITORY, ...parts);
