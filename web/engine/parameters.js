import { EngineError } from './engine-error.js';
import { requireNumber, requireNumbers } from './numbers.js';
import { showValue } from './show-value.js';

/** @typedef {import('./descriptions.js').FunctionDescription} FunctionDescription */
/** @typedef {import('./descriptions.js').ParameterDescription} ParameterDescription */

/**
 * Parameters by id; missing ones take their initial value. No function has more than one. A number
 * for a per-channel parameter means one channel.
 *
 * @typedef {Readonly<Record<string, number | readonly number[] | Float32Array>>} Parameters
 */

/** @param {FunctionDescription} description */
function acceptedNames({ id, parameters }) {
  if (parameters.length === 0) return `${id} takes none`;
  return `${id} takes ${parameters.map((parameter) => `"${parameter.id}"`).join(', ')}`;
}

/**
 * Whether a value is an object as {} makes it, in this window or another, and not a Map, an array or the like.
 *
 * @param {unknown} value
 */
function isPlainObject(value) {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * The values that C++ takes: none, one, or one a channel. Checks names and types; ranges are checked in C++.
 *
 * @param {FunctionDescription} description
 * @param {Parameters} [given]
 * @returns {number[]}
 * @throws {EngineError} 'unknown-parameter', 'not-a-number'
 */
export function parameterValues(description, given = {}) {
  if (!isPlainObject(given)) {
    throw new EngineError(
      'unknown-parameter',
      `parameters are ${showValue(given)}; accepted is a plain object by parameter id; ${acceptedNames(description)}`,
    );
  }
  for (const name of Object.keys(given)) {
    if (!description.parameters.some((parameter) => parameter.id === name)) {
      throw new EngineError(
        'unknown-parameter',
        `there is no parameter "${name}"; ${acceptedNames(description)}`,
      );
    }
  }
  return description.parameters.flatMap((parameter) => {
    const { [parameter.id]: value = parameter.initial } = given;
    const what = `parameter "${parameter.id}"`;
    if (parameter.perChannel && typeof value === 'object') return [...requireNumbers(value, what)];
    return [requireNumber(value, what)];
  });
}

/**
 * The refusal of parameters that C++ found outside their range or not finite: says which and what fits.
 *
 * @param {FunctionDescription} description
 * @param {number[]} values as parameterValues gave them
 * @returns {EngineError}
 */
export function parameterError(description, values) {
  const [{ id, minimum, maximum }] = description.parameters;
  const notFinite = values.findIndex((value) => !Number.isFinite(value));
  const isWithin = (/** @type {number} */ value) =>
    Math.fround(value) >= minimum && Math.fround(value) <= maximum;
  const wrong = notFinite >= 0 ? notFinite : values.findIndex((value) => !isWithin(value));
  const place = values.length > 1 ? ` of channel ${wrong}` : '';
  return new EngineError(
    notFinite >= 0 ? 'parameter-not-finite' : 'parameter-out-of-range',
    `parameter "${id}"${place} of ${description.id} is ${values[wrong]}; accepted is ${minimum} to ${maximum}`,
  );
}
