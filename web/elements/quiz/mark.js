import { svg, html } from 'lit';

const SHAPES = {
  right: svg`<path d="M3.5 8.5 6.5 11.5 12.5 4.5" />`,
  wrong: svg`<path d="M4 4 12 12 M12 4 4 12" />`,
  partly: svg`<path d="M3 9 C5 5 7 5 8 8 S11 11 13 7" />`,
  missed: svg`<path d="M3.5 8.5 6.5 11.5 12.5 4.5" stroke-dasharray="2 2" />`,
};

/**
 * A tick, a cross or what lies between; the word beside it says the same.
 * @param {keyof typeof SHAPES} look
 */
export const renderMark = (look) =>
  html`<svg class="verdict-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${SHAPES[look]}
  </svg>`;
