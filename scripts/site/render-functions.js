/** The engine's functions one by one: all of it comes from their descriptions. */
import { functionsStrings as words } from '../../web/content/en/strings-functions.js';
import { capitalised } from '../../web/lesson/capitalised.js';
import { fillTemplate } from '../../web/lesson/fill-template.js';
import { formatNumber } from '../../web/lesson/format-number.js';
import { citationLink, escapeHtml, mathml } from './markdown.js';

/** @typedef {import('../../web/engine/engine.js').FunctionDescription} FunctionDescription */

/**
 * @param {readonly FunctionDescription[]} functions
 * @param {string} locale for numbers
 * @returns {string} HTML; each function has the id about-<its id>, which <relu-graph> links to
 */
export function renderFunctions(functions, locale) {
  return functions.map((description) => renderFunction(description, locale)).join('\n');
}

/**
 * The definition on a line of its own: relu(x) = max(0, x).
 * @param {FunctionDescription} description
 */
export function definition({ symbol, formula }) {
  return mathml(`${symbol}(x) = ${formula}`, { block: true });
}

/**
 * @param {FunctionDescription} description
 * @param {string} locale
 */
function renderFunction(description, locale) {
  const { id, name, longName, summary, symbol, slopeFormula, kinkNote, parameters, source } = description;
  const number = (/** @type {number} */ value) => formatNumber(value, { locale });
  const rows = [
    [words.formula, definition(description)],
    [words.slope, mathml(`${symbol}'(x) = ${slopeFormula}`, { block: true }) + note(kinkNote)],
    ...parameters.map((parameter) => [words.parameter, renderParameter(parameter, number)]),
    [words.outputs, escapeHtml(outputs(description, number))],
    [words.source, citationLink(source, locale)],
  ];
  return `<section class="function" id="about-${id}" aria-labelledby="name-${id}">
<h4 id="name-${id}">${escapeHtml(name)}</h4>
<p>${escapeHtml(`${capitalised(longName)}. ${summary}`)}</p>
<dl>${rows.map(([term, told]) => `<dt>${term}</dt><dd>${told}</dd>`).join('\n')}</dl>
</section>`;
}

/** @param {string} text */
const note = (text) => (text ? `<p>${escapeHtml(text)}</p>` : '');

/**
 * @param {import('../../web/engine/engine.js').ParameterDescription} parameter
 * @param {(value: number) => string} number
 */
function renderParameter({ name, symbol, initial, minimum, maximum }, number) {
  // Any float32 is no limit that a reader need know of.
  const isAny = maximum - minimum > 1e30;
  const told = fillTemplate(isAny ? words.parameterAny : words.parameterRange, {
    name,
    initial: number(initial),
    minimum: number(minimum),
    maximum: number(maximum),
  });
  return `${mathml(symbol)}: ${escapeHtml(told)}`;
}

/**
 * @param {FunctionDescription} description
 * @param {(value: number) => string} number
 */
function outputs({ range: { lowest, highest, includesLowest, includesHighest } }, number) {
  return fillTemplate(template(), { lowest: number(lowest), highest: number(highest) });

  function template() {
    const isBoundedBelow = lowest > -Infinity;
    const isBoundedAbove = highest < Infinity;
    if (!isBoundedBelow && !isBoundedAbove) return words.any;
    if (!isBoundedAbove) return includesLowest ? words.atLeast : words.above;
    if (!isBoundedBelow) return includesHighest ? words.atMost : words.below;
    if (includesLowest) return includesHighest ? words.both : words.onlyLowest;
    return includesHighest ? words.onlyHighest : words.neither;
  }
}
