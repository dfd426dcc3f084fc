/**
 * Sentences of a language that is written from right to left, with what runs left to right in them: numbers,
 * formulas, names. Unicode's isolates keep each in its own order. In other languages nothing is to be done, and the
 * build leaves this out.
 */
import { DIRECTION } from '../content/en/language.js';

const IS_RIGHT_TO_LEFT = DIRECTION === 'rtl';
const LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = '\u2067';
const END = '\u2069';
/** Hebrew, Arabic and their neighbours, and the mark that stands for one of their letters. */
const WORDS = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * A sentence, or what is put into one, in its own order wherever it stands: as its words run; from left to right
 * where there are none, so that −2.5 keeps its sign in front.
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
