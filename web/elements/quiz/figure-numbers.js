import { html, nothing } from 'lit';
import { quizFigureStrings as words } from '../../content/en/strings-quiz-figure.js';
import { figureRows } from '../../quiz/figure-numbers.js';
import { worded } from './text.js';

/**
 * What the drawing shows, in words and as a table; nothing for one that shows an empty plane.
 * @param {import('../../quiz/types.js').Figure} figure
 * @param {(value: number) => string} number
 */
export function figureNumbers(figure, number) {
  const rows = figureRows(figure);
  if (rows.length + figure.points.length === 0) return nothing;
  const names = figure.curves.map(({ label }) => label || words.yAxis);
  return html`<details class="figure-numbers">
    <summary>${words.numbers}</summary>
    <p>${worded(figure.says)}</p>
    ${
      rows.length > 0
        ? html`<table>
            <caption>
              ${words.curves}
            </caption>
            <thead>
              <tr>
                <th scope="col">${words.xAxis}</th>
                ${names.map((name) => html`<th scope="col">${worded(name)}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ({ x, values }) =>
                  html`<tr>
                    <th scope="row">${number(x)}</th>
                    ${values.map((y) => html`<td>${y === null ? words.noValue : number(y)}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
    ${figure.points.length > 0 ? pointTable(figure.points, number) : nothing}
  </details>`;
}

/**
 * @param {import('../../quiz/types.js').Figure['points']} points
 * @param {(value: number) => string} number
 */
function pointTable(points, number) {
  return html`<table>
    <caption>
      ${words.points}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.point}</th>
        <th scope="col">${words.xAxis}</th>
        <th scope="col">${words.yAxis}</th>
      </tr>
    </thead>
    <tbody>
      ${points.map(
        ({ x, y, label }, i) =>
          html`<tr>
            <th scope="row">${label ? worded(label) : number(i + 1)}</th>
            <td>${number(x)}</td>
            <td>${number(y)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
