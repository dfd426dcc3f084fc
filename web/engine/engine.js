/** The engine's public face. */
export { shortestDecimal } from './descriptions.js';
export { EngineBuffer } from './engine-buffer.js';
export { ENGINE_ERROR_CODES, EngineError } from './engine-error.js';
export { loadEngine } from './load-engine.js';
export { Engine } from './wasm-engine.js';
export { VARIANTS, isSupported } from './variants.js';

/** @typedef {import('./descriptions.js').FunctionDescription} FunctionDescription */
/** @typedef {import('./descriptions.js').ParameterDescription} ParameterDescription */
/** @typedef {import('./engine-error.js').EngineErrorCode} EngineErrorCode */
/** @typedef {import('./kink-choice.js').KinkChoice} KinkChoice */
/** @typedef {import('./parameters.js').Parameters} Parameters */
/** @typedef {import('./variants.js').Variant} Variant */
