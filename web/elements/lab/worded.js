import { html } from 'lit';
import { emphasisParts } from '../../lesson/emphasis.js';

/** @param {string} sentence with *what matters* between asterisks */
export const worded = (sentence) =>
  emphasisParts(sentence).map(({ text, isStrong }) => (isStrong ? html`<strong>${text}</strong>` : text));
