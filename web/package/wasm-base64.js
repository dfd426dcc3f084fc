/**
 * The engine's compiled code as text. Empty here: the one-file build puts it in (scripts/site/one-file-plugin.js).
 * @type {Readonly<Record<import('../engine/variants.js').Variant, string>>}
 */
export const WASM_BASE64 = Object.freeze({ base: '', simd: '', relaxed: '' });
