/** Student's t distribution, for intervals from few runs. */

const BISECTIONS = 60;

/**
 * The chance that |t| stays below a value: the finite sums for whole degrees of freedom (Abramowitz & Stegun 1964,
 * Handbook of Mathematical Functions, 26.7.3 and 26.7.4).
 *
 * @param {number} t 0 or more
 * @param {number} degrees of freedom: a whole number from 1
 * @returns {number} 0 to 1
 */
export function chanceWithin(t, degrees) {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const square = Math.cos(angle) ** 2;
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let factor = isOdd ? 2 : 1; factor <= degrees - 3; factor += 2) {
    term *= (square * factor) / (factor + 1);
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/**
 * How far an interval reaches to both sides: the t within which `confidence` of all values lie.
 *
 * @param {number} confidence above 0, below 1
 * @param {number} degrees of freedom: a whole number from 1
 * @returns {number} to about 12 digits
 */
export function tWithin(confidence, degrees) {
  let low = 0;
  let high = 1;
  while (chanceWithin(high, degrees) < confidence) high *= 2;
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (low + high) / 2;
    if (chanceWithin(middle, degrees) < confidence) low = middle;
    else high = middle;
  }
  return high;
}
