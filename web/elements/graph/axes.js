import { svg, nothing } from 'lit';

/** @typedef {import('../../lesson/graph-layout.js').Panel} Panel */

/**
 * Grid, axes through 0, tick labels outside the plot (where no curve can run through them) and a caption.
 * Hidden from screen readers: the sentence under the graph says what matters.
 * @param {Panel} panel
 * @param {object} options
 * @param {number} options.type type size in pixels
 * @param {number} options.width of the whole drawing
 * @param {string} options.caption what the y axis shows
 * @param {string} [options.captionClass]
 * @param {string} [options.xName] name of the x axis; without it the x ticks have no labels
 */
export function axes(
  { box, x, y, xTicks, yTicks },
  { type, width, caption, captionClass = 'caption', xName },
) {
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const x0 = x.toPixel(0);
  const y0 = y.toPixel(0);
  const nameAt = width - type * 0.15;
  const tickRow = bottom + type * 1.35;
  return svg`<g aria-hidden="true">
    <g class="grid">
      ${xTicks.map(({ at }) => svg`<path d="M${px(at)} ${px(box.top)}V${px(bottom)}" />`)}
      ${yTicks.map(({ at }) => svg`<path d="M${px(box.left)} ${px(at)}H${px(right)}" />`)}
    </g>
    <g class="axis">
      ${y0 >= box.top && y0 <= bottom ? svg`<path d="M${px(box.left)} ${px(y0)}H${px(right)}" />` : nothing}
      ${x0 >= box.left && x0 <= right ? svg`<path d="M${px(x0)} ${px(box.top)}V${px(bottom)}" />` : nothing}
    </g>
    <g class="ticks" font-size=${type}>
      ${yTicks.map(
        ({ at, text }) =>
          svg`<text x=${px(box.left - type * 0.55)} y=${px(at + type * 0.36)} text-anchor="end">${text}</text>`,
      )}
      ${
        xName
          ? xTicks.map(
              ({ at, text }) => svg`<text x=${px(at)} y=${px(tickRow)} text-anchor="middle">${text}</text>`,
            )
          : nothing
      }
      ${
        xName
          ? svg`<text class="name" x=${px(nameAt)} y=${px(tickRow)} text-anchor="end">${xName}</text>`
          : nothing
      }
      <text class=${captionClass} x=${px(box.left)} y=${px(box.top - type * 0.6)}>${caption}</text>
    </g>
  </g>`;
}

/** @param {number} pixel two decimals are finer than any screen */
export const px = (pixel) => Number(pixel.toFixed(2));
