/**
 * How many turns make a slice: long enough for the clock, short enough for most slices to go undisturbed.
 *
 * @param {number} nanoseconds of one turn, as it was last
 * @param {number} [slice] in nanoseconds
 * @returns {number} at least 1
 */
export function turnsFor(nanoseconds, slice = 1_000_000) {
  return Math.max(1, Math.min(1_000_000, Math.round(slice / Math.max(nanoseconds, 1))));
}
