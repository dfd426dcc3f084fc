import { html, nothing } from 'lit';
import { LEVEL_LIMITS, activationLevel } from '../../lesson/activation-level.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { strings } from '../../content/en/strings.js';

/** @typedef {import('../relu-neuron.js').ReluNeuron} ReluNeuron */

/**
 * The steps in which the node is shaded, with the present one marked.
 * @param {ReluNeuron} host
 */
export function renderShadingScale(host) {
  const { title, silent, upTo, above, now } = strings.neuron.shading;
  const last = LEVEL_LIMITS[LEVEL_LIMITS.length - 1];
  const steps = [
    silent,
    ...LEVEL_LIMITS.map((limit) => fillTemplate(upTo, { limit: host.number(limit) })),
    fillTemplate(above, { limit: host.number(last) }),
  ];
  const isKnown = !host.hides && !Number.isNaN(host.node.y);
  const present = isKnown ? activationLevel(host.node.y) : -1;
  return html`<div class="shading">
    <p id="shading-title">${title}</p>
    <ol aria-labelledby="shading-title">
      ${steps.map(
        (step, level) =>
          html`<li aria-current=${level === present ? 'true' : nothing}>
            <svg class="swatch" aria-hidden="true" width="100%" height="14">
              <rect
                class="body level-${level} ${level ? 'activated' : 'quiet'}"
                x="1"
                y="1"
                width="98%"
                height="12"
                rx="3"
              />
            </svg>
            <span>${step}</span>
            ${level === present ? html`<strong class="now">▲ ${now}</strong>` : nothing}
          </li>`,
      )}
    </ol>
  </div>`;
}
