import { withoutIsolates } from './bidi.js';

/**
 * A number as the page writes it, or a sentence with such numbers, in words that a screen reader says in full:
 * many of them skip the true minus sign and raised digits.
 * @param {string} text with numbers from formatNumber
 * @param {{ minus: string, power: string, infinity: string, nan: string }} words `power` stands between the
 *   factor and the exponent, for example "times 10 to the power"
 */
export function spokenNumber(text, words) {
  const exponents = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return withoutIsolates(text)
    .replace(/ × 10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/gu, (_, raised) => {
      const digits = [...raised].map((digit) => (digit === '⁻' ? '\u2212' : exponents.indexOf(digit)));
      return ` ${words.power} ${digits.join('')}`;
    })
    .replaceAll('NaN', words.nan)
    .replaceAll('∞', words.infinity)
    .replace(/\u2212 ?/gu, `${words.minus} `);
}
