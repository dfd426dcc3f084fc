import { describe, expect, test } from 'vitest';
import { shortestDecimal } from '../../../web/engine/engine.js';
import { readDescriptions } from '../../../web/engine/descriptions.js';
import { VARIANT_NAMES, load } from './support/engine-files.js';
import { refusal } from './support/refusal.js';

const engine = await load();
const IDS = engine.functions.map(({ id }) => id);

test('the functions that the lesson speaks of are there', () => {
  const spokenOf = ['identity', 'step', 'relu', 'relu6', 'leaky-relu', 'prelu', 'sigmoid', 'tanh'];
  expect(IDS).toEqual(expect.arrayContaining(spokenOf));
});

test.each(VARIANT_NAMES)('the %s variant has the same functions in the same order', async (variant) => {
  expect((await load(variant)).functions).toEqual(engine.functions);
});

test('a description comes whole out of C++', () => {
  expect(engine.describe('relu')).toEqual({
    id: 'relu',
    name: 'ReLU',
    longName: 'rectified linear unit',
    symbol: '\\operatorname{relu}',
    summary: 'Turns its input into the larger of 0 and the input itself.',
    formula: '\\max(0, x)',
    slopeFormula: '\\begin{cases} 0 & \\text{if } x < 0 \\\\ 1 & \\text{if } x > 0 \\end{cases}',
    kinkNote: expect.stringContaining('by convention 0'),
    parameters: [],
    kinks: [{ x: 0, isJump: false }],
    range: { lowest: 0, highest: Infinity, includesLowest: true, includesHighest: false },
    source: {
      citation: expect.stringContaining('Fukushima, K. (1969)'),
      url: 'https://doi.org/10.1109/TSSC.1969.300225',
    },
  });
});

test('parameters are described in the decimals that a person would write', () => {
  const [alpha] = engine.describe('leaky-relu').parameters;
  expect(alpha).toEqual({
    id: 'alpha',
    name: 'slope below 0',
    symbol: '\\alpha',
    initial: 0.01,
    minimum: 0,
    maximum: 1,
    perChannel: false,
  });
  const [a] = engine.describe('prelu').parameters;
  expect(a).toMatchObject({ id: 'a', initial: 0.25, minimum: -10, maximum: 10, perChannel: true });
});

test('kinks and ranges are told in such decimals too', () => {
  const relu = structuredClone(engine.describe('relu')); // as it comes out of C++: not frozen
  const { kinks, range } = relu;
  const tenth = Math.fround(0.1);
  const [read] = readDescriptions([
    { ...relu, kinks: [{ ...kinks[0], x: tenth }], range: { ...range, lowest: -tenth } },
  ]);
  expect(read.kinks[0].x).toBe(0.1);
  expect(read.range).toEqual({ ...range, lowest: -0.1 });
});

test('letters outside ASCII survive the way from C++', () => {
  expect(engine.describe('tanh').source.citation).toContain('Müller');
});

test('only the step jumps, and only relu6 bends twice', () => {
  const kinks = Object.fromEntries(engine.functions.map(({ id, kinks }) => [id, kinks]));
  expect(kinks.step).toEqual([{ x: 0, isJump: true }]);
  expect(kinks.relu6).toEqual([
    { x: 0, isJump: false },
    { x: 6, isJump: false },
  ]);
  expect(kinks.sigmoid).toEqual([]);
});

describe.each(IDS)('%s', (id) => {
  const description = engine.describe(id);

  test('is found by its id', () => expect(engine.functions).toContain(description));

  test('has every text, free of stray blanks', () => {
    const { name, longName, symbol, summary, formula, slopeFormula, source } = description;
    for (const text of [name, longName, symbol, summary, formula, slopeFormula, ...Object.values(source)]) {
      expect(text).toMatch(/^\S(?:.*\S)?$/u);
    }
    expect(summary).toMatch(/^[A-Z][^.]*\.$/u);
    expect(source.url).toMatch(/^https:\/\//u);
  });

  test('says what happens at its kinks, if it has any', () => {
    expect(description.kinkNote !== '').toBe(description.kinks.length > 0);
  });

  test('has parameters whose initial value is accepted', () => {
    for (const { initial, minimum, maximum } of description.parameters) {
      expect(initial).toBeGreaterThanOrEqual(minimum);
      expect(initial).toBeLessThanOrEqual(maximum);
    }
  });

  test('cannot be changed by whoever reads it', () => {
    const every = [description, description.range, description.source, description.kinks];
    for (const part of [...every, description.parameters, ...description.kinks, ...description.parameters]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });
});

test.each(['rleu', 'ReLU', '', 'constructor', '__proto__', undefined, null, 3, 10n, Object.create(null)])(
  'function %s is unknown, and the refusal names the known ones',
  (id) => {
    const error = refusal(() => engine.describe(/** @type {any} */ (id)));
    expect(error.code).toBe('unknown-function');
    for (const known of IDS) expect(error.message).toContain(`"${known}"`);
  },
);

test('the shortest decimal rounds back to the float32 it stands for', () => {
  expect(shortestDecimal(Math.fround(0.01))).toBe(0.01);
  expect(shortestDecimal(Math.fround(1 / 3))).toBe(0.33333334);
  expect(shortestDecimal(16777216)).toBe(16777216);
  expect(shortestDecimal(-0.25)).toBe(-0.25);
  expect(shortestDecimal(Infinity)).toBe(Infinity);
  expect(shortestDecimal(NaN)).toBe(NaN);
  expect(shortestDecimal(0)).toBe(0);
  expect(shortestDecimal(-0)).toBe(-0); // toBe tells the zeros apart
  for (let x = 1e-38; x < 1e38; x *= -3.7) {
    const float = Math.fround(x);
    expect(Math.fround(shortestDecimal(float))).toBe(float);
    if (Math.abs(x) > 1e37) break;
  }
});
