/**
 * The decimal that was meant: 0.1 + 0.2 is 0.3, as on paper, and never -0. Ten decimals are more than any item
 * needs and fewer than rounding errors reach.
 * @param {number} value
 */
export const shortDecimal = (value) => Number(value.toFixed(10)) + 0;
