import { describe, expect, test } from 'vitest';
import { pieceAt, rulePieces } from '../../../web/lesson/rule-pieces.js';
import { conditionText, outcomeText } from '../../../web/lesson/describe-rule.js';
import { whyOutput } from '../../../web/lesson/why-output.js';
import { tableStrings } from '../../../web/content/en/strings-table.js';
import { tablePredictStrings } from '../../../web/content/en/strings-table-predict.js';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';

const engine = await engineInNode();
const number = (/** @type {number} */ value) => String(value).replace('-', '−');
const SAMPLES = [-Infinity, -1e30, -6, -1, -1e-30, -0, 0, 1e-30, 0.5, 1, 5.999, 6, 6.001, 1e30, Infinity];

/** @type {[string, Record<string, number>][]} */
const CASES = engine.functions.flatMap(({ id, parameters }) => {
  const initial = Object.fromEntries(parameters.map((parameter) => [parameter.id, parameter.initial]));
  const ends = parameters.flatMap((parameter) =>
    [parameter.minimum, 0, 0.5, 1, parameter.maximum].map((value) => ({ ...initial, [parameter.id]: value })),
  );
  return [initial, ...ends].map(
    (parameters) => /** @type {[string, Record<string, number>]} */ ([id, parameters]),
  );
});

test.each(CASES)('the rule of %s with %o says what the engine computes', (id, parameters) => {
  const description = engine.describe(id);
  const pieces = rulePieces(description, parameters);
  for (const x of SAMPLES.map(Math.fround)) {
    const piece = pieceAt(pieces, x);
    if (!piece) throw new Error(`no piece of the rule of ${id} speaks of ${x}`);
    const y = engine.value(id, x, parameters);
    const { outcome } = piece;
    const at = `${id} at ${x}`;
    if (outcome.kind === 'constant') expect(y + 0, at).toBe(outcome.value);
    if (outcome.kind === 'input') expect(y + 0, at).toBe(x + 0);
    if (outcome.kind === 'multiple') expect(y + 0, at).toBe(Math.fround(Math.fround(outcome.factor) * x) + 0);
    if (outcome.kind === 'range') {
      expect(y, at).toBeGreaterThanOrEqual(outcome.low);
      expect(y, at).toBeLessThanOrEqual(outcome.high);
    }
  }
});

test('NaN falls into no piece', () => {
  expect(pieceAt(rulePieces(engine.describe('identity'), {}), NaN)).toBeUndefined();
});

test('a function whose pieces are not named is described by its range', () => {
  const description = { ...engine.describe('tanh'), id: 'unheard-of' };
  const [{ condition, outcome }] = rulePieces(description, {});
  expect(conditionText(tableStrings, condition, number)).toBe('any number');
  expect(outcomeText(tableStrings, outcome, number)).toBe('a number between −1 and 1');
});

test.each([
  [0, Infinity, 'a number not below 0'],
  [-Infinity, 1, 'a number not above 1'],
  [-Infinity, Infinity, 'any number'],
])('a range from %d to %d is %s', (low, high, text) => {
  expect(outcomeText(tableStrings, { kind: 'range', low, high }, number)).toBe(text);
});

describe('why an output is what it is', () => {
  const why = (/** @type {string} */ id, /** @type {number} */ x, parameters = {}) => {
    const pieces = rulePieces(engine.describe(id), parameters);
    return whyOutput(
      tableStrings,
      tablePredictStrings,
      engine.describe(id).name,
      pieces,
      x,
      engine.value(id, x, parameters),
      number,
    );
  };

  test.each([
    ['relu', -3, {}, '−3 is less than or equal to 0, so the output is 0.'],
    ['relu', 2, {}, '2 is greater than 0, so the output is the input itself: 2.'],
    [
      'leaky-relu',
      -2,
      { alpha: 0.5 },
      '−2 is less than or equal to 0, so the output is 0.5 times the input: −1.',
    ],
    ['leaky-relu', -2, { alpha: 0 }, '−2 is less than or equal to 0, so the output is 0.'],
    ['relu6', 7, {}, '7 is greater than or equal to 6, so the output is 6.'],
    ['relu6', 3, {}, '3 is greater than 0 and less than 6, so the output is the input itself: 3.'],
    ['sigmoid', 0, {}, 'Sigmoid turns any input into a number between 0 and 1.'],
    ['relu', NaN, {}, 'NaN means “not a number”, and ReLU makes none of it.'],
  ])('%s at %d with %o', (id, x, parameters, sentence) => {
    expect(why(id, x, parameters)).toBe(sentence);
  });
});
