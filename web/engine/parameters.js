import { EngineError } from './engine-error.js';
import { requireNumber, requireNumbers } from './numbers.js';
import { showValue } from './show-value.js';

/** @typedef {import('./descriptions.js').FunctionDescription} FunctionDescription */
/** @typedef {import('./descriptions.js').ParameterDescription} ParameterDescription */

/**
 * Parameters by id; missing ones take their initial value. A number for a per-channel parameter means one
 * channel.
 *
 * @typedef {Readonly<Record<string, number | readonly number[] | Float32Array>>} Parameters
 */

/** @param {FunctionDescription} description */
function acceptedNames({ id, parameters }) {
  if (parameters.length === 0) return `${id} takes none`;
  return `${id} takes ${parameters.map((parameter) => `"${parameter.id}"`).join(', ')}`;
}

/**
 * The parameters in the order in which C++ takes them. Checks names and types; ranges are checked in C++.
 *
 * @param {FunctionDescription} description
 * @param {Parameters} [given]
 * @returns {number[]}
 * @throws {EngineError} 'unknown-parameter', 'not-a-number'
 */
export function parameterValues(description, given = {}) {
  if (typeof given !== 'object' || given === null || Array.isArray(given) || ArrayBuffer.isView(given)) {
    throw new EngineError(
      'unknown-parameter',
      `parameters are an object by parameter id, not ${showValue(given)}; ${acceptedNames(description)}`,
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
  const perChannel = description.parameters[0].perChannel;
  const about = (/** @type {number} */ i) => description.parameters[perChannel ? 0 : i];
  const isWrong = (/** @type {number} */ i) =>
    !(Math.fround(values[i]) >= about(i).minimum && Math.fround(values[i]) <= about(i).maximum);
  const isInfinite = (/** @type {number} */ i) => !Number.isFinite(values[i]);
  const indices = [...values.keys()];
  const notFinite = indices.find(isInfinite);
  const wrong = notFinite ?? indices.find(isWrong) ?? 0;
  const { id, minimum, maximum } = about(wrong);
  const place = perChannel && values.length > 1 ? ` of channel ${wrong}` : '';
  return new EngineError(
    notFinite === undefined ? 'parameter-out-of-range' : 'parameter-not-finite',
    `parameter "${id}"${place} of ${description.id} is ${values[wrong]}; accepted is ${minimum} to ${maximum}`,
  );
}
