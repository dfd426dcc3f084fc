/** Every code a LabError has of its own; what the engine refuses keeps the engine's code. */
export const LAB_ERROR_CODES = /** @type {const} */ ([
  'worker-unavailable',
  'data-unavailable',
  'data-damaged',
  'unknown-data-set',
  'experiment-out-of-range',
  'not-running',
  'unknown-point',
  'unknown-contestant',
  'unknown-example',
  'unknown-unit',
  'not-two-dimensional',
  'size-out-of-range',
  'closed',
]);

/** @typedef {import('./types.js').LabProblem} LabProblem */

/** What every refusal of the lab is: `code` for programs, `message` for people. */
export class LabError extends Error {
  /**
   * @param {string} code one of LAB_ERROR_CODES, or of an EngineError that crossed from the worker
   * @param {string} message what was wrong, what was found, what is accepted
   * @param {{ cause?: unknown }} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'LabError';
    this.code = code;
  }
}

/**
 * An error as it crosses between worker and page, where classes do not survive.
 *
 * @param {unknown} error
 * @returns {LabProblem}
 */
export function problemOf(error) {
  const { code, message } = /** @type {{ code?: unknown, message?: unknown }} */ (error ?? {});
  return {
    code: typeof code === 'string' ? code : 'worker-unavailable',
    message: typeof message === 'string' ? message : String(error),
  };
}
