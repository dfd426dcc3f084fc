/** The decimals in which Moodle names the shares that it accepts: 33.33333 is a third, 33.3 is an error. */
const DECIMALS = 5;

/**
 * What each right option is worth, in percent.
 * @param {readonly { isRight: boolean }[]} options at least one of them right
 */
export function rightShare(options) {
  const rights = options.filter(({ isRight }) => isRight).length;
  return Number((100 / rights).toFixed(DECIMALS));
}
