import { readDescriptions } from './descriptions.js';
import { EngineBuffer } from './engine-buffer.js';
import { EngineError } from './engine-error.js';
import { kinkSlopeNumber } from './kink-choice.js';
import { EngineMemory } from './memory.js';
import { requireNumber, requireNumbers } from './numbers.js';
import { parameterValues } from './parameters.js';
import { showValue } from './show-value.js';
import { statusChecker } from './status.js';

/** @typedef {import('./descriptions.js').FunctionDescription} FunctionDescription */
/** @typedef {import('./engine-module.js').EngineModule} EngineModule */
/** @typedef {import('./kink-choice.js').KinkChoice} KinkChoice */
/** @typedef {import('./parameters.js').Parameters} Parameters */
/** @typedef {Float32Array | readonly number[]} Numbers */

/**
 * Activation functions and the dense node, computed by one variant of the C++ engine. All numbers are
 * rounded to float32 on their way in; NaN and infinities are welcome as x. Every refusal is an EngineError
 * and leaves all outputs untouched. Made by loadEngine.
 */
export class Engine {
  #module;
  #memory;
  #kinkSlopes;
  #requireOk;
  /** @type {ReadonlyMap<string, { number: number, description: FunctionDescription }>} */
  #byId;

  /** @param {EngineModule} module */
  constructor(module) {
    this.#module = module;
    this.#memory = new EngineMemory(module);
    this.#kinkSlopes = module.kinkSlopes();
    this.#requireOk = statusChecker(module.statuses());

    /** Which build this is, as C++ itself reports. @readonly */
    this.variant = module.variant();
    /** What each function is, in the order of the C++ list. @type {readonly FunctionDescription[]} */
    this.functions = readDescriptions(module.functions());
    this.#byId = new Map(
      this.functions.map((description, number) => [description.id, { number, description }]),
    );
  }

  /**
   * @param {string} id
   * @returns {FunctionDescription}
   * @throws {EngineError} 'unknown-function'
   */
  describe(id) {
    return this.#find(id).description;
  }

  /**
   * f(x).
   *
   * @param {string} id
   * @param {number} x
   * @param {Parameters} [parameters]
   * @returns {number}
   */
  value(id, x, parameters) {
    return this.forward(id, [requireNumber(x, 'x')], parameters)[0];
  }

  /**
   * f'(x).
   *
   * @param {string} id
   * @param {number} x
   * @param {Parameters} [parameters]
   * @param {KinkChoice} [atKink]
   * @returns {number}
   */
  slope(id, x, parameters, atKink) {
    return this.slopes(id, [requireNumber(x, 'x')], parameters, atKink)[0];
  }

  /**
   * f(x) of each x.
   *
   * @param {string} id
   * @param {Numbers} xs with a per-channel parameter: rows of channels, the channel running fastest
   * @param {Parameters} [parameters]
   * @returns {Float32Array} in JavaScript's own memory
   */
  forward(id, xs, parameters) {
    const call = this.#prepare(id, parameters, { x: requireNumbers(xs, 'x').length });
    return this.#memory.lend([call.parameters, xs], ([p, x]) => {
      const n = xs.length;
      this.#requireOk(this.#module._forward(call.number, p, call.parameters.length, x, n, x, n), call);
      return this.#memory.view(x, n).slice();
    });
  }

  /**
   * f'(x) of each x.
   *
   * @param {string} id
   * @param {Numbers} xs
   * @param {Parameters} [parameters]
   * @param {KinkChoice} [atKink]
   * @returns {Float32Array}
   */
  slopes(id, xs, parameters, atKink = 'convention') {
    const call = this.#prepare(id, parameters, { x: requireNumbers(xs, 'x').length });
    const kink = kinkSlopeNumber(this.#kinkSlopes, atKink);
    return this.#memory.lend([call.parameters, xs], ([p, x]) => {
      const n = xs.length;
      this.#requireOk(this.#module._slope(call.number, p, call.parameters.length, kink, x, n, x, n), call);
      return this.#memory.view(x, n).slice();
    });
  }

  /**
   * The gradient of a loss with respect to each x and to the parameter, or that of each channel, given its
   * gradient dy with respect to each f(x). Where the slope is 0, dx is 0 whatever dy is.
   *
   * @param {string} id
   * @param {Numbers} xs
   * @param {Numbers} dys
   * @param {Parameters} [parameters]
   * @param {KinkChoice} [atKink]
   * @returns {{ dx: Float32Array, parameters: Record<string, Float32Array> }}
   */
  backward(id, xs, dys, parameters, atKink = 'convention') {
    const lengths = { x: requireNumbers(xs, 'x').length, dy: requireNumbers(dys, 'dy').length };
    const call = this.#prepare(id, parameters, lengths);
    const kink = kinkSlopeNumber(this.#kinkSlopes, atKink);
    const count = call.parameters.length;
    return this.#memory.lend([call.parameters, xs, dys, count], ([p, x, dy, dp]) => {
      const { number } = call;
      const [n, m] = [xs.length, dys.length];
      this.#requireOk(this.#module._parameterGradient(number, p, count, x, n, dy, m, dp), call);
      this.#requireOk(this.#module._backward(number, p, count, kink, x, n, dy, m, x, n), call);
      const gradients = this.#memory.view(dp, count).slice();
      return {
        dx: this.#memory.view(x, n).slice(),
        parameters: Object.fromEntries(call.description.parameters.map(({ id: name }) => [name, gradients])),
      };
    });
  }

  /**
   * One node of a dense layer: its products weight times input, z = their sum plus the bias, and y = f(z).
   *
   * @param {object} node
   * @param {Numbers} node.inputs any number of them, none included
   * @param {Numbers} node.weights as many
   * @param {number} node.bias
   * @param {string} node.function id
   * @param {Parameters} [node.parameters]
   * @returns {{ products: number[], z: number, y: number }}
   */
  node(node) {
    // Not in the parameter list, where nothing at all would be a TypeError rather than a named refusal.
    const { inputs, weights, bias, function: id, parameters } = node ?? {};
    const lengths = {
      inputs: requireNumbers(inputs, 'inputs').length,
      weights: requireNumbers(weights, 'weights').length,
    };
    requireNumber(bias, 'bias');
    const call = {
      ...this.#prepare(id, parameters, lengths),
      channels: 'one channel, which is what a node is',
    };
    const buffers = [call.parameters, inputs, weights, inputs.length, 2];
    return this.#memory.lend(buffers, ([p, x, w, products, zAndY]) => {
      const [n, m] = [inputs.length, weights.length];
      const count = call.parameters.length;
      const { number } = call;
      this.#requireOk(this.#module._denseNode(number, p, count, x, n, w, m, bias, products, zAndY), call);
      const [z, y] = this.#memory.view(zAndY, 2);
      return { products: [...this.#memory.view(products, n)], z, y };
    });
  }

  /**
   * Room for numbers in the engine's memory, filled with 0, for the calls that end in Into. To be freed.
   *
   * @param {number} length
   * @returns {EngineBuffer}
   * @throws {EngineError} 'not-a-number', 'allocation-too-large'
   */
  allocate(length) {
    return EngineBuffer.allocate(this.#memory, length);
  }

  /**
   * y = f(x), without copies. y may be x.
   *
   * @param {string} id
   * @param {EngineBuffer} x
   * @param {EngineBuffer} y
   * @param {Parameters} [parameters]
   */
  forwardInto(id, x, y, parameters) {
    const call = this.#prepareBuffers(id, parameters, { x, y });
    this.#memory.lend([call.parameters], ([p]) => {
      const count = call.parameters.length;
      this.#requireOk(
        this.#module._forward(call.number, p, count, x.pointer, x.length, y.pointer, y.length),
        call,
      );
    });
  }

  /**
   * slope = f'(x), without copies. slope may be x.
   *
   * @param {string} id
   * @param {EngineBuffer} x
   * @param {EngineBuffer} slope
   * @param {Parameters} [parameters]
   * @param {KinkChoice} [atKink]
   */
  slopesInto(id, x, slope, parameters, atKink = 'convention') {
    const call = this.#prepareBuffers(id, parameters, { x, slope });
    const kink = kinkSlopeNumber(this.#kinkSlopes, atKink);
    this.#memory.lend([call.parameters], ([p]) => {
      const count = call.parameters.length;
      this.#requireOk(
        this.#module._slope(call.number, p, count, kink, x.pointer, x.length, slope.pointer, slope.length),
        call,
      );
    });
  }

  /**
   * dx = dy * f'(x), without copies. dx may be x or dy.
   *
   * @param {string} id
   * @param {EngineBuffer} x
   * @param {EngineBuffer} dy
   * @param {EngineBuffer} dx
   * @param {Parameters} [parameters]
   * @param {KinkChoice} [atKink]
   */
  backwardInto(id, x, dy, dx, parameters, atKink = 'convention') {
    const call = this.#prepareBuffers(id, parameters, { x, dy, dx });
    const kink = kinkSlopeNumber(this.#kinkSlopes, atKink);
    this.#memory.lend([call.parameters], ([p]) => {
      const { number } = call;
      const count = call.parameters.length;
      const inputs = /** @type {const} */ ([x.pointer, x.length, dy.pointer, dy.length]);
      this.#requireOk(this.#module._backward(number, p, count, kink, ...inputs, dx.pointer, dx.length), call);
    });
  }

  /** @param {string} id */
  #find(id) {
    const found = this.#byId.get(id);
    if (found) return found;
    const accepted = [...this.#byId.keys()].map((name) => `"${name}"`).join(', ');
    throw new EngineError(
      'unknown-function',
      `there is no function ${showValue(id)}; accepted are ${accepted}`,
    );
  }

  /**
   * @param {string} id
   * @param {Parameters | undefined} parameters
   * @param {Record<string, number>} lengths
   */
  #prepare(id, parameters, lengths) {
    const { number, description } = this.#find(id);
    return { number, description, parameters: parameterValues(description, parameters), lengths };
  }

  /**
   * @param {string} id
   * @param {Parameters | undefined} parameters
   * @param {Record<string, EngineBuffer>} buffers
   */
  #prepareBuffers(id, parameters, buffers) {
    /** @type {Record<string, number>} */
    const lengths = {};
    for (const [name, buffer] of Object.entries(buffers)) {
      if (!(buffer instanceof EngineBuffer) || !buffer.isIn(this.#memory)) {
        throw new EngineError('not-a-buffer', `${name} is not a buffer that this engine allocated`);
      }
      void buffer.pointer; // refuses a freed buffer before anything is done
      lengths[name] = buffer.length;
    }
    return this.#prepare(id, parameters, lengths);
  }
}
