import { html } from 'lit';
import { emphasisParts, withoutEmphasis } from '../../lesson/emphasis.js';
import { spokenNumber } from '../../lesson/spoken-number.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';

/** "*x* = 3" and "relu(2) = 2" stay on one line. */
const UNBROKEN = /(?<=[*)]) = (?=\S)/gu;
/** So does what is in short parentheses: "relu(*x* − 2)". */
const PARENTHESES = /\([^()]{1,18}\)/gu;
/** A product stays on one line; a longer sum breaks before a sign, never after it. */
const SIGNS = / ([+−=]) (?=\S)/gu;

/** @param {string} text */
const unbroken = (text) =>
  text
    .replace(UNBROKEN, '\u00a0=\u00a0')
    .replace(PARENTHESES, (inside) => inside.replaceAll(' ', '\u00a0'))
    .replaceAll(' · ', '\u00a0·\u00a0')
    .replace(SIGNS, ' $1\u00a0');

/** @param {string} text with *variables*, which are set in italics */
export const worded = (text) =>
  emphasisParts(unbroken(text)).map(({ text: part, isStrong }) =>
    isStrong ? html`<var>${part}</var>` : part,
  );

/** @param {string} text of a question or an explanation, as a live region says it */
export const spoken = (text) => spokenNumber(withoutEmphasis(text), strings.spoken);
