/**
 * An attempt as a short text that a learning management system keeps: letters, digits, "-" and "_" only.
 * SCORM 1.2 takes 4096 characters. Measured with 200 questions of our bank, all answered at random: 4,140 to
 * 4,870 characters as base64 alone, 2,360 to 3,050 deflated first.
 */
import { deflateSync, inflateSync } from 'fflate';
import { counts } from '../quiz/attempt.js';
import { isAttempt } from '../quiz/attempt-shape.js';
import { attemptFromBytes, attemptToBytes } from './attempt-bytes.js';

/** @typedef {import('../quiz/attempt.js').Attempt} Attempt */
/** @typedef {import('./attempt-bytes.js').Names} Names */

/** Of this encoding: the first character. */
const VERSION = '1';
/** No attempt that fits the limits is larger; what says so was made to fill the memory. */
const MOST_BYTES = 1_000_000;

/**
 * All of the attempt if there is room. If not, what never changes the score is left out, step by step: later
 * tries, then questions of practice that came back: those answered, then all but the one on show.
 * @param {Attempt} attempt
 * @param {Names} bank the one it asks from
 * @param {number} [limit] characters
 * @returns {string}
 * @throws {RangeError} when even the answers that count have no room
 */
export function attemptToText(attempt, bank, limit = Infinity) {
  for (const leaner of [
    (/** @type {Attempt} */ whole) => whole,
    withoutLaterTries,
    withoutPractised,
    withoutReturned,
  ]) {
    const text = toText(leaner(attempt), bank);
    if (text.length <= limit) return text;
  }
  throw new RangeError(`The attempt does not fit ${limit} characters.`);
}

/**
 * @param {string} text
 * @param {Names} bank with the items and misconceptions that it had when the text was made
 * @returns {Attempt | null} null for anything else: an empty or cut text, another version or bank
 */
export function attemptFromText(text, bank) {
  if (!text.startsWith(VERSION)) return null;
  try {
    const bytes = inflateSync(fromBase64(text.slice(VERSION.length)), { out: new Uint8Array(MOST_BYTES) });
    const content = bytes.subarray(4);
    const check = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    if (check !== checkSum(content, bank)) return null;
    const attempt = attemptFromBytes(content, bank);
    return isAttempt(attempt) ? attempt : null;
  } catch {
    return null;
  }
}

/** @param {Attempt} attempt @param {Names} bank */
function toText(attempt, bank) {
  const content = attemptToBytes(attempt, bank);
  const bytes = new Uint8Array(content.length + 4);
  bytes.set(content, 4);
  new DataView(bytes.buffer).setUint32(0, checkSum(content, bank));
  return VERSION + toBase64(deflateSync(bytes, { level: 9, mem: 8 }));
}

/** @param {Attempt} attempt @returns {Attempt} */
const withoutLaterTries = (attempt) => ({
  ...attempt,
  answers: attempt.answers.map((answer) => answer && { ...answer, again: [] }),
});

/** @param {Attempt} attempt */
const withoutPractised = (attempt) => onlyQuestions(attempt, (i) => !attempt.answers[i]);

/** @param {Attempt} attempt */
const withoutReturned = (attempt) => onlyQuestions(attempt, () => false);

/**
 * The questions that count, the one on show, and those of the others that are wanted.
 * @param {Attempt} attempt
 * @param {(index: number) => boolean} isWanted
 * @returns {Attempt}
 */
function onlyQuestions(attempt, isWanted) {
  const { questions, answers, position } = withoutLaterTries(attempt);
  const stays = questions.map((question, i) => counts(question) || i === position || isWanted(i));
  return {
    ...attempt,
    questions: questions.filter((_, i) => stays[i]),
    answers: answers.filter((_, i) => stays[i]),
    position: stays.slice(0, position).filter(Boolean).length,
  };
}

/**
 * FNV-1a over the content and the bank's ids: places in another bank mean other items.
 * @param {Uint8Array} content
 * @param {Names} bank
 */
function checkSum(content, { items, misconceptions }) {
  const ids = JSON.stringify([items, misconceptions].map((list) => list.map(({ id }) => id)));
  let sum = 0x811c9dc5;
  for (const byte of [...new TextEncoder().encode(ids), ...content]) {
    sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  }
  return sum;
}

/** @param {Uint8Array} bytes */
const toBase64 = (bytes) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** @param {string} text */
const fromBase64 = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
