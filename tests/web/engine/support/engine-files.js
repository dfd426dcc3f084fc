import { readFileSync } from 'node:fs';
import { loadEngine } from '../../../../web/engine/engine.js';

/** @typedef {import('../../../../web/engine/engine.js').Variant} Variant */

/** @type {readonly Variant[]} */
export const VARIANT_NAMES = ['base', 'simd', 'relaxed'];

/**
 * The bytes of a variant's .wasm file.
 *
 * @param {Variant} variant
 */
export function wasmBytes(variant) {
  return readFileSync(new URL(`../../../../dist/engine/${variant}.wasm`, import.meta.url));
}

/**
 * An engine of the variant named, from the files that scripts/build-engine.js made.
 *
 * @param {Variant} [variant]
 */
export function load(variant = 'base') {
  return loadEngine({ variant, wasmBytes: wasmBytes(variant) });
}
