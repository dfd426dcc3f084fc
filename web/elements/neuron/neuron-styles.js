import { css } from 'lit';

/** The look of <relu-neuron>. */
export const neuronStyles = css`
  .heading {
    font-weight: 600;
    margin: 0 0 0.5rem;
  }
  .layout {
    display: grid;
    gap: 1.25rem 2.5rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .figure {
    min-width: 0;
    overflow-x: auto;
  }
  svg {
    display: block;
    font-family: var(--text-font);
    font-variant-numeric: tabular-nums;
  }
  text {
    font-size: 13px;
    fill: var(--ink);
  }
  .name,
  .tick {
    fill: var(--soft);
  }
  .variable {
    font-style: italic;
  }
  .value {
    font-weight: 600;
  }
  .value.activated {
    fill: var(--active);
  }
  .sigma {
    font-size: 18px;
  }
  .wire {
    fill: none;
    stroke: var(--silent);
    stroke-linejoin: round;
  }
  .wire.negative {
    stroke-dasharray: 7 4;
  }
  .wire.zero {
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  .wire.output {
    stroke-linecap: round;
  }
  .wire.output.activated {
    stroke: var(--active);
  }
  .pill {
    fill: var(--field);
    stroke: var(--edge);
  }
  .base {
    fill: var(--field);
  }
  .body {
    fill: var(--active);
    fill-opacity: 0;
    stroke: var(--active);
    stroke-width: 2;
  }
  .body.quiet,
  .body.hidden {
    stroke: var(--silent);
  }
  .body.quiet {
    stroke-dasharray: 5 4;
  }
  .level-1 {
    fill-opacity: 0.12;
  }
  .level-2 {
    fill-opacity: 0.24;
  }
  .level-3 {
    fill-opacity: 0.36;
  }
  .level-4 {
    fill-opacity: 0.5;
  }
  .divider,
  .drawing .zero:not(.wire) {
    stroke: var(--silent);
    stroke-width: 1;
    fill: none;
  }
  .curve {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2.25;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .plot .curve {
    stroke: var(--active);
    stroke-width: 3;
  }
  .plot .silent {
    stroke: var(--silent);
  }
  .grid {
    stroke: var(--line);
  }
  .axis {
    stroke: var(--edge);
  }
  .guide {
    stroke: var(--silent);
    stroke-dasharray: 2 4;
  }
  .corner {
    fill: var(--ink);
  }
  .point {
    fill: var(--active);
    stroke: var(--panel);
    stroke-width: 2;
  }
  .shading {
    margin-top: 0.75rem;
    font-size: var(--size-small);
    color: var(--soft);
  }
  .shading p {
    margin: 0 0 0.25rem;
  }
  .shading ol {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    grid-template-columns: 1.3fr repeat(4, minmax(0, 1fr));
    gap: 0.25rem;
    max-width: 30rem;
    min-height: 3.6rem;
    line-height: 1.25;
  }
  .now {
    display: block;
    color: var(--ink);
    white-space: nowrap;
  }
  .sum {
    margin-top: 1rem;
    font-size: 1.0625rem;
  }
  .step {
    margin: 0.2rem 0;
  }
  .step > [aria-hidden] {
    display: grid;
    grid-template-columns: 2.4rem minmax(0, 1fr);
  }
  .left {
    text-align: end;
    padding-inline-end: 0.4rem;
    white-space: nowrap;
  }
  .sum strong.activated {
    color: var(--active);
  }
  .values {
    max-width: 36rem;
  }
  .values select {
    justify-self: start;
  }
  .values > .field {
    margin-bottom: 0.5rem;
  }
  .values .row {
    position: relative;
    display: grid;
    row-gap: 0.1rem;
    min-height: calc(var(--touch) + 0.3rem);
    grid-template-columns: 1.6rem minmax(3.6rem, 7rem) auto minmax(3.6rem, 7rem) auto minmax(3.4rem, 1fr);
    grid-template-areas: 'name input times weight equals product' 'gap slider slider slider slider slider';
    column-gap: 0.3rem;
    align-items: center;
    margin: 0;
  }
  .values .long {
    grid-template-areas: 'name input times weight equals .' 'gap product product product product product' 'gap slider slider slider slider slider';
  }
  .values .head,
  .values .total {
    min-height: 0;
  }
  .values .head {
    font-size: var(--size-small);
    color: var(--soft);
    grid-template-areas: 'name input times weight equals product';
  }
  .cell-name {
    grid-area: name;
    font-style: italic;
  }
  /* The field's parts are the row's own: what is wrong with it is said below, over the whole row. */
  .row > div,
  .row .field {
    display: contents;
  }
  .row .problem {
    grid-column: 1 / -1;
  }
  .cell-input,
  .cell-input input {
    grid-area: input;
  }
  .cell-input.constant {
    text-align: center;
  }
  .times {
    grid-area: times;
    min-width: 0.7rem;
    text-align: center;
  }
  .cell-weight,
  .cell-weight input {
    grid-area: weight;
  }
  .equals {
    grid-area: equals;
    min-width: 0.7rem;
  }
  .cell-product {
    grid-area: product;
    text-align: end;
  }
  .slider {
    grid-area: slider;
    width: 100%;
  }
  .row input[type='text'] {
    width: 100%;
    padding-inline: 0.4rem;
    text-align: end;
  }
  .values .total {
    border-top: 1px solid var(--edge);
    margin-top: 0.35rem;
    padding-top: 0.35rem;
    grid-template-columns: 1fr auto auto;
    grid-template-areas: 'total equals product';
  }
  .cell-total {
    grid-area: total;
  }
  .note {
    margin: 0.5rem 0 0;
    font-size: var(--size-small);
    color: var(--soft);
    max-width: var(--measure);
  }
  .count,
  .predict {
    margin-top: 0.75rem;
  }
  button[aria-disabled='true'],
  button[aria-disabled='true']:hover:not(:disabled) {
    opacity: 0.55;
    border-color: var(--edge);
    cursor: default;
  }
  .outcome {
    margin: 0.5rem 0 0;
    font-weight: 600;
  }
  .each-input,
  .hinge {
    margin-top: 1.25rem;
    border-top: 1px solid var(--line);
    padding-top: 0.5rem;
  }
  .hinge {
    padding-top: 1rem;
  }
  summary {
    cursor: pointer;
    min-height: var(--touch);
    align-content: center;
    font-weight: 600;
  }
  .each-input p {
    margin: 0.25rem 0 0.75rem;
    max-width: var(--measure);
  }
  dl {
    margin: 0 0 0.75rem;
  }
  dt {
    color: var(--soft);
    font-size: var(--size-small);
  }
  dd {
    margin: 0 0 0.5rem;
    font-size: 1.0625rem;
  }
  .hinge-parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    align-items: center;
  }
  .hinge-parts .says {
    flex: 1 1 16rem;
  }
  @container (min-width: 30rem) {
    .values .row:not(.total, .head) {
      grid-template-areas: 'name input times weight slider equals product';
    }
    .values .row:not(.total) {
      grid-template-columns: 1.6rem 4.6rem auto 4.6rem minmax(4rem, 1fr) auto minmax(3.4rem, auto);
      column-gap: 0.4rem;
    }
    .values .head {
      grid-template-areas: 'name input times weight slider equals product';
    }
  }
  @container (min-width: 58rem) {
    .layout {
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    text {
      fill: CanvasText;
    }
    .body.activated {
      stroke-width: 4;
    }
  }
  @media print {
    .values,
    .predict,
    .each-input .controls {
      display: none;
    }
  }
`;
