import { css } from 'lit';

/** The drawing in the page's colours, and the graph's own controls. */
export const graphStyles = css`
  .panel {
    max-width: 48rem;
  }
  /* Layers: what is painted anew in one leaves the rest as it is. */
  .panel > * {
    isolation: isolate;
  }
  .main {
    margin-bottom: 0.5rem;
  }
  .parameter {
    display: flex;
    gap: 0.75rem;
    align-items: end;
  }
  .parameter .field {
    flex: none;
    width: 7rem;
  }
  .parameter label {
    white-space: nowrap;
  }
  .parameter input[type='range'] {
    flex: 0 1 9rem;
    min-width: 5rem;
  }
  .drawing {
    min-width: 0;
    overflow: hidden;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .drawing > svg {
    width: 100%;
    height: auto;
    touch-action: pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
  }
  .clip {
    overflow: hidden;
  }
  path {
    fill: none;
  }
  text {
    font-family: var(--text-font);
    font-variant-numeric: tabular-nums;
    fill: var(--soft);
  }
  .grid path {
    stroke: var(--line);
  }
  .axis path {
    stroke: var(--soft);
    stroke-width: 1.25;
  }
  .name {
    font-style: italic;
  }
  .label {
    paint-order: stroke;
    stroke: var(--panel);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .active,
  .silent {
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: miter;
  }
  .active {
    stroke: var(--active);
  }
  .silent {
    stroke: var(--silent);
    stroke-width: 3;
  }
  .active-label {
    fill: var(--active);
    font-weight: 600;
  }
  .silent-label {
    fill: var(--soft);
  }
  .overlay {
    stroke: var(--ink);
    stroke-width: 1.75;
  }
  .overlay-label {
    fill: var(--ink);
  }
  .slope {
    stroke: var(--slope);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-dasharray: 0.1 6;
  }
  .slope-caption,
  .slope-value {
    fill: var(--slope);
  }
  .slope-value {
    font-weight: 600;
  }
  .value-dot {
    stroke: var(--active);
    stroke-width: 2.5;
  }
  .overlay-dot {
    stroke: var(--ink);
    stroke-width: 1.75;
  }
  .slope-dot {
    stroke: var(--slope);
    stroke-width: 2;
  }
  .open {
    fill: var(--panel);
  }
  .value-dot.filled {
    fill: var(--active);
  }
  .overlay-dot.filled {
    fill: var(--ink);
  }
  .slope-dot.filled {
    fill: var(--slope);
  }
  .slope-mark {
    fill: var(--slope);
    stroke: var(--panel);
    stroke-width: 1.5;
  }
  .guide {
    stroke: var(--active);
    stroke-width: 1.25;
    stroke-dasharray: 3 4;
  }
  .point-label {
    fill: var(--ink);
    font-weight: 600;
  }
  .handle {
    cursor: ew-resize;
    outline: none;
  }
  /* A finger on the point moves it, whichever way it goes; beside the point it scrolls the page. Blocks,
     because Chromium heeds no touch-action on anything inline, which SVG shapes are by default. */
  .handle,
  .handle * {
    display: block;
    touch-action: none;
  }
  .grab {
    fill: transparent;
  }
  .halo {
    fill: var(--active);
    fill-opacity: 0.18;
  }
  .handle:hover .halo {
    fill-opacity: 0.3;
  }
  .dot,
  .arrow {
    fill: var(--active);
    stroke: var(--panel);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .ring {
    fill: none;
    stroke: none;
    stroke-width: 3;
  }
  .handle:focus-visible .ring {
    stroke: var(--active);
  }
  .moving-plane {
    cursor: grabbing;
  }
  .outside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    margin: 0.5rem 0 0;
  }
  .more {
    margin-top: 0.75rem;
    border-top: 1px solid var(--line);
  }
  .more > summary {
    display: list-item;
    padding: 0.6rem 0;
    cursor: pointer;
    color: var(--soft);
    font-size: var(--size-small);
    border-radius: var(--corner);
  }
  .more > summary:hover {
    color: var(--ink);
  }
  .more-inside {
    display: grid;
    gap: 1rem;
    padding-bottom: 0.25rem;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  .more legend {
    color: var(--ink);
    font-weight: 600;
  }
  .more .parameter {
    margin-top: 0.5rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 0.25rem;
  }
  .buttons + .buttons {
    margin-top: 0.5rem;
  }
  .hint {
    margin: 0.4rem 0 0;
    font-size: var(--size-small);
    color: var(--soft);
    max-width: var(--measure);
  }
  @media (forced-colors: active) {
    .grid path {
      stroke-opacity: 0.35;
    }
  }
  .about {
    margin: 0.25rem 0 0;
    font-size: var(--size-small);
  }
  a {
    color: var(--active);
  }
  @media print {
    .more,
    .about,
    .outside button {
      display: none;
    }
  }
`;
