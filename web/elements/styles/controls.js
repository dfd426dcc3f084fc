import { css } from 'lit';

/** Native controls in the look of the page: labels in sight, focus in sight, big enough to touch. */
export const controls = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--space) * 0.75rem) calc(var(--space) * 1rem);
    align-items: end;
  }
  label,
  legend {
    font-size: var(--size-small);
    color: var(--soft);
  }
  .field {
    display: grid;
    gap: 0.2rem;
    min-width: 0;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 0.2rem;
  }
  input[type='text'],
  textarea,
  select {
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: var(--ink);
    background: var(--field);
    border: 1px solid var(--edge);
    border-radius: var(--corner);
    padding: 0.35rem 0.6rem;
    min-height: var(--touch);
    min-width: 0;
    max-width: 100%;
  }
  input[type='text'] {
    width: 7rem;
  }
  input[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border-color: var(--slope);
    border-width: 2px;
  }
  input[type='range'] {
    accent-color: var(--active);
    min-height: var(--touch);
    margin: 0;
    max-width: 100%;
  }
  input[type='checkbox'],
  input[type='radio'] {
    accent-color: var(--active);
    width: 1.15rem;
    height: 1.15rem;
    margin: 0;
    flex: none;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: var(--touch);
    color: var(--ink);
    font-size: 1rem;
    cursor: pointer;
  }
  button,
  .chip {
    font: inherit;
    font-size: var(--size-small);
    color: var(--ink);
    background: var(--field);
    border: 1px solid var(--edge);
    border-radius: var(--corner);
    padding: 0.35rem 0.8rem;
    min-height: var(--touch);
    min-width: var(--touch);
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    border-color: var(--active);
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  button[aria-pressed='true'] {
    background: var(--active-wash);
    border-color: var(--active);
    box-shadow: inset 0 0 0 1px var(--active);
    font-weight: 600;
  }
  :focus-visible {
    outline: 3px solid var(--active);
    outline-offset: 2px;
  }
  @media print {
    .controls,
    button {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
