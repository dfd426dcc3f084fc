import { html, nothing } from 'lit';
import { teachStrings } from '../../content/en/strings-teach.js';
import { CHOICES, RANGES } from '../../quiz/settings.js';
import { checkOption } from '../../teach/check-option.js';
import { optionText } from '../../teach/set-option.js';
import { checkBox, selectField, textField } from './fields.js';

const words = teachStrings.fields;

/**
 * @param {import('./page-state.js').PageState} state
 * @param {import('./page-state.js').Act} act
 */
export function renderQuizFields({ choices, bank }, act) {
  const { values } = choices;
  const mode = optionText(values, 'mode');
  const number = (/** @type {'count' | 'pass' | 'minutes'} */ name, /** @type {string} */ hint) =>
    textField({
      id: name,
      label: words[name],
      hint,
      range: RANGES[name],
      text: optionText(values, name),
      problem: checkOption(name, values, []),
      onText: (text) => act.set(name, text),
    });
  const select = (
    /** @type {'mode' | 'feedback' | 'order'} */ name,
    /** @type {Record<string, string>} */ names,
  ) =>
    selectField({
      id: name,
      label: words[name],
      value: optionText(values, name),
      isLong: name === 'mode',
      options: CHOICES[name].map((id) => ({ id, name: names[id] })),
      onChoice: (id) => act.set(name, id),
    });
  return html`<fieldset class="panel">
    <legend>${teachStrings.choose.quiz}</legend>
    <div class="fields">
      ${renderIdeas(bank, values, act)} ${number('count', words.countHint)}
      ${textField({
        id: 'seed',
        label: words.seed,
        hint: words.seedHint,
        text: optionText(values, 'seed'),
        onText: (text) => act.set('seed', text.slice(0, 100)),
      })}
      ${select('mode', words.modes)} ${mode === 'graded' ? number('pass', words.passHint) : nothing}
      ${mode === 'practice' ? nothing : select('feedback', words.feedbacks)}
      ${number('minutes', words.minutesHint)} ${select('order', words.orders)}
    </div>
  </fieldset>`;
}

/**
 * All ideas, or none, ask for any.
 * @param {import('../../quiz/bank-types.js').Bank | null} bank null until it is loaded
 * @param {Readonly<Record<string, string>>} values
 * @param {import('./page-state.js').Act} act
 */
function renderIdeas(bank, values, act) {
  if (!bank) return nothing;
  const all = bank.ideas.map(({ id }) => id);
  const named = optionText(values, 'ideas').split(/[\s,]+/u);
  const known = all.filter((id) => named.includes(id));
  const wanted = known.length > 0 ? known : all;
  const onSwitch = (/** @type {string} */ id, /** @type {boolean} */ isOn) => {
    const next = all.filter((each) => (each === id ? isOn : wanted.includes(each)));
    act.set('ideas', next.length === all.length ? '' : next.join(','));
  };
  return html`<fieldset class="wide">
    <legend>${words.ideas}</legend>
    <div class="boxes">
      ${bank.ideas.map(({ id, name }) =>
        checkBox({
          label: name,
          name: 'ideas',
          value: id,
          isOn: wanted.includes(id),
          onSwitch: (isOn) => onSwitch(id, isOn),
        }),
      )}
    </div>
  </fieldset>`;
}
