import { EngineError } from './engine-error.js';
import { candidates, requireWebAssembly } from './variants.js';

/** @typedef {import('./variants.js').Variant} Variant */
/** @typedef {import('./engine-module.js').StartModule} StartModule */

/**
 * @param {StartModule} startModule
 * @param {WebAssembly.Module} code
 * @returns {Promise<unknown>}
 */
function start(startModule, code) {
  // The glue has no way to hear that its hook failed, so the failure takes a path of its own.
  return new Promise((resolve, reject) => {
    startModule({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(code, imports).then((instance) => done(instance, code), reject);
        return {};
      },
    }).then(resolve, reject);
  });
}

/**
 * Starts the fastest variant that this browser runs, or the one named.
 *
 * @param {object} what
 * @param {StartModule} what.startModule the glue of the modules
 * @param {(variant: Variant) => Promise<WebAssembly.Module>} what.compiledCode
 * @param {Variant} [what.variant] insist on one
 * @param {BufferSource} [what.wasmBytes] its .wasm file
 * @returns {Promise<any>} the module's instance
 * @throws {EngineError} 'variant-unsupported', 'engine-unavailable'
 */
export async function startVariant({ startModule, compiledCode, variant, wasmBytes }) {
  requireWebAssembly();
  if (wasmBytes !== undefined && variant === undefined) {
    throw new EngineError('variant-unsupported', 'wasmBytes needs a variant: name the one the bytes are of');
  }
  const failures = [];
  for (const candidate of candidates(variant)) {
    try {
      return await start(
        startModule,
        await (wasmBytes ? WebAssembly.compile(wasmBytes) : compiledCode(candidate)),
      );
    } catch (cause) {
      failures.push(new Error(`the ${candidate} variant did not start: ${cause}`, { cause }));
    }
  }
  throw new EngineError('engine-unavailable', failures.map((failure) => failure.message).join('; '), {
    cause: failures[0].cause,
  });
}
