import { css } from 'lit';

/** The look of a run: controls, verdict, curves, numbers. */
export const runStyles = css`
  .phase {
    margin-bottom: 0.75rem;
  }
  .run-controls #go {
    min-width: 6rem;
  }
  .place {
    flex: 1 1 14rem;
    max-width: 28rem;
  }
  .place input {
    width: 100%;
  }
  .verdict {
    margin-block: calc(var(--space) * 1rem);
    padding: calc(var(--space) * 1rem);
    background: var(--field);
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--active);
    border-radius: var(--corner);
  }
  .verdict > :last-child {
    margin-bottom: 0;
  }
  .charts {
    display: grid;
    /* Two beside each other at most: four charts in rows of three would leave one alone. */
    grid-template-columns: repeat(auto-fit, minmax(min(max(19rem, 34%), 100%), 1fr));
    gap: calc(var(--space) * 1.25rem) calc(var(--space) * 2rem);
    margin-top: 0.5rem;
  }
  .chart figcaption {
    color: var(--ink);
    font-weight: 600;
  }
  .chart > svg {
    display: block;
    overflow: visible;
    font-family: var(--text-font);
    font-variant-numeric: tabular-nums;
  }
  .grid {
    stroke: var(--line);
  }
  .axis {
    stroke: var(--edge);
  }
  .ticks text {
    fill: var(--soft);
  }
  .line {
    fill: none;
    stroke: var(--look);
    stroke-width: 2.25;
    stroke-linejoin: round;
  }
  .line.rest {
    opacity: 0.4;
  }
  path.band {
    fill: var(--look);
    fill-opacity: 0.13;
  }
  .mark {
    fill: var(--look);
    stroke: var(--panel);
  }
  .thread {
    stroke: var(--look);
    opacity: 0.5;
    fill: none;
  }
  .end {
    fill: var(--look);
    stroke: var(--panel);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .now {
    stroke: var(--edge);
    stroke-dasharray: 2 3;
  }
  .caption {
    margin: calc(var(--space) * 1.25rem) 0 0.4rem;
  }
  .table {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    min-width: 100%;
  }
  th,
  td {
    padding: 0.35rem 0.75rem 0.35rem 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    font-size: var(--size-small);
    color: var(--soft);
    vertical-align: bottom;
  }
  /* In every language, for numbers to stand under one another. */
  .results .n {
    text-align: right;
    padding-inline: 0.75rem 0;
    white-space: nowrap;
  }
  tbody th {
    white-space: nowrap;
  }
  .spread {
    display: block;
    font-size: var(--size-small);
    color: var(--soft);
  }
  .none {
    color: var(--soft);
  }
  .swatch {
    vertical-align: -0.1em;
    margin-inline-end: 0.35rem;
  }
`;
