import startModule from '../../dist/engine/glue.js';
import { EngineError } from './engine-error.js';
import { Engine } from './wasm-engine.js';
import { candidates, requireWebAssembly } from './variants.js';

/** @typedef {import('./variants.js').Variant} Variant */
/** @typedef {import('./engine-module.js').EngineModule} EngineModule */

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
 * Fetches and compiles at once where the server names exactly the type that browsers ask for; some servers
 * name another, and then the bytes are compiled when all are there.
 *
 * @param {URL} url
 * @returns {Promise<WebAssembly.Module>}
 */
async function fetchModule(url) {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${response.statusText}`);
  return response.headers.get('Content-Type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/**
 * @param {URL} url of the module, fetched unless there are
 * @param {BufferSource} [wasmBytes]
 * @returns {Promise<Engine>}
 */
async function start(url, wasmBytes) {
  const code = await (wasmBytes ? WebAssembly.compile(wasmBytes) : fetchModule(url));
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
      return await start(WASM_URLS[functions][candidate], wasmBytes);
    } catch (cause) {
      failures.push(new Error(`the ${candidate} variant did not start: ${cause}`, { cause }));
    }
  }
  throw new EngineError('engine-unavailable', failures.map((failure) => failure.message).join('; '), {
    cause: failures[0].cause,
  });
}
