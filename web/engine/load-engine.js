import startModule from '../../dist/engine/glue.js';
import { compiledCode } from './compiled-code.js';
import { startVariant } from './start-variant.js';
import { Engine } from './wasm-engine.js';

/** @typedef {import('./variants.js').Variant} Variant */
/** @typedef {import('./engine-error.js').EngineError} EngineError */

/** @typedef {import('./compiled-code.js').FunctionSet} FunctionSet */

/**
 * Loads the engine: the fastest variant that this browser runs, or the one named.
 *
 * @param {object} [options]
 * @param {Variant} [options.variant] insist on one; without it a variant that fails to start gives way to
 *   the next
 * @param {FunctionSet} [options.functions] 'all' for a module with every function; without it, and on the
 *   lesson's page, a smaller one with those that the lesson speaks of
 * @param {BufferSource} [options.wasmBytes] the content of the variant's .wasm file, for those who have it
 *   already (Node, say); `variant` must then say which one it is
 * @returns {Promise<Engine>}
 * @throws {EngineError} 'variant-unsupported' if the variant named does not exist or cannot run here;
 *   'engine-unavailable' if no variant can be fetched, compiled and started (see its `cause`)
 */
export async function loadEngine({ variant, functions = 'lesson', wasmBytes } = {}) {
  const module = await startVariant({
    startModule,
    compiledCode: (candidate) => compiledCode(functions, candidate),
    variant,
    wasmBytes,
  });
  return new Engine(module);
}
