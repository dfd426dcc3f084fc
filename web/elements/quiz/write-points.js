/**
 * Points with two decimals at the most: a third of a point is 0.33.
 * @param {number} points
 * @param {(value: number) => string} number how the page writes a number
 */
export const writePoints = (points, number) => number(Number(points.toFixed(2)));
