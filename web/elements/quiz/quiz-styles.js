import { css } from 'lit';

/** The look of <relu-quiz>: one question at a time, nothing beside it. */
export const quizStyles = css`
  .panel {
    max-width: 44rem;
    overflow-wrap: break-word;
  }
  /* Two quick taps are two taps: moving a step up twice must not zoom the page. */
  button,
  label,
  summary {
    touch-action: manipulation;
  }
  p {
    margin: 0.5rem 0;
    max-width: 66ch;
  }
  h3 {
    font-size: var(--size-large);
    font-weight: 600;
    line-height: 1.4;
    margin: 0.75rem 0 1rem;
    max-width: 60ch;
    text-wrap: pretty;
  }
  h4 {
    font-size: var(--size-large);
    line-height: 1.3;
    margin: 0 0 0.5rem;
  }
  h3:focus-visible,
  h4:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }
  var {
    font-family: var(--math-font);
    font-style: italic;
  }
  .note,
  .hint {
    font-size: var(--size-small);
    color: var(--soft);
  }
  .hint {
    margin: 0.2rem 0 0;
  }
  .problem {
    font-size: 1rem;
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
  .controls {
    margin-top: 1rem;
    align-items: center;
  }
  details {
    margin-top: 0.75rem;
    border-top: 1px solid var(--line);
  }
  summary {
    min-height: var(--touch);
    padding-block: 0.6rem;
    cursor: pointer;
  }
  .start h3 {
    margin-top: 0;
  }
  .bank-problems li {
    margin-block: 0.25rem;
  }

  .progress {
    display: grid;
    grid-template: var(--touch) auto / 1fr auto minmax(5.5rem, auto);
    gap: 0 0.25rem;
    align-items: center;
    font-size: var(--size-small);
    color: var(--soft);
  }
  .place {
    margin: 0;
  }
  .quiet {
    border-color: transparent;
    background: none;
    color: var(--active);
    padding-inline: 0.6rem;
  }
  .forward {
    grid-column: 3;
    justify-self: end;
    margin-inline-end: -0.6rem;
  }
  .back::before {
    content: '← ' / '';
  }
  .forward::after {
    content: ' →' / '';
  }
  .track {
    grid-column: 1 / -1;
    display: flex;
    gap: 3px;
  }
  .track span {
    flex: 1;
    height: 4px;
    border-radius: 2px;
    background: var(--line);
  }
  .track.long {
    gap: 0;
  }
  .track.long span {
    border-radius: 0;
  }
  .track .answered {
    background: var(--edge);
  }
  .track .here {
    background: var(--active);
  }

  .sureness {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    margin-top: 1rem;
  }
  .sureness legend {
    margin-bottom: 0;
  }
  .hint-text {
    border-inline-start: 3px solid var(--edge);
    padding-inline-start: 0.9rem;
  }

  .time {
    margin: 0 0 0.5rem;
    font-size: var(--size-small);
    color: var(--soft);
  }
  .time-warning {
    margin-bottom: 0.75rem;
    padding: 0.6rem 0.9rem;
    border: 2px solid var(--slope);
    border-radius: var(--corner);
    background: var(--field);
  }
  .time-warning p {
    margin: 0;
  }
  .time-warning .controls {
    margin-top: 0.5rem;
  }

  @media (forced-colors: active) {
    .track span {
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .track .answered {
      background: CanvasText;
    }
    .track .here {
      background: Highlight;
      forced-color-adjust: none;
    }
    /* Text has a backplate of the canvas' colour, which would hide text of that colour. */
    .primary {
      background: ButtonFace;
      color: ButtonText;
      border: 2px solid LinkText;
    }
  }
  @media print {
    .track,
    .sureness,
    .hint,
    .hint-text,
    .quiet,
    .time,
    .time-warning {
      display: none;
    }
  }
`;
