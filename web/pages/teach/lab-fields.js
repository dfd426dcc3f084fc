import { html } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { teachStrings } from '../../content/en/strings-teach.js';
import { DATA_SETS } from '../../lab/experiment.js';
import { optionText } from '../../teach/set-option.js';
import { selectField, textField } from './fields.js';

const words = teachStrings.fields;

/**
 * What the lab begins with.
 * @param {import('./page-state.js').PageState} state
 * @param {import('./page-state.js').Act} act
 */
export function renderLabFields({ choices }, act) {
  const { values } = choices;
  const list = (/** @type {'functions' | 'seeds'} */ name, /** @type {string} */ hint) =>
    textField({
      id: name,
      label: words[name],
      hint,
      text: optionText(values, name),
      isLong: true,
      onText: (text) => act.set(name, text),
    });
  return html`<fieldset class="panel">
    <legend>${teachStrings.choose.lab}</legend>
    <div class="fields">
      ${selectField({
        id: 'data',
        label: labStrings.setUp.data,
        value: optionText(values, 'data'),
        options: DATA_SETS.map((id) => ({ id, name: labStrings.setUp.dataSets[id] })),
        onChoice: (id) => act.set('data', id),
      })}
      ${list('functions', words.functionsHint)} ${list('seeds', words.seedsHint)}
    </div>
  </fieldset>`;
}
