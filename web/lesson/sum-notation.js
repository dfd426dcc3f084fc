/** How a weighted sum is written with its numbers: "0.5·1 + (−1)·(−1) + 1·2.5 − 1.5". */

const MINUS = '\u2212';

/**
 * @param {string} text a number as the page writes it
 * @returns {string} in parentheses where a sign or a power of ten would be misread beside a "·"
 */
export function asFactor(text) {
  return text.startsWith(MINUS) || text.includes('×') ? `(${text})` : text;
}

/**
 * The terms of a sum, each with its sign in front, so that a line can break between them.
 * @param {readonly string[]} numbers as the page writes them
 * @returns {string[]} ["0.5", "+ 1", "− 1.5"]
 */
export function signedTerms(numbers) {
  return numbers.map((text, index) => {
    if (index === 0) return text;
    return text.startsWith(MINUS) ? `${MINUS} ${text.slice(1)}` : `+ ${text}`;
  });
}

/**
 * The weighted sum: products of weight and input, then the bias.
 * @param {readonly { weight: string, input: string }[]} terms
 * @param {string} bias
 * @returns {string[]} ["0.5·1", "+ (−1)·(−1)", "− 1.5"]
 */
export function weightedTerms(terms, bias) {
  const products = terms.map(({ weight, input }, index) => {
    return `${index === 0 ? '' : '+ '}${asFactor(weight)}·${asFactor(input)}`;
  });
  return [...products, signedTerms(['', bias])[1]];
}
