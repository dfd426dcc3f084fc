import { css } from 'lit';

/**
 * The look in names: colours that carry meaning, one type scale (1.2), sizes to touch. A host page overrides
 * any of them by setting --relu-<name> (docs/theming.md); light and dark follow the host's color-scheme.
 */
export const tokens = css`
  /* What a rem is inside an element (own-rem.js): a length that is reckoned once. */
  @property --_relu-rem {
    syntax: '<length>';
    inherits: true;
    initial-value: 16px;
  }
  .boundary,
  :root {
    --ink: var(--relu-ink, light-dark(#1c2330, #e8ebf0));
    --soft: var(--relu-soft, light-dark(#566072, #a3adbd));
    --line: var(--relu-line, light-dark(#dfe3ea, #333c4b));
    --edge: var(--relu-edge, light-dark(#7d8797, #77849a));
    --paper: light-dark(#fdfdfc, #12161d);
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
    --math-font: var(
      --relu-math-font,
      'STIX Two Math',
      'Cambria Math',
      'Latin Modern Math',
      'DejaVu Math TeX Gyre',
      math
    );
    --corner: var(--relu-corner, 0.5rem);
    /* Nothing to press is smaller than WCAG allows. */
    --touch: max(1.5rem, var(--relu-touch, 2.75rem));
    --space: var(--relu-space, 1);
    /* A line of 60 to 70 characters. */
    --measure: 53ch;
  }

  @media (forced-colors: active) {
    .boundary,
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
    .boundary,
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
