import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { teachStrings } from '../../content/en/strings-teach.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { PLACES } from '../../teach/places.js';
import { isOnlyHere, makeSnippet, siteFolder, standApart } from '../../teach/snippets.js';
import { optionText } from '../../teach/set-option.js';
import { selectField, textField } from './fields.js';

const words = teachStrings.snippet;

/**
 * @param {import('./page-state.js').PageState} state
 * @param {import('./page-state.js').Act} act
 */
export function renderSnippet(state, act) {
  const { choices } = state;
  const site = siteFolder(choices.base, location.href);
  const found = choices.base || location.href;
  return html`<section aria-labelledby="snippet-heading">
    <h2 id="snippet-heading" tabindex="-1">${words.heading}</h2>
    <p>${words.lead}</p>
    <div class="panel">
      <div class="fields">
        ${textField({
          id: 'base',
          label: words.base,
          hint: words.baseHint,
          text: site ?? found,
          problem: site
            ? isOnlyHere(site)
              ? words.onlyHere
              : ''
            : fillTemplate(words.baseBroken, { found }),
          isLong: true,
          onText: (text) => act.choose({ base: ownOrOther(text.trim()) }),
        })}
        ${selectField({
          id: 'place',
          label: words.place,
          value: choices.place,
          isLong: true,
          options: PLACES.map((id) => ({ id, name: teachStrings.places[id].name })),
          onChoice: (id) => act.choose({ place: PLACES.find((place) => place === id) ?? PLACES[0] }),
        })}
      </div>
      <p>${teachStrings.places[choices.place].says}</p>
      ${site && choices.pieces.length > 0 ? renderText(state, act, site) : nothing}
    </div>
  </section>`;
}

/** The page's own folder needs no place in the address. @param {string} base */
const ownOrOther = (base) => (siteFolder(base, location.href) === siteFolder('', location.href) ? '' : base);

/**
 * @param {import('./page-state.js').PageState} state
 * @param {import('./page-state.js').Act} act
 * @param {string} site
 */
function renderText({ choices, functions, isOwnBank, said }, act, site) {
  const scene = { choices, functions, site };
  const text = makeSnippet(scene);
  const asksOthers = isOwnBank && choices.pieces.includes('quiz') && !optionText(choices.values, 'src');
  const onCopy = async (/** @type {Event} */ event) => {
    const button = /** @type {HTMLButtonElement} */ (event.currentTarget);
    const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('snippet'));
    const isCopied = (await copyByClipboard(text)) || copyBySelection(field, button);
    act.say('snippet', isCopied ? words.copied : words.copyFailed);
  };
  return html`${standApart(scene) ? html`<p>${words.apart}</p>` : nothing}
    ${asksOthers ? html`<p>${words.ownBank}</p>` : nothing}
    <div class="field">
      <label for="snippet">${words.text}</label>
      <textarea
        id="snippet"
        class="code"
        rows="7"
        readonly
        spellcheck="false"
        .value=${live(text)}
      ></textarea>
    </div>
    <div class="do">
      <button type="button" class="primary" @click=${onCopy}>${words.copy}</button>
      <p role="status">${said.snippet}</p>
    </div>`;
}

/**
 * Refused without leave and absent on pages without https.
 * @param {string} text
 */
async function copyByClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The older way, which asks for no permission.
 * @param {HTMLTextAreaElement} field stays selected where it failed
 * @param {HTMLButtonElement} button that was pressed
 */
function copyBySelection(field, button) {
  field.focus();
  field.select();
  const isCopied = document.execCommand('copy');
  if (isCopied) button.focus();
  return isCopied;
}
