import { css } from 'lit';

/** The look of what is answered, and of what comes back: verdicts differ by word, mark and line, not by colour alone. */
export const answerStyles = css`
  .options legend,
  fieldset > legend {
    margin-bottom: 0.5rem;
    max-width: 66ch;
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.15rem 0.75rem;
    align-items: center;
    min-height: var(--touch);
    margin-block: 0.5rem;
    padding: 0.6rem 0.9rem;
    background: var(--field);
    border: 1px solid var(--line);
    border-radius: var(--corner);
    color: var(--ink);
    font-size: 1rem;
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--active);
  }
  .option.picked {
    border-color: var(--active);
    box-shadow: inset 0 0 0 1px var(--active);
  }
  .option:has(input:disabled) {
    cursor: default;
    border-color: var(--line);
    box-shadow: none;
  }
  .option-verdict {
    grid-column: 2;
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
    font-size: var(--size-small);
    font-weight: 600;
  }
  .option.right.right,
  .step.right {
    border: 2px solid var(--active);
    background: var(--active-wash);
  }
  .option.wrong.wrong,
  .step.wrong {
    border: 2px solid var(--slope);
  }
  .option.missed.missed {
    border: 2px dashed var(--active);
  }
  .right > .option-verdict,
  .missed > .option-verdict,
  .cell-verdict.right {
    color: var(--active);
  }
  .wrong > .option-verdict,
  .cell-verdict.wrong {
    color: var(--slope);
  }
  /* The lines of a worked solution stand close, like writing. */
  .lines .option {
    margin-block: 0;
    border-radius: 0;
    margin-top: -1px;
  }
  .lines .option:is(.right, .wrong, .missed) {
    margin-block: 2px 3px;
  }

  .verdict-mark {
    flex: none;
    width: 1em;
    height: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.1em;
  }

  input[type='text'].right {
    border: 2px solid var(--active);
  }
  input[type='text'].wrong,
  input[type='text'].partly {
    border: 2px solid var(--slope);
  }
  .cells {
    border-collapse: collapse;
  }
  .cells th,
  .cells td {
    padding-block: 0.3rem;
    padding-inline: 0 1rem;
    text-align: start;
    font-weight: 400;
  }
  .cells .n {
    text-align: end;
    white-space: nowrap;
  }
  .cells tbody :is(th, td) {
    vertical-align: baseline;
  }
  .cells thead th {
    font-size: var(--size-small);
    font-weight: 600;
    color: var(--soft);
    vertical-align: bottom;
    white-space: normal;
  }
  .cells tbody tr > * {
    border-top: 1px solid var(--line);
  }
  .cell-verdict {
    display: inline-flex;
    gap: 0.3rem;
    align-items: center;
    margin-inline-start: 0.6rem;
    font-size: var(--size-small);
    font-weight: 600;
  }

  .steps {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .step {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.35rem 0.75rem;
    align-items: center;
    margin-block: 0.5rem;
    padding: 0.5rem 0.75rem;
    min-height: var(--touch);
    background: var(--field);
    border: 1px solid var(--line);
    border-radius: var(--corner);
  }
  .step-place {
    color: var(--soft);
    font-weight: 600;
    min-width: 1.2ch;
  }
  .step-moves {
    display: flex;
    gap: 0.5rem;
  }
  .step-moves [aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .step-moves [aria-disabled='true']:hover {
    border-color: var(--edge);
  }

  .feedback {
    margin-top: 1.25rem;
    padding: 0.9rem 1rem;
    background: var(--field);
    border: 1px solid var(--line);
    border-inline-start: 5px solid var(--slope);
    border-radius: var(--corner);
  }
  .feedback.right {
    border-inline-start-color: var(--active);
  }
  .feedback.partly {
    border-inline-start-style: dashed;
  }
  .feedback.right h4 {
    color: var(--active);
  }
  .feedback.wrong h4,
  .feedback.partly h4 {
    color: var(--slope);
  }
  .feedback details {
    margin-bottom: -0.5rem;
  }
  .explanation {
    margin-block: 0.75rem;
  }
  .explanation p {
    margin: 0.15rem 0;
  }
  .about {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    font-weight: 600;
  }
  .explanation.right .verdict-mark {
    color: var(--active);
  }
  .explanation.wrong .verdict-mark {
    color: var(--slope);
  }
  .explanation .about + p {
    padding-inline-start: 1.5rem;
  }
  .right-answer {
    font-weight: 600;
  }

  @container (max-width: 30rem) {
    .step {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .step-moves,
    .step .option-verdict {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .option,
    .step,
    .feedback {
      border-color: CanvasText;
    }
  }
  @media print {
    .option,
    .step,
    .feedback {
      break-inside: avoid;
    }
  }
`;
