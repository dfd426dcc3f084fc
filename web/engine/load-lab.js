import startModule from '../../dist/engine/lab-glue.js';
import { fetchCode } from './fetch-code.js';
import { startVariant } from './start-variant.js';
import { Lab } from './training-lab.js';

/** @typedef {import('./engine-error.js').EngineError} EngineError */
/** @typedef {import('./variants.js').Variant} Variant */

/** The addresses are written out in full so that bundlers see them. @type {Record<Variant, URL>} */
const WASM_URLS = {
  base: new URL('../../dist/engine/base-lab.wasm', import.meta.url),
  simd: new URL('../../dist/engine/simd-lab.wasm', import.meta.url),
  relaxed: new URL('../../dist/engine/relaxed-lab.wasm', import.meta.url),
};

/**
 * Loads the part of the engine that trains networks: the fastest variant that this browser or worker runs, or
 * the one named. base and simd give the same runs, to the bit, on every machine; relaxed is faster and may
 * differ in the last digits.
 *
 * @param {object} [options]
 * @param {Variant} [options.variant] insist on one
 * @param {BufferSource} [options.wasmBytes] the content of the variant's -lab.wasm file, for those who have it
 *   already (Node, say); `variant` must then say which one it is
 * @returns {Promise<Lab>}
 * @throws {EngineError} 'variant-unsupported', 'engine-unavailable' as loadEngine
 */
export async function loadLab({ variant, wasmBytes } = {}) {
  const module = await startVariant({
    startModule,
    compiledCode: (candidate) => fetchCode(WASM_URLS[candidate]),
    variant,
    wasmBytes,
  });
  return new Lab(module);
}
