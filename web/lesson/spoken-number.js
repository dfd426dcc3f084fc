/**
 * A number as the page writes it, in words that a screen reader says in full: many of them skip the true
 * minus sign and raised digits.
 * @param {string} text from formatNumber
 * @param {{ minus: string, power: string, infinity: string, nan: string }} words `power` stands between the
 *   factor and the exponent, for example "times 10 to the power"
 */
export function spokenNumber(text, words) {
  const exponents = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return text
    .replace(/ × 10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u, (_, raised) => {
      const digits = [...raised].map((digit) => (digit === '⁻' ? '\u2212' : exponents.indexOf(digit)));
      return ` ${words.power} ${digits.join('')}`;
    })
    .replace('NaN', words.nan)
    .replace('∞', words.infinity)
    .replaceAll('\u2212', `${words.minus} `);
}
