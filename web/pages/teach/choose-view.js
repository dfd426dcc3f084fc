import { html, nothing } from 'lit';
import { LANGUAGE } from '../../content/en/language.js';
import { teachStrings } from '../../content/en/strings-teach.js';
import { LANGUAGES } from '../../content/languages.js';
import { LESSON_PIECES, PIECE_NAMES, THEMES, hideableIn } from '../../embed/pieces.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { titleOf } from '../../teach/snippets.js';
import { checkBox, selectField, textField } from './fields.js';
import { renderLabFields } from './lab-fields.js';
import { renderQuizFields } from './quiz-fields.js';
import { renderStateFields } from './state-fields.js';

const words = teachStrings.choose;
const fields = teachStrings.fields;

/** @typedef {import('./page-state.js').PageState} PageState */
/** @typedef {import('./page-state.js').Act} Act */

/**
 * All that can be chosen.
 * @param {PageState} state
 * @param {Act} act
 */
export function renderChoose(state, act) {
  const { choices } = state;
  return html`<section aria-labelledby="choose">
    <h2 id="choose" tabindex="-1">${words.heading}</h2>
    <form @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
      <fieldset class="panel">
        <legend>${words.pieces}</legend>
        ${PIECE_NAMES.map((piece) =>
          checkBox({
            label: words.piece[piece],
            name: 'pieces',
            value: piece,
            isOn: choices.pieces.includes(piece),
            onSwitch: (isOn) =>
              act.choose({
                pieces: PIECE_NAMES.filter((each) => (each === piece ? isOn : choices.pieces.includes(each))),
              }),
          }),
        )}
        <button type="button" @click=${() => act.choose({ pieces: [...LESSON_PIECES] })}>${words.all}</button>
        ${choices.pieces.length === 0 ? html`<p class="problem" role="alert">${words.none}</p>` : nothing}
      </fieldset>
      ${renderStateFields(state, act)}
      ${choices.pieces.includes('quiz') ? renderQuizFields(state, act) : nothing}
      ${choices.pieces.includes('lab') ? renderLabFields(state, act) : nothing}
      ${choices.pieces.length > 0 ? renderHide(state, act) : nothing} ${renderLook(state, act)}
    </form>
  </section>`;
}

/**
 * What is not to be there. A part that several pieces have goes from all of them.
 * @param {PageState} state
 * @param {Act} act
 */
function renderHide({ choices }, act) {
  const { hide, pieces } = choices;
  return html`<fieldset class="panel">
    <legend>${words.hide}</legend>
    <div class="boxes">
      ${hideableIn(pieces).map((part) =>
        checkBox({
          label: Reflect.get(fields.hide, part),
          name: 'hide',
          value: part,
          isOn: hide.includes(part),
          onSwitch: (isOn) =>
            act.choose({ hide: isOn ? [...hide, part] : hide.filter((each) => each !== part) }),
        }),
      )}
    </div>
  </fieldset>`;
}

/**
 * @param {PageState} state
 * @param {Act} act
 */
function renderLook({ choices }, act) {
  const themes = /** @type {const} */ (['', ...THEMES]);
  return html`<fieldset class="panel">
    <legend>${words.look}</legend>
    <div class="fields">
      ${selectField({
        id: 'theme',
        label: fields.theme,
        value: choices.theme,
        options: themes.map((id) => ({ id, name: fields.themes[id] })),
        onChoice: (theme) => act.choose({ theme: themes.find((id) => id === theme) ?? '' }),
      })}
      ${selectField({
        id: 'lang',
        label: fields.lang,
        value: LANGUAGE,
        options: LANGUAGES.map(({ tag, name }) => ({ id: tag, name })),
        onChoice: (language) => act.speak(language),
      })}
      ${textField({
        id: 'title',
        label: fields.title,
        hint: fillTemplate(fields.titleHint, { title: titleOf({ ...choices, title: '' }) }),
        text: choices.title,
        isLong: true,
        onText: (title) => act.choose({ title: title.trim() }),
      })}
    </div>
  </fieldset>`;
}
