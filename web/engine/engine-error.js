/** Every code an EngineError can have. */
export const ENGINE_ERROR_CODES = /** @type {const} */ ([
  'unknown-function',
  'unknown-parameter',
  'parameter-not-finite',
  'parameter-out-of-range',
  'length-mismatch',
  'channel-mismatch',
  'partial-overlap',
  'allocation-too-large',
  'buffer-freed',
  'not-a-buffer',
  'not-a-number',
  'unknown-kink-choice',
  'variant-unsupported',
  'engine-unavailable',
  'shape-out-of-range',
  'unknown-choice',
  'setting-out-of-range',
  'not-finite',
  'label-out-of-range',
  'data-mismatch',
  'unknown-unit',
  'state-mismatch',
]);

/** @typedef {(typeof ENGINE_ERROR_CODES)[number]} EngineErrorCode */

/** What every refusal of the engine is: `code` for programs, `message` for people. */
export class EngineError extends Error {
  /** @type {EngineErrorCode} */
  code;

  /**
   * @param {EngineErrorCode} code
   * @param {string} message what was wrong, what was found, what is accepted
   * @param {{ cause?: unknown }} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'EngineError';
    this.code = code;
  }
}
