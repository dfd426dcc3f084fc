/**
 * Keeps the last result of a function for as long as its arguments stay the very same.
 * @template {unknown[]} Arguments
 * @template Result
 * @param {(...args: Arguments) => Result} compute
 * @returns {(...args: Arguments) => Result}
 */
export function memoize(compute) {
  /** @type {Arguments | undefined} */
  let last;
  /** @type {Result} */
  let result;
  return (...args) => {
    if (!last || args.some((argument, i) => !Object.is(argument, last?.[i]))) {
      result = compute(...args);
      last = args;
    }
    return result;
  };
}
