import { css } from 'lit';
import { DIRECTION } from '../../content/en/language.js';
import { rightToLeft } from './right-to-left.js';
import { tokens } from './tokens.js';
import { controls } from './controls.js';

const base = css`
  :host {
    display: block;
    /* That of the words, which need not be the page's: see decision 8. */
    direction: ltr;
    color: var(--ink);
    font: 1rem/1.5 var(--text-font);
    font-variant-numeric: tabular-nums;
    text-align: start;
    container-type: inline-size;
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
    border-radius: 0.75rem;
    padding: clamp(0.75rem, 4cqi, 1.25rem);
  }
  @media (forced-colors: active), print {
    .panel {
      border: 1px solid var(--edge);
    }
  }
  .says {
    margin: 0.75rem 0 0;
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
