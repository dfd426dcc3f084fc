/** What the reader can look at in a run: one network's units, what it makes of the plane, its examples. */
import { LabError } from './lab-error.js';
import { EXTENT } from './point-sets.js';
import { isKilledAt } from './timeline.js';

/** @typedef {import('./runner.js').Runner} Runner */
/** @typedef {import('./types.js').UnitPlace} UnitPlace */

const SURFACE_SIZES = [2, 128];

/**
 * The units of one network for one input.
 *
 * @param {Runner} runner
 * @param {import('./types.js').InspectRequest} request
 * @returns {import('./types.js').Inspection}
 * @throws {LabError} 'unknown-contestant', 'unknown-example'
 * @throws {import('../engine/lab.js').EngineError} 'length-mismatch', 'not-finite', 'unknown-unit'
 */
export function inspect(runner, { contestant: index, example, input: given, unit: place }) {
  const contestant = contestantOf(runner, index);
  const { network } = contestant;
  const { input, label } = given
    ? { input: Float32Array.from(given), label: null }
    : testExample(runner, example);
  const parameters = network.readParameters();
  const layers = contestant.deadUnits().map((isDead, layer) => ({
    ...network.activations(input, layer),
    isDead,
    isKilled: killedUnits(runner, index, layer),
    slopes: parameters[layer].slopes.slice(),
  }));
  return {
    contestant: index,
    point: runner.point,
    input,
    label,
    layers,
    probabilities: softmax(network.predict(input)),
    unit: place ? incoming(network, parameters, place) : null,
  };
}

/**
 * What one network makes of each place of the square, and the hinges of its first layer.
 *
 * @param {Runner} runner
 * @param {import('./types.js').SurfaceRequest} request
 * @returns {import('./types.js').Surface}
 * @throws {LabError} 'not-two-dimensional', 'size-out-of-range', 'unknown-contestant'
 * @throws {import('../engine/lab.js').EngineError} 'unknown-unit'
 */
export function surface(runner, { contestant: index, size, unit: place }) {
  const { network } = contestantOf(runner, index);
  if (network.inputSize !== 2) {
    throw new LabError('not-two-dimensional', `these data have ${network.inputSize} inputs; accepted are 2`);
  }
  const [smallest, largest] = SURFACE_SIZES;
  if (!Number.isInteger(size) || size < smallest || size > largest) {
    throw new LabError('size-out-of-range', `size is ${size}; accepted is ${smallest} to ${largest}`);
  }
  const places = gridPlaces(size);
  const outputs = network.predict(places);
  const parameters = network.readParameters();
  return {
    contestant: index,
    point: runner.point,
    size,
    extent: EXTENT,
    probabilities: Float32Array.from({ length: size * size }, (_, i) => {
      return softmax(outputs.subarray(2 * i, 2 * i + 2))[1];
    }),
    hinges: network.layers.length > 1 ? hingesOf(parameters[0], killedUnits(runner, index, 0)) : [],
    unitOutputs: place ? outputsOfUnit(network, places, place) : null,
  };
}

/**
 * What several networks make of the square, at one moment.
 *
 * @param {Runner} runner
 * @param {import('./types.js').SurfacesRequest} request
 * @returns {import('./types.js').Surface[]}
 * @throws {LabError} as surface()
 */
export const surfaces = (runner, { contestants, size }) =>
  contestants.map((contestant) => surface(runner, { contestant, size }));

/**
 * @param {Runner} runner
 * @param {import('./types.js').ExamplesRequest} request
 * @returns {import('./types.js').Examples}
 */
export function examples({ data }, { set, from = 0, count = Infinity }) {
  const { inputs, labels } = data[set === 'test' ? 'test' : 'train'];
  const to = Math.min(labels.length, from + count);
  return {
    inputs: inputs.slice(from * data.inputSize, to * data.inputSize),
    inputSize: data.inputSize,
    labels: labels.slice(from, to),
    classes: data.classes,
  };
}

/**
 * Shares that sum to 1 and grow with the outputs: e^output over the sum of all of them (Bridle 1990). The largest is
 * taken off first so that nothing overflows. NaN where an output is.
 *
 * @param {ArrayLike<number>} outputs
 * @returns {number[]}
 */
export function softmax(outputs) {
  const largest = Math.max(...Array.from(outputs));
  const powers = Array.from(outputs, (output) => Math.exp(output - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** @param {Runner} runner @param {number} index */
function contestantOf({ contestants }, index) {
  if (contestants[index]) return contestants[index];
  throw new LabError(
    'unknown-contestant',
    `there is no contestant ${index}; accepted is 0 to ${contestants.length - 1}`,
  );
}

/** @param {Runner} runner @param {number | undefined} example */
function testExample({ data: { test, inputSize } }, example = 0) {
  const label = test.labels[example];
  if (label === undefined) {
    throw new LabError(
      'unknown-example',
      `there is no test example ${example}; accepted is 0 to ${test.labels.length - 1}`,
    );
  }
  return { input: test.inputs.slice(example * inputSize, (example + 1) * inputSize), label };
}

/** @param {import('../engine/lab.js').Network} network @param {UnitPlace} place */
function requireHidden({ layers }, { layer, unit }) {
  const sizes = layers.slice(0, -1).map(({ units }) => units);
  if (Number.isInteger(unit) && unit >= 0 && unit < (sizes[layer] ?? 0)) return;
  throw new LabError(
    'unknown-unit',
    `there is no hidden unit ${unit} in layer ${layer}; the hidden layers, from 0, have ${sizes.join(', ') || 'no'} ` +
      'units',
  );
}

/** @param {Runner} runner @param {number} contestant @param {number} layer */
function killedUnits({ events, point, experiment }, contestant, layer) {
  return Array.from({ length: experiment.hidden[layer] }, (_, unit) =>
    isKilledAt(events, point, { contestant, layer, unit }),
  );
}

/**
 * @param {import('../engine/lab.js').Network} network
 * @param {ReturnType<import('../engine/lab.js').Network['readParameters']>} parameters
 * @param {UnitPlace} place
 */
function incoming(network, parameters, { layer, unit }) {
  requireHidden(network, { layer, unit });
  const { inputs } = network.layers[layer];
  const { weights, biases } = parameters[layer];
  return { weights: weights.slice(unit * inputs, (unit + 1) * inputs), bias: biases[unit] };
}

/** @param {number} size @returns {Float32Array} x and y of the middle of each cell, from the top left */
function gridPlaces(size) {
  const places = new Float32Array(2 * size * size);
  const coordinate = (/** @type {number} */ cell) => EXTENT * ((2 * cell + 1) / size - 1);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      places.set([coordinate(column), -coordinate(row)], 2 * (row * size + column));
    }
  }
  return places;
}

/**
 * @param {{ weights: Float32Array, biases: Float32Array }} firstLayer
 * @param {readonly boolean[]} isKilled
 * @returns {import('./types.js').Hinge[]}
 */
function hingesOf({ weights, biases }, isKilled) {
  return Array.from(biases, (bias, unit) => ({
    unit,
    weights: [weights[2 * unit], weights[2 * unit + 1]],
    bias,
    isKilled: isKilled[unit],
  }));
}

/**
 * @param {import('../engine/lab.js').Network} network
 * @param {Float32Array} places
 * @param {UnitPlace} place
 */
function outputsOfUnit(network, places, { layer, unit }) {
  requireHidden(network, { layer, unit });
  return Float32Array.from({ length: places.length / 2 }, (_, i) => {
    return network.activations(places.subarray(2 * i, 2 * i + 2), layer).y[unit];
  });
}
