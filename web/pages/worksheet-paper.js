import { html } from 'lit';
import { worksheetStrings as words } from '../content/en/strings-worksheet.js';
import { renderFigure } from '../elements/quiz/figure.js';
import { worded } from '../elements/quiz/text.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { writeValue } from '../quiz/fill-text.js';

/** @typedef {import('../quiz/types.js').Question} Question */
/** @typedef {import('../quiz/worksheet.js').WorksheetQuestion} WorksheetQuestion */
/** @typedef {(value: number | number[]) => string} Write how numbers are written */

/**
 * The questions with room to write, and the key on a page of its own.
 * @param {object} sheet
 * @param {import('../quiz/bank-types.js').Bank} sheet.bank
 * @param {WorksheetQuestion[]} sheet.questions
 * @param {string} sheet.seed
 * @param {string} sheet.locale
 * @param {number} sheet.figureWidth of drawings, in pixels
 */
export function renderWorksheet({ bank, questions, seed, locale, figureWidth }) {
  const number = (/** @type {number | number[]} */ value) => writeValue(value, locale);
  const { head } = words;
  const footer = html`<footer>${fillTemplate(words.footer, { bank: bank.title, seed })}</footer>`;
  return html`<article class="sheet">
      <h1>${fillTemplate(words.title, { bank: bank.title })}</h1>
      <div class="head">
        <p>${head.name} <span class="line long"></span></p>
        <p>${head.date} <span class="line"></span></p>
        <p>
          ${head.points}
          <span class="line short"></span> ${fillTemplate(head.of, { of: number(questions.length) })}
        </p>
      </div>
      <p class="note">${words.points}</p>
      <ol class="questions">
        ${questions.map(({ question }, index) => renderQuestion(question, index, { number, figureWidth }))}
      </ol>
      ${footer}
    </article>
    <article class="sheet key">
      <h2>${words.key}</h2>
      <ol>
        ${questions.map(
          ({ right, because }) =>
            html`<li>
              <p class="right">${worded(right)}</p>
              <p>${worded(because)}</p>
            </li>`,
        )}
      </ol>
      ${footer}
    </article>`;
}

/**
 * @param {Question} question
 * @param {number} index
 * @param {{ number: Write, figureWidth: number }} sheet
 */
function renderQuestion(question, index, { number, figureWidth }) {
  const { figure, prompt, grid } = question;
  return html`<li class="question">
    <p class="prompt">${worded(prompt)}</p>
    ${
      figure
        ? renderFigure({
            figure,
            number,
            id: `figure-${index}`,
            width: figureWidth,
            textScale: 1,
            grid,
            rails: question.at,
          })
        : ''
    }
    ${renderRoom(question, number)}
  </li>`;
}

/**
 * Where the answer goes.
 * @param {Question} question
 * @param {Write} number
 */
function renderRoom(question, number) {
  const how = fillTemplate(words.how[question.kind], {
    inputs: number(question.at ?? []),
    count: number(question.steps?.length ?? 0),
  });
  if (question.options)
    return html`<p class="how">${how}</p>
      ${boxed(question.options)}`;
  if (question.steps)
    return html`<p class="how">${how}</p>
      ${boxed(question.steps)}`;
  if (question.table)
    return html`<p class="how">${how}</p>
      ${renderTable(question.table, number)}`;
  if (question.kind === 'place-point' || question.kind === 'sketch') return html`<p class="how">${how}</p>`;
  return html`<div class="write"></div>
    <p class="how answer">${how} <span class="line"></span></p>`;
}

/** @param {{ id: string, text: string }[]} texts */
const boxed = (texts) =>
  html`<ul class="boxed">
    ${texts.map(({ text }) => html`<li><span class="box"></span><span>${worded(text)}</span></li>`)}
  </ul>`;

/**
 * @param {NonNullable<Question['table']>} table
 * @param {Write} number
 */
function renderTable({ given, asked, inputs }, number) {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${worded(given)}</th>
        <th scope="col">${worded(asked)}</th>
      </tr>
    </thead>
    <tbody>
      ${inputs.map(
        (input) =>
          html`<tr>
            <th scope="row">${number(input)}</th>
            <td></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
