import { EngineError } from './engine-error.js';
import { requireNumber } from './numbers.js';
import { parameterValues } from './parameters.js';
import { showValue } from './show-value.js';

/** @typedef {import('./descriptions.js').FunctionDescription} FunctionDescription */
/** @typedef {import('./lab-calls.js').LabCalls} LabCalls */
/** @typedef {import('./parameters.js').Parameters} Parameters */

/**
 * @typedef {object} LayerPlan
 * @property {number} units
 * @property {string} function id
 * @property {Parameters} [parameters] a learned one (PReLU's) starts there, the same for every unit
 */

/**
 * @typedef {object} NetworkPlan
 * @property {number} inputs
 * @property {readonly LayerPlan[]} layers from the first hidden layer to the outputs
 * @property {'cross-entropy' | 'mean-squared'} loss
 * @property {'he' | 'glorot'} [initialisation] without it "he"
 * @property {'sgd' | 'adam'} [optimiser] without it "sgd"
 * @property {number} [learningRate] without it 0.1 for sgd, 0.001 for adam
 * @property {number} [momentum] of sgd; without it 0
 * @property {number} [beta1] of adam; without it 0.9
 * @property {number} [beta2] of adam; without it 0.999
 * @property {number} [epsilon] of adam; without it 1e-8
 * @property {number} [seed] of weights and of the order of examples; without it 0
 * @property {number} [batch] examples in a step; without it 32
 */

/**
 * A whole number from 1 to `most`, or 'shape-out-of-range'.
 *
 * @param {unknown} value
 * @param {string} what
 * @param {number} most
 * @returns {number}
 */
export function requireCount(value, what, most) {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new EngineError(
    'shape-out-of-range',
    `${what} is ${showValue(value)}; accepted is a whole number from 1 to ${most}`,
  );
}

/**
 * @param {unknown} value
 * @param {string} what
 * @param {number} lowest
 * @param {number} highest
 * @returns {number}
 */
export function requireSetting(value, what, lowest, highest) {
  const number = requireNumber(value, what);
  if (Math.fround(number) >= lowest && Math.fround(number) <= highest) return number;
  throw new EngineError(
    'setting-out-of-range',
    `${what} is ${number}; accepted is ${lowest} to ${Number(highest.toPrecision(8))}`,
  );
}

/**
 * @param {Record<string, number>} choices
 * @param {unknown} name
 * @param {string} what
 * @returns {number}
 */
function requireChoice(choices, name, what) {
  if (typeof name === 'string' && Object.hasOwn(choices, name)) return choices[name];
  const accepted = Object.keys(choices).map((choice) => `"${choice}"`);
  throw new EngineError(
    'unknown-choice',
    `${what} is ${showValue(name)}; accepted are ${accepted.join(' and ')}`,
  );
}

/**
 * @param {readonly FunctionDescription[]} functions
 * @param {unknown} layer
 * @param {number} index
 * @param {LabCalls} calls
 */
function layerNumbers(functions, layer, index, { limits }) {
  const { units, function: id, parameters } = /** @type {LayerPlan} */ (layer ?? {});
  const number = functions.findIndex((description) => description.id === id);
  if (number < 0) {
    const accepted = functions.map((description) => `"${description.id}"`).join(', ');
    throw new EngineError(
      'unknown-function',
      `layers[${index}] has no function ${showValue(id)}; accepted are ${accepted}`,
    );
  }
  const description = functions[number];
  const values = parameterValues(description, parameters);
  const [parameter] = description.parameters;
  if (parameter) {
    const isOne = values.length === 1;
    const value = Math.fround(values[0]);
    if (!isOne || !(value >= parameter.minimum && value <= parameter.maximum)) {
      throw new EngineError(
        'parameter-out-of-range',
        `parameter "${parameter.id}" of layers[${index}] is ${isOne ? values[0] : showValue(values)}; accepted ` +
          `is one number from ${parameter.minimum} to ${parameter.maximum}`,
      );
    }
  }
  return [requireCount(units, `layers[${index}].units`, limits.units), number, values[0] ?? 0];
}

/**
 * What C++ takes to create a network, every part looked at.
 *
 * @param {LabCalls} calls
 * @param {readonly FunctionDescription[]} functions
 * @param {NetworkPlan} plan
 */
export function planNumbers(calls, functions, plan) {
  const { limits, choices } = calls;
  const { inputs, layers, loss, initialisation = 'he', optimiser = 'sgd' } = plan ?? {};
  const { momentum = 0, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, seed = 0, batch = 32 } = plan ?? {};
  const learningRate = plan?.learningRate ?? (optimiser === 'adam' ? 0.001 : 0.1);
  if (!Array.isArray(layers)) {
    throw new EngineError('shape-out-of-range', `layers is ${showValue(layers)}; accepted is an array`);
  }
  requireCount(layers.length, 'the number of layers', limits.layers);
  requireCount(inputs, 'inputs', limits.units);
  if (typeof seed !== 'number' || seed >>> 0 !== seed) {
    throw new EngineError(
      'setting-out-of-range',
      `seed is ${showValue(seed)}; accepted is a whole number from 0 to ${2 ** 32 - 1}`,
    );
  }
  return {
    inputs,
    layers: layers.flatMap((layer, index) => layerNumbers(functions, layer, index, calls)),
    initialisation: requireChoice(choices.initialisations, initialisation, 'initialisation'),
    loss: requireChoice(choices.losses, loss, 'loss'),
    optimiser: requireChoice(choices.optimisers, optimiser, 'optimiser'),
    settings: [
      requireSetting(learningRate, 'learningRate', 0, limits.learningRate),
      requireSetting(momentum, 'momentum', 0, limits.decay),
      requireSetting(beta1, 'beta1', 0, limits.decay),
      requireSetting(beta2, 'beta2', 0, limits.decay),
      requireSetting(epsilon, 'epsilon', limits.lowestEpsilon, limits.highestEpsilon),
    ],
    seed,
    batch: requireCount(batch, 'batch', limits.batch),
  };
}
