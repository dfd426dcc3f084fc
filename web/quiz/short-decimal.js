/**
 * The decimal that was meant: 0.1 + 0.2 is 0.3, as on paper, and never -0. Ten decimals are more than any item
 * needs and fewer than rounding errors reach.
 * @param {number} value
 */
export const shortDecimal = (value) => (isShort(value) ? value : Number(value.toFixed(10))) + 0;

/** Whole numbers, halves, quarters ... 1024ths have ten decimals at most: most numbers, and no text is made. @param {number} value */
const isShort = (value) => Number.isInteger(value * 1024);
