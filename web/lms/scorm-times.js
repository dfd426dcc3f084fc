/** Times as SCORM writes them, never with more than two decimals: some LMSs refuse three. */

/** @param {number} seconds from 0 @returns {string} 0001:02:03.45 */
export function timespan12(seconds) {
  const hundredths = Math.round(seconds * 100);
  const whole = Math.floor(hundredths / 100);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  // The field has room for four digits of hours.
  return `${digits(Math.min(hours, 9999), 4)}:${digits(minutes)}:${digits(rest)}.${digits(hundredths % 100)}`;
}

/** @param {string} iso @returns {string} the time of day on the learner's clock: 15:04:05.67 */
export function clockTime12(iso) {
  const at = new Date(iso);
  const hundredths = Math.floor(at.getMilliseconds() / 10);
  return `${[at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => digits(part)).join(':')}.${digits(hundredths)}`;
}

/** @param {number} seconds from 0 @returns {string} PT1H2M3.45S */
export function timespan2004(seconds) {
  const hundredths = Math.round(seconds * 100);
  const whole = Math.floor(hundredths / 100);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = (hundredths % 6000) / 100;
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest}S`;
}

/** @param {string} iso with milliseconds @returns {string} 2026-05-01T15:04:05.67Z */
export const timestamp2004 = (iso) => new Date(iso).toISOString().replace(/\dZ$/u, 'Z');

/** @param {number} number @param {number} [length] */
const digits = (number, length = 2) => String(number).padStart(length, '0');
