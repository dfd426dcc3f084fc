import { ReportError } from './reporter.js';

/**
 * A promise that is broken when another takes too long.
 * @template Result
 * @param {Promise<Result>} promise
 * @param {number} patience ms
 * @returns {Promise<Result>}
 */
export function inTime(promise, patience) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new ReportError(`No answer within ${patience / 1000} seconds.`)),
      patience,
    );
  });
  return /** @type {Promise<Result>} */ (Promise.race([promise, late])).finally(() => clearTimeout(timer));
}
