import { readFileSync } from 'node:fs';
import { loadEngine } from '../../../../web/engine/engine.js';
import { loadLab } from '../../../../web/engine/lab.js';

/** @typedef {import('../../../../web/engine/engine.js').Variant} Variant */

/** @type {readonly Variant[]} */
export const VARIANT_NAMES = ['base', 'simd', 'relaxed'];

/**
 * The bytes of a variant's .wasm file.
 *
 * @param {Variant | `${Variant}-all` | `${Variant}-lab`} module
 */
export function wasmBytes(module) {
  return readFileSync(new URL(`../../../../dist/engine/${module}.wasm`, import.meta.url));
}

/**
 * An engine of the variant named, from the files that scripts/build-engine.js made.
 *
 * @param {Variant} [variant]
 */
export function load(variant = 'base') {
  return loadEngine({ variant, wasmBytes: wasmBytes(variant) });
}

/**
 * The same with all functions, those included that the lesson does not speak of.
 *
 * @param {Variant} variant
 */
export function loadAll(variant) {
  return loadEngine({ variant, wasmBytes: wasmBytes(`${variant}-all`) });
}

/**
 * A lab of the variant named.
 *
 * @param {Variant} [variant]
 */
export function loadLabOf(variant = 'base') {
  return loadLab({ variant, wasmBytes: wasmBytes(`${variant}-lab`) });
}
