import { css } from 'lit';

/**
 * For languages that are written from right to left: the page runs that way, mathematics does not. Drawings, sums,
 * sliders, scales and tables of numbers stay as they are everywhere; a field or a number follows what it holds. A
 * function, so that builds for other languages leave it out.
 */
export const rightToLeft = () => css`
  :host,
  .boundary {
    direction: rtl;
  }
  svg,
  .sum,
  .each-input dd,
  .shading ol,
  .values .row:not(.total),
  table:is(.rows, .special, .cells),
  input[type='range'] {
    direction: ltr;
  }
  .number,
  .n,
  .of,
  :is(option, select, textarea),
  :is(input[type='text'], input[type='number'], input:not([type])) {
    unicode-bidi: plaintext;
  }
  /* Headings over numbers, where those stand. */
  table:is(.rows, .special, .cells) .n {
    text-align: right;
  }
  :is(.rows, .special) .more {
    direction: rtl;
  }
  /* Back is to the right. */
  :host .back::before {
    content: '→ ' / '';
  }
  :host .forward::after {
    content: ' ←' / '';
  }
  /* A sum begins where sentences do, and runs the other way. */
  .sum,
  .each-input dd {
    width: fit-content;
  }
`;
