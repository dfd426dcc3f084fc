import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { teachStrings } from '../../content/en/strings-teach.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { memoize } from '../../lesson/memoize.js';
import { makeOneFile } from '../../package/one-file.js';
import { embedEntries, queryOf } from '../../teach/choices.js';
import { fileConfig } from '../../teach/file-config.js';
import { titleOf } from '../../teach/snippets.js';

const words = teachStrings.preview;
/** Half a megabyte of text: made anew only when something changed. */
const fill = memoize((/** @type {string} */ template, /** @type {string} */ config) =>
  makeOneFile(template, JSON.parse(config)),
);

/**
 * What the students will see. Questions of the teacher's own are on no site yet: they are shown by the one file.
 * @param {import('./page-state.js').PageState} state
 */
export function renderPreview(state) {
  const { choices } = state;
  return html`<section class="preview" aria-labelledby="preview">
    <h2 id="preview">${words.heading}</h2>
    ${choices.pieces.length === 0 ? html`<p>${words.none}</p>` : renderFrame(state)}
  </section>`;
}

/** @param {import('./page-state.js').PageState} state */
function renderFrame({ choices, functions, bank, isOwnBank, template, previewHeight }) {
  const title = fillTemplate(words.frame, { title: titleOf(choices) });
  const style = previewHeight === null ? '' : `height: ${previewHeight}px`;
  if (isOwnBank && bank && choices.pieces.includes('quiz')) {
    if (template === null) {
      return html`<p>${fillTemplate(words.noTemplate, { why: teachStrings.files.templateMissing })}</p>`;
    }
    const page = fill(template, JSON.stringify(fileConfig(choices, functions, bank)));
    // Apart from this site, so that trying the questions leaves nothing in its storage.
    return keyed(
      page,
      html`<iframe title=${title} style=${style} sandbox="allow-scripts" .srcdoc=${page}></iframe>`,
    );
  }
  const address = `./embed.html?${queryOf(embedEntries(choices, functions))}`;
  // A new frame each time: an old one that goes elsewhere would be a step back in the history.
  return html`${keyed(address, html`<iframe title=${title} style=${style} loading="lazy" src=${address}></iframe>`)}
    <p><a href=${address}>${words.open}</a></p>`;
}
