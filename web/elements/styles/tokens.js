import { css } from 'lit';

/**
 * The look in names: colours that carry meaning, one type scale (1.2), sizes to touch. A host page overrides
 * any of them by setting --relu-<name>; light and dark follow the host's color-scheme.
 */
export const tokens = css`
  :host,
  :root {
    --ink: var(--relu-ink, light-dark(#1c2330, #e8ebf0));
    --soft: var(--relu-soft, light-dark(#566072, #a3adbd));
    --line: var(--relu-line, light-dark(#dfe3ea, #333c4b));
    --edge: var(--relu-edge, light-dark(#7d8797, #77849a));
    --paper: var(--relu-paper, light-dark(#fdfdfc, #12161d));
    --panel: var(--relu-panel, light-dark(#f4f5f7, #1a202a));
    --field: var(--relu-field, light-dark(#ffffff, #0f131a));
    --active: var(--relu-active, light-dark(#0b62c4, #6db3ff));
    --active-wash: var(--relu-active-wash, light-dark(#e3effc, #16324f));
    --on-active: var(--relu-on-active, light-dark(#ffffff, #0b1420));
    --silent: var(--relu-silent, light-dark(#5f6774, #98a2b3));
    --slope: var(--relu-slope, light-dark(#a8480b, #ffab70));
    --size-small: 0.833rem;
    --size-large: 1.2rem;
    --size-larger: 1.44rem;
    --size-title: 2.074rem;
    --text-font: var(--relu-font, system-ui, sans-serif);
    --math-font: 'STIX Two Math', 'Cambria Math', 'Latin Modern Math', 'DejaVu Math TeX Gyre', math;
    --corner: 0.5rem;
    --touch: 2.75rem;
    /* A line of 60 to 70 characters. */
    --measure: 53ch;
  }

  @media (forced-colors: active) {
    :host,
    :root {
      --ink: CanvasText;
      --soft: CanvasText;
      --line: GrayText;
      --edge: CanvasText;
      --paper: Canvas;
      --panel: Canvas;
      --field: Field;
      --active: LinkText;
      --active-wash: Canvas;
      --on-active: Canvas;
      --silent: CanvasText;
      --slope: VisitedText;
    }
  }

  @media print {
    :host,
    :root {
      color-scheme: light;
      --ink: #000;
      --soft: #333;
      --paper: #fff;
      --panel: #fff;
      --field: #fff;
    }
  }
`;
