/** What a function does, side by side with where it does it: the rows of the table's rule. */

/**
 * @typedef {{ kind: 'any' } | { kind: 'notAbove' | 'above' | 'atLeast', value: number }
 *   | { kind: 'between', low: number, high: number }} Condition
 * @typedef {{ kind: 'constant', value: number } | { kind: 'input' } | { kind: 'multiple', factor: number }
 *   | { kind: 'range', low: number, high: number }} Outcome
 * @typedef {{ condition: Condition, outcome: Outcome }} RulePiece the outcome of every input that meets the
 *   condition
 */

/** @type {Outcome} */
const INPUT = { kind: 'input' };
/** @param {number} value @returns {Outcome} */
const constant = (value) => ({ kind: 'constant', value });

/** @param {Outcome} silent @param {Outcome} active @returns {RulePiece[]} */
const aroundZero = (silent, active) => [
  { condition: { kind: 'notAbove', value: 0 }, outcome: silent },
  { condition: { kind: 'above', value: 0 }, outcome: active },
];

/** @param {number} factor @returns {Outcome} */
function multiple(factor) {
  if (factor === 0) return constant(0);
  return factor === 1 ? INPUT : { kind: 'multiple', factor };
}

/** @type {Record<string, (parameters: Record<string, number>) => RulePiece[]>} by function id */
const PIECES = {
  identity: () => [{ condition: { kind: 'any' }, outcome: INPUT }],
  step: () => aroundZero(constant(0), constant(1)),
  relu: () => aroundZero(constant(0), INPUT),
  relu6: () => [
    { condition: { kind: 'notAbove', value: 0 }, outcome: constant(0) },
    { condition: { kind: 'between', low: 0, high: 6 }, outcome: INPUT },
    { condition: { kind: 'atLeast', value: 6 }, outcome: constant(6) },
  ],
  'leaky-relu': ({ alpha }) => aroundZero(multiple(alpha), INPUT),
  prelu: ({ a }) => aroundZero(multiple(a), INPUT),
};

/**
 * The rule in pieces; together they cover every input but NaN. A function that has no straight pieces, or
 * whose pieces are not named here, is described by the range of its values.
 * @param {import('../engine/engine.js').FunctionDescription} description
 * @param {Record<string, number>} parameters all of the function's, by id
 * @returns {RulePiece[]}
 */
export function rulePieces({ id, range }, parameters) {
  const pieces = PIECES[id]?.(parameters);
  if (pieces) return pieces;
  return [{ condition: { kind: 'any' }, outcome: { kind: 'range', low: range.lowest, high: range.highest } }];
}

/**
 * The piece that an input falls into.
 * @param {readonly RulePiece[]} pieces
 * @param {number} x
 * @returns {RulePiece | undefined} none for NaN
 */
export function pieceAt(pieces, x) {
  return Number.isNaN(x) ? undefined : pieces.find(({ condition }) => meets(condition, x));
}

/** @param {Condition} condition @param {number} x */
function meets(condition, x) {
  switch (condition.kind) {
    case 'any':
      return true;
    case 'notAbove':
      return x <= condition.value;
    case 'above':
      return x > condition.value;
    case 'atLeast':
      return x >= condition.value;
    case 'between':
      return x > condition.low && x < condition.high;
  }
}
