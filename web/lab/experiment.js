/** What can be asked for: sensible experiments, and a look at those that come from elsewhere. */
import { LabError } from './lab-error.js';
import { POINT_SETS } from './point-sets.js';

/** @typedef {import('./types.js').DataSetName} DataSetName */
/** @typedef {import('./types.js').Experiment} Experiment */

/** @type {readonly DataSetName[]} */
export const DATA_SETS = Object.freeze([/** @type {DataSetName} */ ('digits'), ...POINT_SETS]);

/**
 * Lowest and highest of each number. Those of the engine are wider; these keep what a reader's machine can finish.
 */
export const LIMITS = Object.freeze({
  functions: [1, 20],
  seeds: [1, 20],
  seed: [0, 2 ** 32 - 1],
  hiddenLayers: [0, 6],
  hiddenUnits: [1, 256],
  learningRate: [0, 1000],
  momentum: [0, 0.999],
  batch: [1, 1024],
  epochs: [1, 1000],
  points: [1, 200],
  examples: [2, 4000],
  noise: [0, 1],
  dataSeed: [0, 2 ** 31 - 1],
  pace: [0, 10_000],
});

const COMMON = Object.freeze({
  functions: [{ id: 'relu' }, { id: 'leaky-relu' }, { id: 'prelu' }, { id: 'tanh' }, { id: 'identity' }],
  seeds: [1, 2, 3, 4, 5],
  optimiser: /** @type {const} */ ('sgd'),
  momentum: 0.9,
  initialisation: /** @type {const} */ ('he'),
  points: 40,
  noise: 0,
  dataSeed: 1,
});

/** Of points in the plane. */
const PLANE = Object.freeze({
  ...COMMON,
  hidden: [8],
  learningRate: 0.02,
  batch: 10,
  epochs: 60,
  examples: 300,
  noise: 0.05,
});

/**
 * Epochs and rates at which the curves have settled: docs/decisions/0012-lab.md has the figures.
 *
 * @type {Record<DataSetName, Omit<Experiment, 'dataSet'>>}
 */
const DEFAULTS = {
  digits: {
    ...COMMON,
    hidden: [64],
    learningRate: 0.05,
    batch: 32,
    epochs: 10,
    points: 25,
    examples: 4000,
  },
  circles: PLANE,
  xor: PLANE,
  moons: PLANE,
  spiral: { ...PLANE, hidden: [16, 16], epochs: 100, noise: 0 },
};

/**
 * An experiment whose curves have settled at its end.
 *
 * @param {DataSetName} dataSet
 * @returns {Experiment} a new one, to be changed at will
 * @throws {LabError} 'unknown-data-set'
 */
export function defaultExperiment(dataSet) {
  if (!DATA_SETS.includes(dataSet)) {
    const accepted = DATA_SETS.map((name) => `"${name}"`).join(', ');
    throw new LabError('unknown-data-set', `dataSet is ${JSON.stringify(dataSet)}; accepted are ${accepted}`);
  }
  return structuredClone({ dataSet, ...DEFAULTS[dataSet] });
}

/**
 * Fills in what is left out and looks at all but the functions, which the engine looks at when it makes the
 * networks.
 *
 * @param {Partial<Experiment>} given `dataSet` at least
 * @returns {Experiment}
 * @throws {LabError} 'unknown-data-set', 'experiment-out-of-range'
 */
export function completeExperiment(given) {
  const { dataSet } = given ?? {};
  const experiment = defaultExperiment(/** @type {DataSetName} */ (dataSet));
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(experiment, name)) refuse('experiment', name, Object.keys(experiment).join(', '));
    if (value !== undefined) Object.assign(experiment, { [name]: structuredClone(value) });
  }
  requireList(
    experiment.functions,
    'functions',
    LIMITS.functions,
    ({ id, parameter }) => `${id} ${parameter}`,
  );
  for (const choice of experiment.functions) {
    if (typeof choice?.id !== 'string') refuse('functions', choice, 'objects with an id');
  }
  requireList(experiment.seeds, 'seeds', LIMITS.seeds, String);
  for (const seed of experiment.seeds) requireWhole(seed, 'a seed', LIMITS.seed);
  requireList(experiment.hidden, 'hidden', LIMITS.hiddenLayers);
  for (const units of experiment.hidden) requireWhole(units, 'the units of a layer', LIMITS.hiddenUnits);
  for (const name of /** @type {const} */ (['batch', 'epochs', 'points', 'examples', 'dataSeed'])) {
    requireWhole(experiment[name], name, LIMITS[name]);
  }
  for (const name of /** @type {const} */ (['learningRate', 'momentum', 'noise'])) {
    requireWithin(experiment[name], name, LIMITS[name]);
  }
  requireOneOf(experiment.optimiser, 'optimiser', ['sgd', 'adam']);
  requireOneOf(experiment.initialisation, 'initialisation', ['he', 'glorot']);
  return experiment;
}

/**
 * @param {unknown} value
 * @param {string} name
 * @param {readonly number[]} range
 * @throws {LabError} 'experiment-out-of-range'
 */
export function requireWithin(value, name, [lowest, highest]) {
  if (typeof value !== 'number' || !(value >= lowest && value <= highest)) {
    refuse(name, value, `a number from ${lowest} to ${highest}`);
  }
}

/** @param {unknown} value @param {string} name @param {readonly number[]} range */
function requireWhole(value, name, [lowest, highest]) {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < lowest || value > highest) {
    refuse(name, value, `a whole number from ${lowest} to ${highest}`);
  }
}

/** @param {unknown} value @param {string} name @param {readonly string[]} accepted */
function requireOneOf(value, name, accepted) {
  if (!accepted.includes(/** @type {string} */ (value))) refuse(name, value, accepted.join(' and '));
}

/**
 * @template Item
 * @param {readonly Item[]} list
 * @param {string} name
 * @param {readonly number[]} range of its length
 * @param {(item: Item) => string} [key] no two may have the same
 */
function requireList(list, name, [lowest, highest], key) {
  const isList = Array.isArray(list) && list.length >= lowest && list.length <= highest;
  if (!isList || (key && new Set(list.map((item) => key(item ?? {}))).size < list.length)) {
    refuse(name, list, `an array of ${lowest} to ${highest}${key ? ', no two alike' : ''}`);
  }
}

/**
 * @param {string} name
 * @param {unknown} value
 * @param {string} accepted
 * @returns {never}
 */
function refuse(name, value, accepted) {
  throw new LabError('experiment-out-of-range', `${name} is ${JSON.stringify(value)}; accepted: ${accepted}`);
}
