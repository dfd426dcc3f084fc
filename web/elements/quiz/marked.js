import { html } from 'lit';
import { emphasisParts } from '../../lesson/emphasis.js';

/** @param {string} sentence with *numbers that matter*, which are set bold */
export const numbersMarked = (sentence) =>
  emphasisParts(sentence).map(({ text, isStrong }) =>
    isStrong ? html`<strong class="number">${text}</strong>` : text,
  );
