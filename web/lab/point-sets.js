/**
 * Points in the plane in two classes, drawn from a seed. Before noise each set lies within the square from -1 to 1;
 * noise moves every point by normal numbers of mean 0 and the standard deviation `noise` in x and in y. Classes take
 * turns (0, 1, 0, 1 …), so any even beginning is balanced.
 *
 *   circles  class 1: radius 0 to 0.45; class 0: radius 0.65 to 0.95; even over disc and ring
 *   xor      x and y each 0.08 to 0.95 from 0; class 1 where their signs differ
 *   moons    class 0: 0.6 (cos t − 0.5, sin t − 0.25), class 1: 0.6 (0.5 − cos t, 0.25 − sin t), t from 0 to π:
 *            the two half circles of scikit-learn's make_moons, in the middle and 0.6 times as large
 *   spiral   radius r = 0.05 to 0.95, angle 2.5 π r, class 1 half a turn further: two arms of Archimedes' spiral
 */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** @typedef {'circles' | 'xor' | 'moons' | 'spiral'} PointSetName */
/** @typedef {{ uniform: (from: number, to: number) => number, normal: () => number }} Draw */

/** Half the side of the square that surfaces show: room for most noise around the points. */
export const EXTENT = 1.2;

/**
 * Coordinates are multiples of this. It hides the last bits of sines and logarithms, in which browsers differ, so
 * that all draw the same points.
 */
const GRID = 2 ** -10;
const HALF_RANGE = 2 ** 31;

/** @param {Draw} draw @param {number} inner @param {number} outer */
function ring({ uniform }, inner, outer) {
  // Areas grow with the square of the radius.
  const radius = Math.sqrt(uniform(inner ** 2, outer ** 2));
  const angle = uniform(0, 2 * Math.PI);
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/** @type {Record<PointSetName, (draw: Draw, label: number) => number[]>} */
const POINT_OF = {
  circles: (draw, label) => (label ? ring(draw, 0, 0.45) : ring(draw, 0.65, 0.95)),
  xor({ uniform }, label) {
    const x = uniform(0.08, 0.95);
    const y = uniform(0.08, 0.95);
    const side = uniform(-1, 1) < 0 ? -1 : 1;
    return [side * x, label ? -side * y : side * y];
  },
  moons({ uniform }, label) {
    const angle = uniform(0, Math.PI);
    const side = label ? -1 : 1;
    return [side * 0.6 * (Math.cos(angle) - 0.5), side * 0.6 * (Math.sin(angle) - 0.25)];
  },
  spiral({ uniform }, label) {
    const radius = uniform(0.05, 0.95);
    const angle = (2.5 * radius + label) * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  },
};

/** @type {readonly PointSetName[]} */
export const POINT_SETS = Object.freeze(/** @type {PointSetName[]} */ (Object.keys(POINT_OF)));

/**
 * @param {number} seed
 * @returns {Draw}
 */
function drawFrom(seed) {
  const generator = xoroshiro128plus(seed);
  const uniform = (/** @type {number} */ from, /** @type {number} */ to) =>
    from + (to - from) * ((generator.next() + HALF_RANGE) / (2 * HALF_RANGE));
  // Marsaglia & Bray 1964: a point within the unit circle gives normal numbers without sine or cosine.
  const normal = () => {
    for (;;) {
      const u = uniform(-1, 1);
      const square = u ** 2 + uniform(-1, 1) ** 2;
      if (square > 0 && square < 1) return u * Math.sqrt((-2 * Math.log(square)) / square);
    }
  };
  return { uniform, normal };
}

/**
 * @param {PointSetName} name
 * @param {number} count
 * @param {number} noise standard deviation; 0 for none
 * @param {Draw} draw
 */
function points(name, count, noise, draw) {
  const inputs = new Float32Array(2 * count);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % 2);
  labels.forEach((label, i) => {
    POINT_OF[name](draw, label).forEach((coordinate, axis) => {
      inputs[2 * i + axis] = GRID * Math.round((coordinate + noise * draw.normal()) / GRID);
    });
  });
  return { inputs, labels };
}

/**
 * The same name, counts, noise and seed give the same points in every browser.
 *
 * @param {PointSetName} name
 * @param {object} options
 * @param {number} options.train how many points
 * @param {number} options.test how many, drawn after those to train on
 * @param {number} options.noise
 * @param {number} options.seed whole number
 * @returns {import('./load-data.js').LabData}
 */
export function pointSet(name, { train, test, noise, seed }) {
  const draw = drawFrom(seed);
  return {
    inputSize: 2,
    classes: 2,
    train: points(name, train, noise, draw),
    test: points(name, test, noise, draw),
  };
}
