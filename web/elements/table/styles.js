import { css } from 'lit';

/** The look of <relu-table>. */
export const tableStyles = css`
  .panel {
    max-width: 48rem;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    width: 100%;
  }
  caption {
    text-align: start;
    font-size: var(--size-small);
    color: var(--soft);
    padding: 0 0 0.25rem;
  }
  th,
  td {
    padding: 0.35rem 0.5rem;
    text-align: start;
    font-weight: 400;
    vertical-align: baseline;
  }
  thead th {
    font-size: var(--size-small);
    font-weight: 600;
    color: var(--soft);
  }
  tbody th,
  tbody td {
    border-top: 1px solid var(--line);
  }
  .n {
    text-align: end;
    white-space: nowrap;
  }
  .active {
    color: var(--active);
    font-weight: 700;
  }
  .silent {
    color: var(--silent);
  }
  .rule {
    margin-bottom: 0.75rem;
  }
  .modes {
    gap: 0 1.25rem;
  }

  .box {
    /* Holds what is visually hidden in its rows: else that would lengthen the page. */
    position: relative;
    max-height: 25rem;
    overflow: auto;
    scroll-padding-top: 5.5rem;
    background: var(--field);
    border: 1px solid var(--line);
    border-radius: var(--corner);
  }
  .box.predicting {
    max-height: none;
    margin-block: 0.5rem;
  }
  .rows thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    height: 2.5rem;
    padding-block: 0;
    vertical-align: middle;
    background: var(--field);
    white-space: nowrap;
  }
  .rows tbody th,
  .rows tbody td {
    height: 2.75rem;
    padding-block: 0.15rem;
    vertical-align: middle;
  }
  .rows .gap td {
    height: auto;
    padding: 0;
    border: 0;
  }
  .rows .point > * {
    position: sticky;
    top: 2.5rem;
    z-index: 1;
    background: var(--active-wash);
    border-bottom: 1px solid var(--edge);
  }
  .box:not(.predicting) .point + .row > * {
    border-top: 0;
  }
  [aria-current='true'] > * {
    background: var(--active-wash);
  }
  .point .silent,
  [aria-current='true'] .silent {
    color: var(--soft);
  }
  .tag {
    font-size: var(--size-small);
    color: var(--soft);
    margin-inline-end: 0.35rem;
  }
  .mark {
    display: inline-block;
    width: 0.7rem;
    height: 0.7rem;
    border-radius: 50%;
    background: var(--active);
    margin-inline-end: 0.4rem;
    forced-color-adjust: none;
  }
  .show {
    font-size: 1rem;
    text-align: end;
    min-height: 2.25rem;
    min-width: 4rem;
    padding: 0 0.6rem;
  }
  .act {
    width: 2.75rem;
    padding-inline: 0 0.25rem;
    text-align: end;
  }
  .remove {
    min-height: 2.25rem;
    min-width: 2.25rem;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--soft);
    font-size: var(--size-large);
    line-height: 1;
  }
  /* In line with the numbers inside the buttons below. */
  .point th,
  thead .n:first-child {
    padding-inline-end: 1.15rem;
  }

  .add {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem 0.5rem;
    align-items: end;
    margin-top: 1rem;
  }
  .add > p {
    grid-column: 1 / -1;
  }
  .add textarea {
    width: 100%;
    resize: vertical;
    max-height: 10rem;
    field-sizing: content;
    line-height: 1.5;
    padding-block: 0.55rem;
  }
  .hint,
  .status {
    margin: 0.25rem 0;
    font-size: var(--size-small);
    color: var(--soft);
    max-width: var(--measure);
  }
  /* Keeps its room while unseen: what is below must not move away under a press. */
  .keys {
    margin-block: 0.125rem 0;
    visibility: hidden;
  }
  .box:has(button:focus-visible) + .keys {
    visibility: visible;
  }
  .keys ~ .says {
    margin-top: 0;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin-block: 0.5rem;
    color: var(--ink);
  }
  .wide {
    position: relative;
    overflow-x: auto;
    padding: 3px;
    margin: -3px;
  }
  .special thead th {
    white-space: normal;
    vertical-align: bottom;
  }
  details {
    margin-top: 0.5rem;
    border-top: 1px solid var(--line);
  }
  summary {
    min-height: var(--touch);
    padding-block: 0.6rem;
    cursor: pointer;
  }
  details .controls {
    margin-block: 0.25rem 0.5rem;
  }
  .more td {
    border-top: 0;
    padding-block: 0 0.6rem;
    color: var(--soft);
    font-size: var(--size-small);
  }

  .predicting thead th {
    white-space: normal;
    vertical-align: bottom;
    padding-block: 0.35rem;
  }
  .predicting .show {
    min-width: 0;
  }
  .predicting input {
    width: 100%;
    min-width: 3.5rem;
    max-width: 8rem;
    min-height: 2.25rem;
    padding-block: 0.1rem;
  }
  .reveal {
    min-height: 2.25rem;
  }
  .right {
    color: var(--active);
    font-weight: 600;
  }
  .wrong {
    color: var(--slope);
    font-weight: 600;
  }
  .skipped,
  .right {
    font-size: var(--size-small);
  }
  .skipped {
    color: var(--soft);
  }
  .rows .more td {
    height: auto;
    padding-block: 0 0.5rem;
  }
  .more .hint {
    margin: 0;
  }

  @media (hover: none) {
    .keys {
      display: none;
    }
    .keys ~ .says {
      margin-top: 0.75rem;
    }
  }
  @container (max-width: 22rem) {
    .rows thead th {
      white-space: normal;
      line-height: 1.2;
    }
    .show {
      min-width: 3rem;
      padding-inline: 0.4rem;
    }
    .point th,
    thead .n:first-child {
      padding-inline-end: 0.75rem;
    }
    .rows th,
    .rows td {
      padding-inline-start: 0.3rem;
    }
    .rows td {
      padding-inline-end: 0.3rem;
    }
    .row th {
      padding-inline-end: 0.3rem;
    }
    .rows .act {
      padding-inline: 0;
    }
    .predicting .reveal {
      padding-inline: 0.5rem;
    }
    .special th,
    .special td {
      padding-inline: 0.3rem;
    }
    .exact .n,
    .exact .show {
      font-size: 0.75rem;
      white-space: nowrap;
    }
    .exact thead .n {
      white-space: normal;
      padding-inline-end: 0.3rem;
    }
    .exact .show {
      min-width: 0;
      padding-inline: 0.35rem;
    }
  }

  .print-only {
    display: none;
  }
  @media print {
    .box {
      max-height: none;
      overflow: visible;
    }
    .rows thead th,
    .rows .point > * {
      position: static;
    }
    .point th,
    thead .n:first-child {
      padding-inline-end: 0.5rem;
    }
    .gap,
    .take,
    .add,
    .undo,
    .status,
    .hint,
    .modes,
    .act {
      display: none;
    }
    .print-only {
      display: block;
    }
    .keys ~ .says {
      margin-top: 0.75rem;
    }
    button.show {
      display: inline;
      border: 0;
      padding: 0;
      background: none;
    }
  }
`;
