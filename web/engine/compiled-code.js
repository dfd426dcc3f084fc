/** Where the engine's compiled code comes from: files beside the script. The one-file build brings its own. */
import { fetchCode } from './fetch-code.js';

/** @typedef {import('./variants.js').Variant} Variant */

/** @typedef {'lesson' | 'all'} FunctionSet the functions that the lesson speaks of, or all there are */

/**
 * The compiled code of each variant. The addresses are written out in full so that bundlers see them.
 *
 * @type {Record<FunctionSet, Record<Variant, URL>>}
 */
const WASM_URLS = {
  lesson: {
    base: new URL('../../dist/engine/base.wasm', import.meta.url),
    simd: new URL('../../dist/engine/simd.wasm', import.meta.url),
    relaxed: new URL('../../dist/engine/relaxed.wasm', import.meta.url),
  },
  all: {
    base: new URL('../../dist/engine/base-all.wasm', import.meta.url),
    simd: new URL('../../dist/engine/simd-all.wasm', import.meta.url),
    relaxed: new URL('../../dist/engine/relaxed-all.wasm', import.meta.url),
  },
};

/**
 * @param {FunctionSet} functions
 * @param {Variant} variant
 * @returns {Promise<WebAssembly.Module>}
 */
export function compiledCode(functions, variant) {
  return fetchCode(WASM_URLS[functions][variant]);
}
