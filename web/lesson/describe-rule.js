/** The rule of a function in words. */
import { fillTemplate } from './fill-template.js';

/** @typedef {(value: number) => string} WriteNumber */

/** @typedef {typeof import('../content/en/strings-table.js').tableStrings} Words */

/**
 * @param {Words} words
 * @param {import('./rule-pieces.js').Condition} condition
 * @param {WriteNumber} number
 */
export function conditionText(words, condition, number) {
  return fillTemplate(words.rule.conditions[condition.kind], numbersOf(condition, number));
}

/**
 * @param {Words} words
 * @param {import('./rule-pieces.js').Outcome} outcome
 * @param {WriteNumber} number
 */
export function outcomeText(words, outcome, number) {
  return fillTemplate(outcomeTemplate(words, outcome), numbersOf(outcome, number));
}

/** @param {Words} words @param {import('./rule-pieces.js').Outcome} outcome */
function outcomeTemplate({ rule }, outcome) {
  if (outcome.kind !== 'range') return rule.outcomes[outcome.kind];
  const hasLow = outcome.low > -Infinity;
  const hasHigh = outcome.high < Infinity;
  if (hasLow && hasHigh) return rule.outcomes.range;
  if (hasLow) return rule.outcomes.rangeAbove;
  return hasHigh ? rule.outcomes.rangeBelow : rule.outcomes.rangeAll;
}

/**
 * @param {object} piece
 * @param {WriteNumber} number
 * @returns {Record<string, string>}
 */
function numbersOf(piece, number) {
  const entries = Object.entries(piece).map(([key, value]) => [
    key,
    typeof value === 'number' ? number(value) : value,
  ]);
  return Object.fromEntries(entries);
}
