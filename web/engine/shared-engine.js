import { loadEngine } from './engine.js';

/** @type {Promise<import('./engine.js').Engine> | undefined} */
let shared;

/**
 * The page's one engine: a hundred elements load it once. A load that failed is not kept: whoever asks next
 * tries again.
 * @returns {Promise<import('./engine.js').Engine>} rejects with EngineError 'engine-unavailable' when
 *   WebAssembly cannot run here
 */
export function sharedEngine() {
  shared ??= loadEngine().catch((error) => {
    shared = undefined;
    throw error;
  });
  return shared;
}
