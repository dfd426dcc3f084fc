import { css } from 'lit';

/** The look of one network from inside. */
export const insideStyles = css`
  .inside > .controls {
    margin-bottom: 0.75rem;
  }
  .look {
    display: grid;
    gap: calc(var(--space) * 1.25rem) calc(var(--space) * 2rem);
    align-items: start;
  }
  @container (width >= 52rem) {
    .look {
      grid-template-columns: minmax(0, 26rem) minmax(0, 1fr);
    }
    .look.digits {
      grid-template-columns: 12rem minmax(0, 1fr);
    }
  }
  .chosen {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: 1rem 1.5rem;
    align-items: start;
    margin-top: 1.25rem;
  }
  canvas {
    display: block;
    width: 100%;
    aspect-ratio: 1;
    background-color: var(--field);
    color: var(--active);
    outline: 0 solid var(--slope);
    caret-color: var(--ink);
    border-radius: calc(var(--corner) / 2);
  }
  .digit,
  .weights {
    border: 1px solid var(--line);
    image-rendering: pixelated;
  }
  .digit {
    max-width: 12rem;
  }
  .weights {
    max-width: 9rem;
  }
  .plane {
    position: relative;
    max-width: 26rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--corner) / 2);
    overflow: hidden;
  }
  .planes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10.5rem, 45%), 1fr));
    gap: 1rem;
    margin-top: 0.75rem;
  }
  .planes figcaption {
    margin-top: 0.35rem;
  }
  .planes .name {
    color: var(--ink);
    font-weight: 600;
  }
  .planes .right {
    display: block;
  }
  .planes .hinge {
    stroke-width: 0.75;
  }
  .planes .contour {
    stroke-width: 2.5;
  }
  .planes .points {
    stroke-width: 0.4;
  }
  .plane.small {
    max-width: 12rem;
  }
  .plane svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .contour {
    fill: none;
    stroke: var(--ink);
    stroke-width: 3;
    vector-effect: non-scaling-stroke;
  }
  .points {
    stroke: var(--field);
    stroke-width: 0.6;
  }
  .class-1 {
    fill: var(--active);
  }
  .class-0 {
    fill: var(--slope);
  }
  .hinge {
    fill: none;
    stroke: var(--ink);
    stroke-opacity: 0.45;
    vector-effect: non-scaling-stroke;
  }
  .hinge.killed {
    stroke-dasharray: 2 4;
  }
  .hinge.chosen {
    stroke-width: 2.5;
    stroke-opacity: 1;
    stroke-dasharray: 8 4;
  }
  .grip {
    fill: none;
    stroke: transparent;
    stroke-width: 14;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
  }
  .here {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .layer + .layer {
    margin-top: 1rem;
  }
  .units {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(2.75rem, var(--touch)), 1fr));
    gap: 4px;
  }
  .unit {
    position: relative;
    display: grid;
    place-items: center;
    min-height: var(--touch);
    font-size: var(--size-small);
    color: var(--ink);
    border: 1px solid var(--edge);
    border-radius: calc(var(--corner) / 2);
    background: color-mix(in srgb, var(--active) var(--level, 0%), var(--field));
    cursor: pointer;
  }
  .unit input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .unit:has(:checked) {
    border-color: var(--active);
    box-shadow: 0 0 0 2px var(--active);
  }
  .unit:has(:focus-visible) {
    outline: 3px solid var(--active);
    outline-offset: 3px;
  }
  .level-0 {
    border-style: dashed;
  }
  .level-1 {
    --level: 12%;
  }
  .level-2 {
    --level: 24%;
  }
  .level-3 {
    --level: 36%;
  }
  .level-4 {
    --level: 50%;
  }
  .unit.dead,
  .unit.killed {
    --level: 0%;
    color: var(--soft);
    background: repeating-linear-gradient(135deg, var(--line) 0 1px, var(--field) 1px 6px);
  }
  .chosen p:first-of-type {
    margin-top: 0;
  }
  .chosen .controls {
    margin-top: 0.5rem;
  }
  .says-network {
    max-width: none;
    min-height: 2lh;
  }
  .after {
    margin-top: calc(var(--space) * 1.75rem);
  }
  @media (forced-colors: active) {
    .unit:has(:checked) {
      border: 3px solid Highlight;
    }
    .choice:has(:checked) {
      border: 2px solid Highlight;
    }
    .primary {
      background: ButtonFace;
      color: ButtonText;
      border: 2px solid LinkText;
    }
    .plane canvas {
      outline-color: Canvas;
    }
    .weights {
      outline-color: GrayText;
    }
    .class-0 {
      fill: Canvas;
      stroke: CanvasText;
    }
    .class-1 {
      fill: CanvasText;
    }
  }
  @media print {
    .set-up,
    .check {
      display: none;
    }
    .chart,
    .verdict,
    .table,
    figure {
      break-inside: avoid;
    }
    /* Paper cannot be scrolled: numbers become as small, and lines as many, as it takes. */
    .table {
      overflow: visible;
      font-size: var(--size-small);
    }
    .results .n {
      white-space: normal;
    }
  }
`;
