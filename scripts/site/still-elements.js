/** The elements as still pictures: declarative shadow roots that are there before any script runs. */
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { LessonModel } from '../../web/lesson/lesson-model.js';

await import('../../web/elements/define.js');

/**
 * @param {import('../../web/engine/engine.js').Engine} engine
 * @returns {Record<string, string>} element name -> HTML
 */
export function stillElements(engine) {
  const model = new LessonModel({ engine, still: true });
  return {
    'relu-graph': toHtml(html`<relu-graph .model=${model}></relu-graph>`),
    'relu-table': toHtml(html`<relu-table .model=${model}></relu-table>`),
    'relu-neuron': toHtml(html`<relu-neuron .model=${model}></relu-neuron>`),
  };
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
