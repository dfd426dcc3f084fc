/** The elements as still pictures: declarative shadow roots that are there before any script runs. */
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { graphStillStyles, neuronStillStyles } from '../../web/elements/styles/still-styles.js';
import { LessonModel } from '../../web/lesson/lesson-model.js';
import { readFragment } from '../../web/lesson/url-state.js';
import { withStylesInUse } from './styles-in-use.js';

await import('../../web/elements/define.js');
addStyles('relu-graph', graphStillStyles);
addStyles('relu-neuron', neuronStillStyles);

/**
 * @typedef {object} StillElements
 * @property {(name: string) => string} live HTML of an element that comes alive once scripts run
 * @property {(name: string, state: string) => string} picture HTML of an element's picture that stays as it is,
 *   with the state that a link would write as x=-2&f=tanh
 */

/**
 * @param {import('../../web/engine/engine.js').Engine} engine
 * @returns {StillElements}
 */
export function stillElements(engine) {
  const draw = (/** @type {string} */ name, state = '') => {
    const tag = unsafeStatic(name);
    const read = readFragment(`#?${state}`, engine.functions);
    if (read.problems.length > 0) throw new Error(read.problems.join(' '));
    const model = new LessonModel({ engine, state: read.state, still: true });
    return withStylesInUse(toHtml(html`<${tag} .model=${model}></${tag}>`));
  };
  return {
    live: (name) => draw(name),
    picture: (name, state) =>
      draw(name, state)
        .replace(`<${name}`, '<div')
        .replace(new RegExp(`</${name}>$`, 'u'), '</div>'),
  };
}

/**
 * @param {string} name of an element
 * @param {import('lit').CSSResult} styles
 */
function addStyles(name, styles) {
  const element = /** @type {typeof import('lit').LitElement} */ (globalThis.customElements.get(name));
  element.elementStyles.push(styles);
}

/** @param {import('lit').TemplateResult} template */
function toHtml(template) {
  return (
    collectResultSync(render(template))
      // Marks for hydration; the live element draws afresh instead (elements/lesson-element.js).
      .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<!---->|<!--\?(?:lit\$\d+\$)?-->|<\?>/gu, '')
      .replace(/ (?:shadowroot="open"|defer-hydration="")/gu, '')
      .replace(/\s*\n\s*/gu, '\n')
  );
}
