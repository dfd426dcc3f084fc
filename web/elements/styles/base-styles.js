import { css } from 'lit';
import { DIRECTION } from '../../content/en/language.js';
import { rightToLeft } from './right-to-left.js';
import { tokens } from './tokens.js';
import { controls } from './controls.js';

const base = css`
  /* The element's box is the page's to lay out; its type alone is not, because all sizes inside follow it. */
  :host {
    display: block;
    direction: ltr;
    font-size: var(--relu-size, medium) !important;
    --_relu-rem: 1em;
  }
  /* Everything an element shows is in here, where nothing of the page's text comes in: resets and inherited
     styles end. What is let through is whether it is seen and pressed, colour scheme and language.
     The direction is that of the words, which need not be the page's: see decision 8. */
  .boundary {
    all: initial;
    display: block;
    position: relative;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-locale: inherit;
    direction: ltr;
    color: var(--ink);
    font: 1rem/1.5 var(--text-font);
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-user-select: text;
    user-select: text;
    container-type: inline-size;
    /* Where the page makes its box as narrow as what is inside, which a container does not tell. */
    contain-intrinsic-inline-size: 16rem;
  }
  @media print {
    .boundary {
      color-scheme: light;
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .panel {
    background: var(--panel);
    border-radius: calc(1.5 * var(--corner));
    padding: calc(var(--space) * clamp(0.75rem, 4cqi, 1.25rem));
  }
  @media (forced-colors: active), print {
    .panel {
      border: 1px solid var(--edge);
    }
  }
  .says {
    margin: calc(var(--space) * 0.75rem) 0 0;
    color: var(--soft);
    max-width: var(--measure);
  }
  .says strong {
    color: var(--ink);
  }
  .number {
    white-space: nowrap;
  }
  math {
    font-family: var(--math-font);
  }
  .waiting {
    margin: 0;
    padding: 1rem;
    color: var(--soft);
  }
  .problem {
    margin: 0.25rem 0 0;
    color: var(--slope);
    font-size: var(--size-small);
    max-width: var(--measure);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }
`;

const usual = css`
  ${tokens}
  ${base}
  ${controls}
`;

/** Styles that every element of the lesson starts from. */
export const baseStyles =
  DIRECTION === 'rtl'
    ? css`
        ${usual}
        ${rightToLeft()}
      `
    : usual;
