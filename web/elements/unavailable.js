import { strings } from '../content/en/strings.js';

/** What a fetch that failed is, and an answer that is no file; a browser that forbids WebAssembly names others. */
const NOT_LOADED = ['TypeError', 'Error'];

/**
 * Why the drawings are not alive: WebAssembly may not run here, or it did not arrive.
 * @param {Error | undefined} failure the engine's
 */
export function unavailable(failure) {
  const { cause } = failure ?? {};
  return cause instanceof Error && NOT_LOADED.includes(cause.name)
    ? strings.engine.notLoaded
    : strings.engine.notAllowed;
}
