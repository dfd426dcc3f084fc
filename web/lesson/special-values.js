/** The inputs that lessons leave out: what float32 holds besides the everyday numbers. */

/** The smallest float32 above 0, a denormal. */
export const SMALLEST_POSITIVE = 2 ** -149;
/** The largest finite float32. */
export const LARGEST = (2 - 2 ** -23) * 2 ** 127;

export const SPECIAL_INPUTS = Object.freeze([-0, Infinity, -Infinity, NaN, SMALLEST_POSITIVE, LARGEST]);

/**
 * Why a special input has the output it has: the name of a sentence that is true of any function.
 * @param {number} x one of SPECIAL_INPUTS
 * @param {number} y f(x)
 * @param {(x: number) => number} valueAt f
 * @returns {'notANumber' | 'signKept' | 'signDropped' | 'asZero' | 'noBound' | 'settles' | 'unchanged'
 *   | 'positiveSide' | 'nearZero' | 'largest' | 'atLimit'}
 */
export function specialReason(x, y, valueAt) {
  if (Number.isNaN(x)) return 'notANumber';
  if (x === 0) {
    if (y !== 0) return 'asZero';
    return Object.is(y, -0) ? 'signKept' : 'signDropped';
  }
  if (!Number.isFinite(x)) return Number.isFinite(y) ? 'settles' : 'noBound';
  if (x === y) return 'unchanged';
  if (x === LARGEST) return y === valueAt(Infinity) ? 'atLimit' : 'largest';
  return y === valueAt(0) ? 'nearZero' : 'positiveSide';
}
