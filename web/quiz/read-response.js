/** Reading a learner's numbers: all that parseNumber() reads, and fractions. */
import { parseNumber } from '../lesson/parse-number.js';

/**
 * @typedef {{ ok: true, value: number }} ReadNumber finite, never -0
 * @typedef {{ ok: false, why: 'empty' | 'unreadable' | 'zeroBelow' | 'notFinite', found: string }} Unread
 *   `found` is what was typed, without space around it
 */

const SIGNS = '+\\-\u2212\u2013';
const FRACTION = /^(.+?)\s*[/\u2044\u2215]\s*(.+)$/u;
/** A whole number and a fraction: 1 1/2. */
const MIXED = new RegExp(`^([${SIGNS}]?)\\s*(\\d+)\\s+(\\d+)\\s*[/\u2044\u2215]\\s*(\\d+)$`, 'u');
const NEGATIVE = /^[-\u2212\u2013]/u;
/** ½ and its like, which are a character of their own. */
const VULGAR = /[\u00bc-\u00be\u2150-\u215f]/u;

/**
 * Reads one number: comma or point, a leading plus, a true minus, spaces, powers of ten, and fractions such as
 * 1/2, −3/4, 1 1/2 and ½. Infinities and NaN are not numbers that a question asks for.
 * @param {string} text what was typed
 * @returns {ReadNumber | Unread}
 */
export function readNumber(text) {
  const found = text.trim();
  if (found === '') return { ok: false, why: 'empty', found };
  const value = valueOf(spellOut(found));
  if (value === undefined) return { ok: false, why: 'unreadable', found };
  if (value === 'zeroBelow') return { ok: false, why: 'zeroBelow', found };
  if (!Number.isFinite(value)) return { ok: false, why: 'notFinite', found };
  return { ok: true, value: value + 0 };
}

/** @param {string} text with ½ written as 1⁄2 */
function spellOut(text) {
  return text.replace(VULGAR, (character) => ` ${character.normalize('NFKC')}`).trim();
}

/**
 * @param {string} text
 * @returns {number | 'zeroBelow' | undefined}
 */
function valueOf(text) {
  const mixed = MIXED.exec(text);
  if (mixed) {
    const [whole, above, below] = mixed.slice(2).map(Number);
    if (below === 0) return 'zeroBelow';
    return (NEGATIVE.test(mixed[1]) ? -1 : 1) * (whole + above / below);
  }
  const parts = FRACTION.exec(text)?.slice(1) ?? [text];
  const [above, below] = parts.map(parseNumber);
  if (!above.ok) return undefined;
  if (below === undefined) return above.value;
  if (!below.ok) return undefined;
  return below.value === 0 ? 'zeroBelow' : above.value / below.value;
}
