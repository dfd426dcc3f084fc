import { EngineError } from './engine-error.js';
import { parameterError } from './parameters.js';

/** The engine's answers, as cpp/status.h has them. */
export const STATUS_NAMES = /** @type {const} */ ([
  'ok',
  'unknownFunction',
  'lengthMismatch',
  'partialOverlap',
  'parameterCount',
  'parameterNotFinite',
  'parameterOutOfRange',
  'channelMismatch',
]);

/** @typedef {(typeof STATUS_NAMES)[number]} StatusName */

/**
 * What a call was given, for the message should it be refused.
 *
 * @typedef {object} Call
 * @property {import('./descriptions.js').FunctionDescription} description
 * @property {number[]} parameters
 * @property {Record<string, number>} lengths of each buffer, by its name
 * @property {string} [channels] how many are accepted, where that is not said by the lengths
 */

const ANY_CHANNELS = 'one channel or more, and lengths that are a multiple of the number of channels';

/**
 * The error that tells what a status of the engine means for a call.
 *
 * @param {StatusName | undefined} status
 * @param {Call} call
 * @returns {EngineError}
 */
function statusError(status, { description, parameters, lengths, channels = ANY_CHANNELS }) {
  const found = Object.entries(lengths)
    .map(([name, length]) => `${name} ${length}`)
    .join(', ');
  switch (status) {
    case 'parameterNotFinite':
    case 'parameterOutOfRange':
      return parameterError(description, parameters);
    case 'parameterCount':
    case 'channelMismatch':
      return new EngineError(
        'channel-mismatch',
        `${description.id} was given parameters for ${parameters.length} channels and lengths ${found}; ` +
          `accepted is ${channels}`,
      );
    case 'lengthMismatch':
      return new EngineError('length-mismatch', `lengths differ: ${found}; accepted are equal lengths`);
    case 'partialOverlap':
      return new EngineError(
        'partial-overlap',
        'an output shares memory with an input but starts elsewhere; accepted are the same buffer for both, ' +
          'or buffers apart',
      );
    default:
      return new EngineError('engine-unavailable', `the engine gave an answer nobody expects: ${status}`);
  }
}

/**
 * Turns the engine's status numbers into errors.
 *
 * @param {Record<StatusName, number>} statuses
 * @returns {(status: number, call: Call) => void} throws unless the status is ok
 */
export function statusChecker(statuses) {
  const nameOf = new Map(STATUS_NAMES.map((name) => [statuses[name], name]));
  return (status, call) => {
    if (status !== statuses.ok) throw statusError(nameOf.get(status), call);
  };
}
