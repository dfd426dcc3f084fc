import { html } from 'lit';
import { emphasisParts, withoutEmphasis } from '../../lesson/emphasis.js';
import { spokenNumber } from '../../lesson/spoken-number.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';

/** "*x* = 3" and "relu(2) = 2" stay on one line. */
const UNBROKEN = /(?<=[*)]) = (?=\S)/gu;

/** @param {string} text with *variables*, which are set in italics */
export const worded = (text) =>
  emphasisParts(text.replace(UNBROKEN, '\u00a0=\u00a0')).map(({ text: part, isStrong }) =>
    isStrong ? html`<var>${part}</var>` : part,
  );

/** @param {string} text of a question or an explanation, as a live region says it */
export const spoken = (text) => spokenNumber(withoutEmphasis(text), strings.spoken);
