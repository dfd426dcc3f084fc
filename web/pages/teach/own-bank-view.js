import { html, nothing } from 'lit';
import { teachStrings } from '../../content/en/strings-teach.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { pluralForm } from '../../lesson/plural-form.js';
import { optionText } from '../../teach/set-option.js';
import { textField } from './fields.js';
import { useOwnBank } from './use-own-bank.js';

const words = teachStrings.bank;

/** @typedef {import('./page-state.js').PageState} PageState */
/** @typedef {import('./page-state.js').Act} Act */

/**
 * Questions of the teacher's own: opened or pasted, checked, used.
 * @param {PageState} state
 * @param {Act} act
 */
export function renderOwnBank(state, act) {
  const { choices, bankProblems, isOwnBank, said } = state;
  const onFile = async (/** @type {Event} */ event) => {
    const field = /** @type {HTMLInputElement} */ (event.currentTarget);
    const text = await field.files?.[0]?.text().catch(() => null);
    // The same file can be opened again once it is mended.
    field.value = '';
    if (text === null) return act.say('bank', words.unreadable);
    if (text === undefined) return;
    bankField().value = text;
    await useOwnBank(text, act);
  };
  return html`<details class="panel">
    <summary><h2>${words.heading}</h2></summary>
    <p>${words.lead}</p>
    <div class="bank">
      <div>
        <div class="field">
          <input
            class="visually-hidden"
            id="bank-file"
            type="file"
            accept=".json,application/json"
            @change=${onFile}
          />
          <label class="chip" for="bank-file">${words.file}</label>
        </div>
        <div class="field">
          <label for="bank-text">${words.text}</label>
          <textarea
            id="bank-text"
            class="code"
            rows="14"
            wrap="off"
            spellcheck="false"
            autocapitalize="off"
          ></textarea>
        </div>
        <div class="do">
          <button type="button" @click=${() => useOwnBank(bankField().value, act)}>${words.check}</button>
          ${
            isOwnBank
              ? html`<button type="button" @click=${() => act.dropBank()}>${words.drop}</button>`
              : nothing
          }
        </div>
        <p role="status">${said.bank}</p>
      </div>
      ${bankProblems.length > 0 ? renderProblems(bankProblems, isOwnBank) : nothing}
    </div>
    ${
      isOwnBank
        ? html`<p>${words.where}</p>
            ${textField({
              id: 'src',
              label: words.src,
              hint: words.srcHint,
              text: optionText(choices.values, 'src'),
              isLong: true,
              onText: (text) => act.set('src', text),
            })}`
        : nothing
    }
  </details>`;
}

/**
 * @param {import('../../teach/read-bank.js').BankProblem[]} problems
 * @param {boolean} isUsed
 */
const renderProblems = (problems, isUsed) =>
  html`<div>
    <h3>${words.problemsHeading}</h3>
    ${
      isUsed
        ? html`<p>
            ${fillTemplate(pluralForm(words.problems, problems.length), { count: problems.length })}
          </p>`
        : nothing
    }
    <ul class="found">
      ${problems.map(
        ({ text, line }) =>
          html`<li>
            ${
              line === null
                ? nothing
                : html`<button type="button" @click=${() => goToLine(line)}>
                    ${fillTemplate(words.line, { line })}
                  </button>`
            }
            <span>${text}</span>
          </li>`,
      )}
    </ul>
  </div>`;

const bankField = () => /** @type {HTMLTextAreaElement} */ (document.getElementById('bank-text'));

/** Selects a line and brings it into view: lines don't wrap. @param {number} line from 1 */
function goToLine(line) {
  const field = bankField();
  const before = field.value.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, text) => sum + text.length + 1, 0);
  const end = field.value.indexOf('\n', start);
  field.focus();
  field.setSelectionRange(start, end < 0 ? field.value.length : end);
  field.scrollTop = Math.max(0, line - 3) * parseFloat(getComputedStyle(field).lineHeight);
  field.scrollLeft = 0;
}
