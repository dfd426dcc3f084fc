import { css } from 'lit';
import { insideStyles } from './inside-styles.js';
import { runStyles } from './run-styles.js';

const looks = css`
  .boundary {
    --look-0: var(--active);
    --look-1: var(--slope);
    --look-2: light-dark(#1a7433, #62d392);
    --look-3: var(--silent);
    --look-4: light-dark(#7a3db8, #c9a2ff);
    --look-5: light-dark(#b4246c, #ff94c4);
    --look-6: light-dark(#0d6f6a, #4fd1c5);
    --look-7: light-dark(#7d5a00, #e0bd5a);
  }
  .look-0 {
    --look: var(--look-0);
  }
  .look-1 {
    --look: var(--look-1);
  }
  .look-2 {
    --look: var(--look-2);
  }
  .look-3 {
    --look: var(--look-3);
  }
  .look-4 {
    --look: var(--look-4);
  }
  .look-5 {
    --look: var(--look-5);
  }
  .look-6 {
    --look: var(--look-6);
  }
  .look-7 {
    --look: var(--look-7);
  }
  @media (forced-colors: active), print {
    [class*='look-'] {
      --look: CanvasText;
    }
  }
`;

const text = css`
  p {
    margin: 0.5rem 0;
    max-width: 66ch;
  }
  h3,
  h4,
  h5 {
    line-height: 1.3;
    margin: 0 0 0.5rem;
  }
  h3,
  h4 {
    font-size: var(--size-large);
  }
  h5 {
    font-size: 1rem;
  }
  .part {
    margin-top: calc(var(--space) * 1.75rem);
  }
  .note,
  figcaption {
    font-size: var(--size-small);
    color: var(--soft);
  }
  figure {
    margin: 0;
    min-width: 0;
  }
  a {
    color: inherit;
  }
  ul {
    margin: 0.5rem 0;
    padding-inline-start: 1.2rem;
  }
  .primary {
    background: var(--active);
    border-color: var(--active);
    color: var(--on-active);
    font-size: 1rem;
    font-weight: 600;
    padding-inline: 1.1rem;
  }
  .primary:hover:not(:disabled) {
    border-color: var(--ink);
  }
  details {
    margin-top: 0.75rem;
    border-block: 1px solid var(--line);
  }
  summary {
    min-height: var(--touch);
    padding-block: 0.6rem;
    cursor: pointer;
  }
`;

const setUp = css`
  .set-up {
    max-width: 48rem;
  }
  .set-up fieldset {
    margin-top: calc(var(--space) * 1.25rem);
  }
  .set-up legend {
    font-size: 1rem;
    font-weight: 600;
    color: var(--ink);
    margin-bottom: 0.4rem;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: var(--touch);
    padding: 0.35rem 0.8rem;
    font-size: 1rem;
    color: var(--ink);
    background: var(--field);
    border: 1px solid var(--edge);
    border-radius: var(--corner);
    cursor: pointer;
  }
  .choice:has(:checked) {
    background: var(--active-wash);
    border-color: var(--active);
    box-shadow: inset 0 0 0 1px var(--active);
  }
  .predict {
    padding: calc(var(--space) * 1rem);
    background: var(--field);
    border: 1px solid var(--line);
    border-radius: var(--corner);
  }
  .predict legend {
    float: inline-start;
    width: 100%;
  }
  .predict legend + * {
    clear: both;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 1rem;
    align-items: start;
    margin-block: 1rem;
  }
  .fields .note {
    margin: 0;
  }
  .set-up > .controls {
    margin-top: calc(var(--space) * 1.25rem);
  }
`;

/** The look of <relu-lab>. */
export const labStyles = [looks, text, setUp, runStyles, insideStyles];
