import { html, nothing } from 'lit';
import { withoutEmphasis } from '../../lesson/emphasis.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { isSame } from '../../quiz/kinds/number.js';
import { readNumber } from '../../quiz/read-response.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';
import { renderMark } from './mark.js';
import { readField, renderNumberField } from './number-field.js';
import { worded } from './text.js';

/** @typedef {import('./kinds.js').KindScene} KindScene */

/** A table whose second column is to be filled in. The draft is the list of texts. @type {import('./kinds.js').KindView} */
export const table = {
  start: (question) => tableOf(question).inputs.map(() => ''),
  restore: (_, response, { field }) => response.map(field),
  read(_, draft) {
    /** @type {number[]} */
    const response = [];
    for (const [index, text] of draft.entries()) {
      const read = readField(text);
      if (!('value' in read)) {
        const { cell, cellEmpty } = strings.number;
        const template = read.isEmpty ? cellEmpty : cell;
        const problem = fillTemplate(template, { row: index + 1, problem: read.problem });
        return { problem, field: `cell-${index}` };
      }
      response.push(read.value);
    }
    return { response };
  },
  render(scene) {
    const { given, asked, inputs } = tableOf(scene.question);
    return html`<fieldset aria-labelledby="prompt how">
      <legend id="how">${strings.how.table}</legend>
      <table class="cells">
        <thead>
          <tr>
            <th scope="col" class="n">${worded(given)}</th>
            <th scope="col">${worded(asked)}</th>
          </tr>
        </thead>
        <tbody>
          ${inputs.map((input, index) => renderRow(scene, input, index))}
        </tbody>
      </table>
    </fieldset>`;
  },
};

/** @param {import('./kinds.js').Question} question */
const tableOf = (question) => /** @type {NonNullable<typeof question.table>} */ (question.table);

/**
 * @param {KindScene} scene
 * @param {number} input
 * @param {number} index
 */
function renderRow(scene, input, index) {
  const { question, draft, onDraft, number, assessment } = scene;
  const id = `cell-${index}`;
  const right = /** @type {number[] | undefined} */ (assessment?.rightResponse)?.[index];
  const { given, asked } = tableOf(question);
  const label = { asked: withoutEmphasis(asked), given: withoutEmphasis(given), input: number(input) };
  return html`<tr>
    <th scope="row" class="n"><span class="number">${number(input)}</span></th>
    <td>
      <label class="visually-hidden" for=${id}>${fillTemplate(strings.number.cellLabel, label)}</label>
      ${renderNumberField(scene, {
        id,
        text: draft[index],
        onText: (text) => onDraft(draft.with(index, text)),
        look: right === undefined ? undefined : lookOf(draft[index], right),
      })}
      ${right === undefined ? nothing : renderVerdict(lookOf(draft[index], right), number(right))}
    </td>
  </tr>`;
}

/**
 * @param {string} text of the cell
 * @param {number} right
 */
function lookOf(text, right) {
  const read = readNumber(text);
  return read.ok && isSame(read.value, right, null) ? 'right' : 'wrong';
}

/**
 * @param {'right' | 'wrong'} look
 * @param {string} value the right one
 */
function renderVerdict(look, value) {
  const { cellRight, cellWrong } = strings.number;
  const says = look === 'right' ? cellRight : fillTemplate(cellWrong, { value });
  return html`<span class="cell-verdict ${look}">${renderMark(look)} ${says}</span>`;
}
