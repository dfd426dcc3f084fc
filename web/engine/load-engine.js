import startModule from '../../dist/engine/glue.js';
import { compiledCode } from './compiled-code.js';
import { EngineError } from './engine-error.js';
import { Engine } from './wasm-engine.js';
import { candidates, requireWebAssembly } from './variants.js';

/** @typedef {import('./variants.js').Variant} Variant */
/** @typedef {import('./engine-module.js').EngineModule} EngineModule */

/** @typedef {import('./compiled-code.js').FunctionSet} FunctionSet */

/**
 * @param {FunctionSet} functions
 * @param {Variant} variant
 * @param {BufferSource} [wasmBytes]
 * @returns {Promise<Engine>}
 */
async function start(functions, variant, wasmBytes) {
  const code = await (wasmBytes ? WebAssembly.compile(wasmBytes) : compiledCode(functions, variant));
  // The glue has no way to hear that its hook failed, so the failure takes a path of its own.
  const module = await new Promise((resolve, reject) => {
    startModule({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(code, imports).then((instance) => done(instance, code), reject);
        return {};
      },
    }).then(resolve, reject);
  });
  return new Engine(/** @type {EngineModule} */ (module));
}

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
  requireWebAssembly();
  if (wasmBytes !== undefined && variant === undefined) {
    throw new EngineError('variant-unsupported', 'wasmBytes needs a variant: name the one the bytes are of');
  }
  const failures = [];
  for (const candidate of candidates(variant)) {
    try {
      return await start(functions, candidate, wasmBytes);
    } catch (cause) {
      failures.push(new Error(`the ${candidate} variant did not start: ${cause}`, { cause }));
    }
  }
  throw new EngineError('engine-unavailable', failures.map((failure) => failure.message).join('; '), {
    cause: failures[0].cause,
  });
}
