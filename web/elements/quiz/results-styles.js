import { css } from 'lit';

/** The results on screen and, with nothing to press, on paper. */
export const resultsStyles = css`
  .results h3 {
    margin: 0;
  }
  .score {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    font-size: var(--size-large);
  }
  .points strong {
    font-size: var(--size-title);
    line-height: 1.2;
  }
  .percent,
  .others {
    color: var(--soft);
  }
  .passed {
    font-weight: 600;
  }
  .part {
    margin-top: 1.75rem;
    padding-top: 1.25rem;
    border-top: 1px solid var(--line);
  }
  .results a {
    color: var(--active);
    text-underline-offset: 0.15em;
  }
  .results table {
    border-collapse: collapse;
  }
  .results :is(th, td) {
    padding-block: 0.35rem;
    padding-inline: 0 1.25rem;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .results .n {
    text-align: end;
  }
  .sure thead th {
    font-size: var(--size-small);
    color: var(--soft);
  }
  .sure tbody tr > * {
    border-top: 1px solid var(--line);
  }
  .ideas {
    width: 100%;
  }
  .ideas tbody tr > * {
    border-bottom: 1px solid var(--line);
  }
  .ideas tbody tr:last-child > * {
    border-bottom: 0;
  }
  .ideas a {
    display: inline-block;
    padding-block: 0.25rem;
  }
  .ideas td {
    padding-inline-end: 0;
    white-space: nowrap;
    text-align: end;
  }
  .bar {
    display: inline-block;
    width: clamp(3.5rem, 18cqi, 8rem);
    height: 0.7rem;
    margin-inline-end: 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 0.35rem;
    overflow: hidden;
    background: var(--field);
  }
  .fill {
    display: block;
    height: 100%;
    background: var(--active);
  }
  .of {
    display: inline-block;
    min-width: 7.5rem;
    font-size: var(--size-small);
    color: var(--soft);
  }
  .mix-ups {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .mix-ups li {
    margin-block: 0.75rem;
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--slope);
  }
  .mix-ups p {
    margin: 0.15rem 0;
  }
  .mix-ups .name,
  .why {
    font-weight: 600;
  }
  .mix-ups .do {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    margin-top: 0.4rem;
  }
  .mix-ups .do a {
    display: inline-flex;
    align-items: center;
    min-height: var(--touch);
  }
  .results .small {
    margin-block: 0 0.25rem;
    margin-inline: -0.6rem 0;
    gap: 0;
  }
  .item {
    margin-top: 0;
  }
  .item > summary {
    padding-block: 0.75rem;
  }
  .item .verdict {
    font-size: var(--size-small);
    font-weight: 600;
    color: var(--soft);
  }
  .item.right .verdict {
    color: var(--active);
  }
  .item:is(.wrong, .partly) .verdict {
    color: var(--slope);
  }
  .item .prompt {
    display: block;
    padding-inline-start: 1rem;
  }
  .inside {
    padding-block: 0 1rem;
    padding-inline: 1rem 0;
  }
  .inside dl {
    margin: 0.25rem 0 0.75rem;
  }
  .inside dl div {
    display: grid;
    grid-template-columns: minmax(6rem, 10rem) 1fr;
    gap: 0 1rem;
  }
  .inside dt {
    color: var(--soft);
    font-size: var(--size-small);
    padding-top: 0.15rem;
  }
  .inside dd {
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  @container (max-width: 30rem) {
    .inside dl div {
      display: block;
      margin-bottom: 0.5rem;
    }
  }
  @container (max-width: 26rem) {
    .ideas tr {
      display: block;
    }
    .ideas :is(th, td) {
      display: block;
    }
    .ideas th {
      border-bottom: 0 !important;
      padding-bottom: 0;
    }
    .ideas td {
      text-align: start;
      padding-top: 0;
    }
  }
  @media print {
    .results .take,
    .results .review,
    .mix-ups .do {
      display: none;
    }
    .results .item,
    .mix-ups li,
    .results tr {
      break-inside: avoid;
    }
    .results h4 {
      break-after: avoid;
    }
    .results a {
      color: inherit;
      text-decoration: none;
    }
    .fill {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    /* Paper has nothing to open. */
    .item::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .item > summary {
      list-style: none;
    }
    .item .figure-numbers {
      display: none;
    }
  }
`;
