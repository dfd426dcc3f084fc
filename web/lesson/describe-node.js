/** Which sentence is true of a node now. The words themselves are content. */

/**
 * How a function treats the two sides of 0, found by asking it.
 * @typedef {object} SidesOfZero
 * @property {boolean} passesPositives small positive inputs come out unchanged
 * @property {boolean} silencesNegatives negative inputs come out as 0
 * @property {boolean} isLinear it is a straight line through 0 with slope 1: no bend anywhere
 */

/**
 * @param {(x: number) => number} f the function with its parameters
 * @param {readonly { x: number }[]} kinks where it has corners or jumps
 * @returns {SidesOfZero}
 */
export function sidesOfZero(f, kinks) {
  const passesPositives = f(0.5) === 0.5;
  return {
    passesPositives,
    silencesNegatives: f(-1) === 0,
    isLinear: passesPositives && f(-1) === -1 && kinks.every(({ x }) => f(x + 1) === x + 1),
  };
}

/**
 * @param {{ z: number, y: number, isRounded: boolean }} node `isRounded`: y is written as a bound that the
 *   function never reaches (lesson/rounded-to-bound.js)
 * @param {SidesOfZero} sides
 * @returns {'notANumber' | 'passed' | 'silent' | 'unchanged' | 'turned' | 'turnedToBound'}
 */
export function nodeCase({ z, y, isRounded }, sides) {
  if (Number.isNaN(z)) return 'notANumber';
  if (sides.isLinear) return 'unchanged';
  if (sides.passesPositives && z > 0 && y === z) return 'passed';
  if (sides.silencesNegatives && z <= 0) return 'silent';
  return isRounded && Number.isFinite(z) && Number.isFinite(y) ? 'turnedToBound' : 'turned';
}

/** The engine's sums may differ in the last bits, which is not a difference worth telling. */
const SAME_WITHIN = 1e-6;

/**
 * The function of the sum against the sum of the function's values: whether they differ now, and why.
 * @param {{ products: readonly number[], z: number, y: number, total: number }} facts `total`: the function
 *   on each product, then the sum with the bias
 * @param {SidesOfZero} sides
 * @returns {'notANumber' | 'linear' | 'sameNothingCut' | 'sameByChance' | 'differCut' | 'differAfter' | 'differBias'
 *   | 'differ'}
 */
export function eachInputCase({ products, z, y, total }, sides) {
  if (Number.isNaN(y) || Number.isNaN(total)) return 'notANumber';
  if (sides.isLinear) return 'linear';
  const isRelu = sides.passesPositives && sides.silencesNegatives;
  const cutsProduct = products.some((product) => product < 0);
  if (nearlyEqual(y, total)) {
    const nothingCut = isRelu && !cutsProduct && z >= 0 && y === z;
    return nothingCut ? 'sameNothingCut' : 'sameByChance';
  }
  if (!isRelu) return 'differ';
  if (cutsProduct && total > y) return 'differCut';
  // What the bias takes away afterwards is silenced by nothing: only so can the total be negative.
  if (cutsProduct && total < 0) return 'differAfter';
  return !cutsProduct && z < 0 ? 'differBias' : 'differ';
}

/**
 * @param {number} a
 * @param {number} b
 */
function nearlyEqual(a, b) {
  return a === b || Math.abs(a - b) <= SAME_WITHIN * Math.max(Math.abs(a), Math.abs(b));
}
