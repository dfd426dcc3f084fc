/** Mapping between the numbers of a drawing and its pixels, and the round numbers written on its axes. */

/**
 * @typedef {object} Scale
 * @property {(value: number) => number} toPixel
 * @property {(pixel: number) => number} toValue
 */

/**
 * A straight-line mapping of [low, high] onto [from, to]; `from` may be the larger, as on a y axis.
 * @param {[number, number]} domain low < high
 * @param {[number, number]} pixels
 * @returns {Scale}
 */
export function linearScale([low, high], [from, to]) {
  const perUnit = (to - from) / (high - low);
  return {
    toPixel: (value) => from + (value - low) * perUnit,
    toValue: (pixel) => low + (pixel - from) / perUnit,
  };
}

/**
 * Round numbers (1, 2 or 5 times a power of ten apart) inside [low, high].
 * @param {number} low
 * @param {number} high greater than low
 * @param {number} most how many at the most, 2 or more
 */
export function roundTicks(low, high, most) {
  const step = roundStep((high - low) / most);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(decimals)));
}

/**
 * The smallest of 1, 2 and 5 times a power of ten that is not below `size`.
 * @param {number} size > 0
 */
export function roundStep(size) {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= size * (1 - 1e-9)) ?? 10;
  return factor * power;
}
