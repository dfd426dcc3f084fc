import { conditionText, outcomeText } from './describe-rule.js';
import { fillTemplate } from './fill-template.js';
import { pieceAt } from './rule-pieces.js';

/** @typedef {import('./rule-pieces.js').RulePiece} RulePiece */
/** @typedef {import('./describe-rule.js').WriteNumber} WriteNumber */
/** @typedef {import('./describe-rule.js').Words} RuleWords */

/**
 * One sentence that says why f(x) is what it is: which side of the bend the input is on.
 * @param {RuleWords} words the rule's
 * @param {typeof import('../content/en/strings-table-predict.js').tablePredictStrings} predict
 * @param {string} name of the function
 * @param {readonly RulePiece[]} pieces
 * @param {number} x
 * @param {number} y f(x) from the engine
 * @param {WriteNumber} number
 */
export function whyOutput(words, predict, name, pieces, x, y, number) {
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
