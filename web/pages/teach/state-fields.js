import { html, nothing } from 'lit';
import { LANGUAGE } from '../../content/en/language.js';
import { teachStrings } from '../../content/en/strings-teach.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { decimalMark, formatNumber } from '../../lesson/format-number.js';
import { KINK_CHOICES, MOST_INPUTS } from '../../lesson/initial-state.js';
import { checkOption, checkParameter } from '../../teach/check-option.js';
import { parametersIn, parametersOf, writeParameters } from '../../teach/function-parameters.js';
import { OPTION_DEFAULTS } from '../../teach/option-defaults.js';
import { optionText, plainWord } from '../../teach/set-option.js';
import { checkBox, selectField, textField } from './fields.js';

const words = teachStrings.fields;
const headings = teachStrings.choose;

/** @typedef {import('./page-state.js').PageState} PageState */
/** @typedef {import('./page-state.js').Act} Act */

/**
 * What graph, table and neuron begin with.
 * @param {PageState} state
 * @param {Act} act
 */
export function renderStateFields(state, act) {
  const { pieces } = state.choices;
  const has = (/** @type {import('../../embed/pieces.js').Piece} */ piece) => pieces.includes(piece);
  return [
    has('graph') || has('table') || has('neuron') ? renderNumbers(state, act) : nothing,
    has('graph') ? renderGraph(state, act) : nothing,
    has('table') ? group(headings.table, numbers(state, act, 'rows', words.numbersHint)) : nothing,
    has('neuron') ? renderNeuron(state, act) : nothing,
  ];
}

/** Numbers as the page writes them; what is typed is read either way. @param {string} text */
const asWritten = (text) => text.replaceAll('-', '−').replaceAll('.', decimalMark(LANGUAGE));
/** @param {number} value */
const written = (value) => formatNumber(value, { locale: LANGUAGE });

/**
 * @param {string} legend
 * @param {unknown} fields
 */
const group = (legend, fields) =>
  html`<fieldset class="panel">
    <legend>${legend}</legend>
    <div class="fields">${fields}</div>
  </fieldset>`;

/**
 * A field of one number or several.
 * @param {PageState} state
 * @param {Act} act
 * @param {'x' | 'rows' | 'inputs' | 'weights' | 'bias'} name
 * @param {string} [hint]
 */
const numbers = ({ choices, functions }, act, name, hint) =>
  textField({
    id: name,
    label: words[name],
    hint,
    text: asWritten(optionText(choices.values, name)),
    problem: checkOption(name, choices.values, functions),
    isLong: name === 'rows',
    onText: (text) => act.set(name, text),
  });

/** @param {PageState} state @param {Act} act */
function renderNumbers(state, act) {
  const { choices, functions } = state;
  const chosen = optionText(choices.values, 'function');
  const overlays = choices.pieces.includes('graph')
    ? optionText(choices.values, 'overlays').split(/\s+/u)
    : [];
  // While the engine is not there, the one function that is certain.
  const known = functions.map(({ id, name }) => ({ id, name }));
  const listed = known.some(({ id }) => id === chosen) ? known : [{ id: chosen, name: chosen }, ...known];
  return group(headings.numbers, [
    selectField({
      id: 'function',
      label: words.function,
      value: chosen,
      options: listed,
      problem: checkOption('function', choices.values, functions),
      onChoice: (id) => act.set('function', id),
    }),
    numbers(state, act, 'x'),
    parametersOf(choices.values, [chosen, ...overlays], functions).map(
      ({ key, function: of, name, minimum, maximum, initial, text }) =>
        textField({
          id: key,
          label: fillTemplate(words.parameter, { function: of, name }),
          hint: fillTemplate(words.parameterHint, {
            minimum: written(minimum),
            maximum: written(maximum),
            initial: written(initial),
          }),
          text: asWritten(text),
          problem: text && checkParameter(key, text, functions),
          onText: (typed) => {
            const all = parametersIn(optionText(choices.values, 'parameters')).set(key, plainWord(typed));
            act.set('parameters', writeParameters(all));
          },
        }),
    ),
  ]);
}

/** @param {PageState} state @param {Act} act */
function renderGraph({ choices, functions }, act) {
  const { values } = choices;
  const chosen = optionText(values, 'function');
  const overlays = optionText(values, 'overlays').split(/\s+/u).filter(Boolean);
  return group(headings.graph, [
    html`<fieldset class="wide">
      <legend>${words.overlays}</legend>
      <div class="boxes">
        ${functions
          .filter(({ id }) => id !== chosen)
          .map(({ id, name }) =>
            checkBox({
              label: name,
              name: 'overlays',
              value: id,
              isOn: overlays.includes(id),
              onSwitch: (isOn) => {
                const others = overlays.filter((each) => each !== id);
                act.set('overlays', (isOn ? [...others, id] : others).join(' '));
              },
            }),
          )}
      </div>
    </fieldset>`,
    checkBox({
      label: words.slope,
      name: 'slope',
      value: 'on',
      isOn: optionText(values, 'slope') !== '',
      onSwitch: (isOn) => act.set('slope', isOn ? 'on' : ''),
    }),
    selectField({
      id: 'at-kink',
      label: words['at-kink'],
      value: optionText(values, 'at-kink'),
      options: KINK_CHOICES.map((id) => ({ id, name: words.kinks[id] })),
      onChoice: (id) => act.set('at-kink', id),
    }),
    renderView(values, act),
  ]);
}

const SIDES = /** @type {const} */ (['left', 'right', 'bottom', 'top']);

/**
 * @param {Readonly<Record<string, string>>} values
 * @param {Act} act
 */
function renderView(values, act) {
  const first = OPTION_DEFAULTS.view.split(' ');
  const typed = optionText(values, 'view').split(' ');
  const sides = first.map((side, index) => typed[index] ?? side);
  const problem = checkOption('view', values, []);
  return html`<fieldset class="wide">
    <legend>${words.viewLegend}</legend>
    <div class="fields sides">
      ${SIDES.map((side, index) =>
        textField({
          id: `view-${side}`,
          label: words.view[side],
          text: asWritten(sides[index]),
          onText: (text) => act.set('view', sides.with(index, plainWord(text) || first[index]).join(' ')),
        }),
      )}
    </div>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
  </fieldset>`;
}

/** @param {PageState} state @param {Act} act */
const renderNeuron = (state, act) =>
  group(headings.neuron, [
    numbers(state, act, 'inputs', fillTemplate(words.inputsHint, { most: MOST_INPUTS })),
    numbers(state, act, 'weights', words.weightsHint),
    numbers(state, act, 'bias'),
  ]);
