import { expect } from 'vitest';
import { EngineError } from '../../../../web/engine/engine.js';

/**
 * The EngineError that a call throws; the test fails if it throws nothing or anything else.
 *
 * @param {() => unknown} call
 * @returns {EngineError}
 */
export function refusal(call) {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(EngineError);
    return /** @type {EngineError} */ (error);
  }
  return expect.fail('the call was not refused');
}
