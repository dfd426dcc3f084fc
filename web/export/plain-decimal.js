/** Below this, a float of an answer is what rounding left behind. */
const DECIMALS = 12;

/**
 * A number as every format reads it: a hyphen for minus, a point, never a power of ten.
 * @param {number} value finite
 */
export function plainDecimal(value) {
  const [whole, part] = value.toFixed(DECIMALS).split('.');
  const digits = part.replace(/0+$/u, '');
  const written = digits ? `${whole}.${digits}` : whole;
  return written === '-0' ? '0' : written;
}
