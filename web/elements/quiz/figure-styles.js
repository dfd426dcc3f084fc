import { css } from 'lit';

/** A question's drawing in the page's colours, and the fields below one that is answered in. */
export const figureStyles = css`
  .figure {
    max-width: 26rem;
    min-width: 0;
    margin: 0.5rem 0;
  }
  .figure svg {
    display: block;
    overflow: visible;
  }
  .figure .drawing {
    width: 100%;
    height: auto;
    touch-action: pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
  }
  .figure .clip {
    overflow: hidden;
  }
  .figure path {
    fill: none;
  }
  .figure text {
    font-family: var(--text-font);
    font-variant-numeric: tabular-nums;
    fill: var(--soft);
  }
  .figure .grid path {
    stroke: var(--line);
  }
  .figure .fine path {
    stroke: var(--line);
    stroke-width: 0.75;
    opacity: 0.7;
  }
  .figure .axis path {
    stroke: var(--soft);
    stroke-width: 1.25;
  }
  .figure .name {
    font-style: italic;
  }
  .figure .label {
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--panel);
    stroke-width: 4px;
    stroke-linejoin: round;
    fill: var(--ink);
  }
  .figure .curve {
    stroke: var(--ink);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .figure .curve.curve-0 {
    stroke: var(--active);
    stroke-width: 3;
  }
  .figure .curve.curve-1 {
    stroke: var(--slope);
    stroke-dasharray: 9 4;
  }
  .figure .curve.curve-2 {
    stroke-dasharray: 2 4;
  }
  .figure .curve.curve-3 {
    stroke: var(--silent);
    stroke-dasharray: 14 4 2 4;
  }
  .figure .curve-0-label,
  .figure .right-label,
  .figure .right-line-label {
    fill: var(--active);
  }
  .figure .curve-1-label {
    fill: var(--slope);
  }
  .figure .end {
    stroke: var(--ink);
    stroke-width: 2.25;
    fill: var(--ink);
  }
  .figure .end.curve-0 {
    stroke: var(--active);
    fill: var(--active);
  }
  .figure .end.curve-1 {
    stroke: var(--slope);
    fill: var(--slope);
  }
  .figure .end.open {
    fill: var(--panel);
  }
  .figure .mark {
    stroke: var(--panel);
    stroke-width: 2;
  }
  .figure .mark.given {
    fill: var(--ink);
  }
  .figure .mark.own {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2.25;
  }
  .figure .mark.right {
    fill: var(--active);
    stroke-width: 1;
  }
  .figure .own-line {
    stroke-width: 2;
  }
  .figure .right-line {
    stroke: var(--active);
    stroke-dasharray: 8 5;
    stroke-width: 3;
  }
  .figure .guide {
    stroke: var(--active);
    stroke-width: 1.25;
    stroke-dasharray: 3 4;
    opacity: 0.7;
  }
  .figure .handle {
    cursor: grab;
  }
  /* A finger on a handle moves it; beside it it scrolls the page. Blocks, because Chromium heeds no
     touch-action on anything inline, which SVG shapes are by default. */
  .figure .handle,
  .figure .handle * {
    display: block;
    touch-action: none;
  }
  .figure .grab {
    fill: transparent;
  }
  .figure .halo {
    fill: var(--active);
    fill-opacity: 0.18;
  }
  .figure .handle:hover .halo {
    fill-opacity: 0.3;
  }
  .figure .dot {
    fill: var(--active);
    stroke: var(--panel);
    stroke-width: 2.5;
  }
  .figure .unset .dot {
    fill: var(--panel);
    stroke: var(--active);
    stroke-width: 2;
    stroke-dasharray: 3 2;
  }
  .figure .unset .halo {
    fill-opacity: 0;
  }
  .figure-numbers {
    font-size: var(--size-small);
    color: var(--soft);
  }
  .figure-numbers > summary {
    cursor: pointer;
    padding: 0.6rem 0;
    min-height: var(--touch);
    border-radius: var(--corner);
  }
  .figure-numbers > summary:hover {
    color: var(--ink);
  }
  .figure-numbers p {
    margin: 0 0 0.5rem;
    max-width: 60ch;
  }
  .figure-numbers table {
    border-collapse: collapse;
    margin: 0 0 0.75rem;
    color: var(--ink);
  }
  .figure-numbers caption {
    text-align: start;
    padding-bottom: 0.25rem;
    color: var(--soft);
  }
  .figure-numbers :is(th, td) {
    padding-block: 0.15rem;
    padding-inline: 0 1rem;
    text-align: end;
    font-weight: normal;
    border-bottom: 1px solid var(--line);
  }
  .figure-numbers thead th {
    color: var(--soft);
  }
  .drawn .says,
  .drawn .hint {
    margin: 0.25rem 0;
  }
  .grid-fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr));
    gap: 0.75rem;
    max-width: 26rem;
    margin-top: 0.5rem;
  }
  .grid-fields .field {
    align-content: start;
  }
  .grid-fields input[type='text'] {
    width: 100%;
  }
  .field-verdict {
    display: flex;
    gap: 0.3rem;
    align-items: center;
    font-weight: 600;
    font-size: var(--size-small);
    color: var(--slope);
  }
  .field-verdict.right {
    color: var(--active);
  }
  @media (forced-colors: active) {
    .figure .fine path {
      opacity: 0.2;
    }
    .figure .grid path {
      stroke-opacity: 0.35;
    }
  }
  @media print {
    .figure {
      break-inside: avoid;
    }
    .figure-numbers {
      display: none;
    }
  }
`;
