import { html, nothing } from 'lit';
import { tableStrings as strings } from '../../content/en/strings-table.js';
import { conditionText, outcomeText } from '../../lesson/describe-rule.js';
import { fillTemplate } from '../../lesson/fill-template.js';

/**
 * What the chosen function does, in two rows or as many as it has pieces.
 * @param {import('../relu-table.js').ReluTable} host
 */
export function renderRule(host) {
  const write = (/** @type {number} */ value) => host.number(value);
  return html`<table class="rule">
    <caption>
      ${fillTemplate(strings.rule.caption, { name: host.model.function.name })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${strings.rule.input}</th>
        <th scope="col">${strings.rule.output}</th>
      </tr>
    </thead>
    <tbody>
      ${host.pieces.map(({ condition, outcome }) => {
        const isSilent = outcome.kind === 'constant' && outcome.value === 0;
        const isActive = condition.kind !== 'any' && condition.kind !== 'notAbove';
        return html`<tr>
          <th scope="row">${conditionText(strings, condition, write)}</th>
          <td class=${isSilent ? 'silent' : isActive ? 'active' : nothing}>
            ${outcomeText(strings, outcome, write)}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
