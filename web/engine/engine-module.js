/** @typedef {import('./descriptions.js').FunctionDescription} FunctionDescription */

/**
 * What an instance of the compiled engine offers (cpp/bindings/). Pointers are byte addresses, lengths
 * count floats, results of the hot path are statuses.
 *
 * @typedef {object} EngineModule
 * @property {Float32Array} HEAPF32 all of the engine's memory; it never grows, so this never detaches
 * @property {(bytes: number) => number} _malloc 0 if there is no room
 * @property {(pointer: number) => void} _free
 * @property {() => import('./variants.js').Variant} variant
 * @property {() => FunctionDescription[]} functions
 * @property {() => Record<import('./kink-choice.js').KinkChoice, number>} kinkSlopes
 * @property {() => Record<import('./status.js').StatusName, number>} statuses
 * @property {(id: number, parameters: number, parameterCount: number, x: number, xLength: number, y: number,
 *   yLength: number) => number} _forward
 * @property {(id: number, parameters: number, parameterCount: number, atKink: number, x: number,
 *   xLength: number, slope: number, slopeLength: number) => number} _slope
 * @property {(id: number, parameters: number, parameterCount: number, atKink: number, x: number,
 *   xLength: number, dy: number, dyLength: number, dx: number, dxLength: number) => number} _backward
 * @property {(id: number, parameters: number, parameterCount: number, x: number, xLength: number, dy: number,
 *   dyLength: number, dParameters: number) => number} _parameterGradient
 * @property {(id: number, parameters: number, parameterCount: number, inputs: number, inputCount: number,
 *   weights: number, weightCount: number, bias: number, products: number, zAndY: number) => number} _denseNode
 */

/**
 * Emscripten's glue, which all variants share: starts one instance of a compiled variant.
 *
 * @typedef {(options: {
 *   instantiateWasm: (imports: WebAssembly.Imports,
 *     done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void) => object
 * }) => Promise<unknown>} StartModule
 */

export {};
