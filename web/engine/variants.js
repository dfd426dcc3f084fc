import { EngineError } from './engine-error.js';
import { showValue } from './show-value.js';

/** @typedef {'base' | 'simd' | 'relaxed'} Variant */

/** The builds of the engine, the fastest first. @type {readonly Variant[]} */
export const VARIANTS = Object.freeze(['relaxed', 'simd', 'base']);

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]; // "\0asm", version 1
const TYPE_NOTHING_TO_V128 = [1, 5, 1, 0x60, 0, 1, 0x7b];
const ONE_FUNCTION = [3, 2, 1, 0];
const ZERO_V128 = [0x41, 0, 0xfd, 15]; // i32.const 0, i8x16.splat
const RELAXED_MADD = [0xfd, 0x85, 2];
const END = 0x0b;

/**
 * The smallest module whose one function has this body.
 *
 * @param {number[]} instructions
 */
function probe(instructions) {
  const body = [0, ...instructions, END];
  const code = [10, body.length + 2, 1, body.length, ...body];
  return new Uint8Array([...HEADER, ...TYPE_NOTHING_TO_V128, ...ONE_FUNCTION, ...code]);
}

/** A module that only an engine with the variant's instructions accepts. */
const PROBES = {
  base: new Uint8Array(HEADER),
  simd: probe(ZERO_V128),
  relaxed: probe([...ZERO_V128, ...ZERO_V128, ...ZERO_V128, ...RELAXED_MADD]),
};

/**
 * Whether this browser or Node has the instructions a variant is made of.
 *
 * @param {Variant} variant
 * @returns {boolean}
 */
export function isSupported(variant) {
  return typeof WebAssembly === 'object' && WebAssembly.validate(PROBES[variant]);
}

/**
 * Throws 'engine-unavailable' where WebAssembly is missing or forbidden (by a content security policy,
 * say), before anything is fetched for it.
 */
export function requireWebAssembly() {
  try {
    new WebAssembly.Module(PROBES.base);
  } catch (cause) {
    throw new EngineError(
      'engine-unavailable',
      "WebAssembly cannot run here: it is missing, or the page's security policy forbids it " +
        "(script-src needs 'wasm-unsafe-eval')",
      { cause },
    );
  }
}

/**
 * The variants to try, in that order.
 *
 * @param {string} [forced] the one the caller insists on
 * @returns {Variant[]}
 */
export function candidates(forced) {
  const supported = VARIANTS.filter(isSupported);
  if (forced === undefined) return supported;
  const variant = supported.find((name) => name === forced);
  if (variant) return [variant];
  throw new EngineError(
    'variant-unsupported',
    `variant ${showValue(forced)} cannot run here; accepted are ${supported.map((name) => `"${name}"`).join(', ')}`,
  );
}
