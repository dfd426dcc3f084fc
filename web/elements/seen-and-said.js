import { html } from 'lit';

/**
 * What something looks like, and what a screen reader says instead of it.
 * @param {unknown} seen
 * @param {string} said
 */
export function seenAndSaid(seen, said) {
  return html`<span aria-hidden="true">${seen}</span><span class="visually-hidden">${said}</span>`;
}
