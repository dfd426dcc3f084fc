import { html, nothing } from 'lit';
import { tableStrings as strings } from '../../content/en/strings-table.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { LARGEST, SPECIAL_INPUTS, specialReason } from '../../lesson/special-values.js';
import { inputHead, output, outputHead, showButton } from './parts.js';

/**
 * What the function makes of the inputs that lessons leave out, in a fold of its own.
 * @param {import('../relu-table.js').ReluTable} host
 */
export function renderSpecialValues(host) {
  const { name } = host.model.function;
  return html`<details class="content">
    <summary>${strings.special.summary}</summary>
    <div class="wide">
      <table class="special">
        <caption class="visually-hidden">
          ${fillTemplate(strings.special.caption, { name })}
        </caption>
        <thead>
          <tr>
            ${inputHead()} ${outputHead(host)}
          </tr>
        </thead>
        <tbody>
          ${SPECIAL_INPUTS.map((x) => renderValue(host, x))}
        </tbody>
      </table>
    </div>
  </details>`;
}

/**
 * @param {import('../relu-table.js').ReluTable} host
 * @param {number} x
 */
function renderValue(host, x) {
  const y = host.model.valueAt(x);
  const isCurrent = Object.is(host.model.state.x, Math.fround(x));
  return html`<tr aria-current=${isCurrent ? 'true' : nothing}>
      <th scope="row" class="n">
        ${isCurrent ? host.marker() : nothing}${showButton(host, x, { text: signedZero(host, x) })}
      </th>
      <td class="n">
        ${Object.is(y, -0) ? html`<span class="number silent">${signedZero(host, y)}</span>` : output(host, y)}
      </td>
    </tr>
    <tr class="more">
      <td colspan="2">${reason(host, x, y)}</td>
    </tr>`;
}

/** The one place where -0 is written as such. @param {import('../relu-table.js').ReluTable} host @param {number} x */
const signedZero = (host, x) => (Object.is(x, -0) ? `\u2212${host.number(0)}` : host.digits(x));

/**
 * @param {import('../relu-table.js').ReluTable} host
 * @param {number} x
 * @param {number} y
 */
function reason(host, x, y) {
  const why = specialReason(x, y, (input) => host.model.valueAt(input));
  const { reasons } = strings.special;
  if (why === 'unchanged') return x === LARGEST ? reasons.unchanged.largest : reasons.unchanged.smallest;
  return fillTemplate(reasons[why], { y: host.digits(y) });
}
