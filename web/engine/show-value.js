/**
 * Any value as a message shows it. Unlike String and JSON.stringify it never throws.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function showValue(value) {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function') return 'a function';
  return String(value);
}
