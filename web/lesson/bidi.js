/**
 * Sentences of a language that is written from right to left, with what runs left to right in them: numbers,
 * formulas, names. Unicode's isolates keep each in its own order. In other languages nothing is to be done, and the
 * build leaves this out.
 */
import { DIRECTION } from '../content/en/language.js';

const IS_RIGHT_TO_LEFT = DIRECTION === 'rtl';
const LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = '\u2067';
const AS_IT_BEGINS = '\u2068';
const END = '\u2069';
/** Hebrew, Arabic and their neighbours. */
const WORDS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * What is put into a sentence, in its own order: −2.5 keeps its sign in front.
 * @param {string} text
 */
export const isolated = (text) => (IS_RIGHT_TO_LEFT ? AS_IT_BEGINS + text + END : text);

/**
 * A whole sentence, which runs as its words do wherever it stands; a formula without words runs left to right.
 * @param {string} text
 */
export const inOwnOrder = (text) => (IS_RIGHT_TO_LEFT ? direction(text) + text + END : text);

/** @param {string} text */
const direction = (text) => (WORDS.test(text) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);

/**
 * The same text as signs that are seen: for what measures or speaks it, and for names of files.
 * @param {string} text
 */
export const withoutIsolates = (text) => (IS_RIGHT_TO_LEFT ? text.replace(/[\u2066-\u2069]/gu, '') : text);
