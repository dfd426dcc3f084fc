/** The rule of a function in words, and why an input has the output it has. */
import { fillTemplate } from './fill-template.js';
import { pieceAt } from './rule-pieces.js';

/** @typedef {import('./rule-pieces.js').RulePiece} RulePiece */
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

/**
 * One sentence that says why f(x) is what it is: which side of the bend the input is on.
 * @param {Words} words
 * @param {string} name of the function
 * @param {readonly RulePiece[]} pieces
 * @param {number} x
 * @param {number} y f(x) from the engine
 * @param {WriteNumber} number
 */
export function whyOutput(words, name, pieces, x, y, number) {
  const { predict } = words;
  const piece = pieceAt(pieces, x);
  if (!piece) return fillTemplate(predict.whyNaN, { name });
  const outcome = outcomeText(words, piece.outcome, number);
  if (piece.condition.kind === 'any') return fillTemplate(predict.whyRange, { name, outcome });
  const condition = conditionText(words, piece.condition, number);
  const isSaid = piece.outcome.kind === 'constant';
  return fillTemplate(isSaid ? predict.why : predict.whyValue, {
    x: number(x),
    condition,
    outcome,
    y: number(y),
  });
}
