import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { graphStrings } from '../../../web/content/en/strings-graph.js';
import { cornersOf } from '../../../web/lesson/corners.js';
import { describePoint } from '../../../web/lesson/describe-point.js';
import { emphasisParts, withoutEmphasis } from '../../../web/lesson/emphasis.js';
import { formatNumber } from '../../../web/lesson/format-number.js';
import { KINK_CHOICES } from '../../../web/lesson/initial-state.js';
import { LessonModel } from '../../../web/lesson/lesson-model.js';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';

const engine = await engineInNode();
const number = (/** @type {number} */ value) => formatNumber(value);

/**
 * @param {string} id
 * @param {number} x
 * @param {Record<string, number>} [parameters]
 * @param {import('../../../web/lesson/initial-state.js').KinkChoice} [atKink]
 */
function sentence(id, x, parameters = {}, atKink = 'convention') {
  const state = { function: id, x: Math.fround(x), parameters: { [id]: parameters }, atKink };
  const model = new LessonModel({ engine, state });
  const facts = {
    description: model.function,
    parameters: model.parametersOf(id),
    ...model.point,
    corner: cornersOf(model, id).find((corner) => corner.x === model.state.x),
    atKink,
  };
  return withoutEmphasis(describePoint(facts, graphStrings.says, number));
}

describe('ReLU', () => {
  test.each([
    [2.5, 'At x = 2.5 the input is positive, so ReLU passes it on: 2.5. The slope here is 1.'],
    [-2.5, 'At x = −2.5 the input is negative, so ReLU gives 0. The slope here is 0.'],
    [
      NaN,
      'The input is NaN, which is not a number. ReLU answers NaN as well, and there is no point to draw.',
    ],
  ])('at %d', (x, expected) => {
    expect(sentence('relu', x)).toBe(expected);
  });

  test.each([0, -0])('at %d is at the corner, whatever the sign of zero', (x) => {
    expect(sentence('relu', x)).toBe(
      'At x = 0 the input is 0, so ReLU gives 0. This is the corner: the slope is 0 to its left and ' +
        '1 to its right, and has no single value here. By convention it is taken to be 0.',
    );
  });

  test.each([
    ['left', 'You chose the left one: 0.'],
    ['middle', 'You chose the middle: 0.5.'],
    ['right', 'You chose the right one: 1.'],
  ])('at 0 with %s chosen says so', (atKink, expected) => {
    expect(sentence('relu', 0, {}, /** @type {'left'} */ (atKink))).toContain(expected);
  });

  test('at the infinities tells the limits', () => {
    expect(sentence('relu', Infinity)).toContain('At x = ∞ ReLU gives ∞');
    expect(sentence('relu', -Infinity)).toContain('At x = −∞ ReLU gives 0');
  });
});

describe('leaky ReLU and PReLU', () => {
  test('multiply a negative input, whatever the parameter', () => {
    expect(sentence('leaky-relu', -2)).toContain(
      'Leaky ReLU multiplies it by α = 0.01: −0.02. The slope here is 0.01.',
    );
    expect(sentence('leaky-relu', -2, { alpha: 0 })).toContain(
      'multiplies it by α = 0: 0. The slope here is 0.',
    );
    expect(sentence('prelu', -2, { a: -0.5 })).toContain(
      'PReLU multiplies it by a = −0.5: 1. The slope here is −0.5.',
    );
  });

  test('with a slope of 1 on both sides have no corner to speak of', () => {
    expect(sentence('leaky-relu', 0, { alpha: 1 })).toBe('At x = 0 Leaky ReLU gives 0. The slope here is 1.');
  });

  test('at 0 name the slopes on both sides', () => {
    expect(sentence('prelu', 0)).toContain('the slope is 0.25 to its left and 1 to its right');
  });

  test('say so when a finite input gives more than a float32 holds', () => {
    expect(sentence('prelu', -3e38, { a: 10 })).toContain('too large for a 32-bit number, so PReLU gives −∞');
  });
});

describe('the others', () => {
  test('ReLU6 caps above 6 and has a corner there', () => {
    expect(sentence('relu6', 7)).toContain(
      'the input is more than 6, so ReLU6 gives its highest output: 6. The slope here is 0.',
    );
    expect(sentence('relu6', 6)).toContain(
      'passes it on: 6. This is the corner: the slope is 1 to its left and 0 to its right',
    );
  });

  test('the step function has no slope at its jump, whatever is chosen', () => {
    for (const choice of KINK_CHOICES) {
      expect(sentence('step', 0, {}, choice)).toBe(
        'At x = 0 the input is not more than 0, so Step gives 0. Here the value jumps from 0 to 1: there is no slope, ' +
          'and 0 is reported in its place.',
      );
    }
  });

  test('sigmoid and tanh never reach their bounds: what rounding does is called rounding', () => {
    expect(sentence('sigmoid', 100)).toContain('squeezes the input to 1, after rounding');
    expect(sentence('tanh', -20)).toContain('squeezes the input to −1, after rounding');
    expect(sentence('sigmoid', 200)).toContain('so small that it is rounded to 0');
    expect(sentence('sigmoid', 0)).toBe(
      'At x = 0 Sigmoid squeezes the input to 0.5. The slope here is 0.25.',
    );
  });
});

describe('for every function, parameter, choice and input', () => {
  const anyState = fc.record({
    id: fc.constantFrom(...engine.functions.map(({ id }) => id)),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    atKink: fc.constantFrom(...KINK_CHOICES),
    x: fc.oneof(
      fc.float(),
      fc.float({ min: -8, max: 8 }),
      fc.constantFrom(0, -0, 6, NaN, Infinity, -Infinity),
    ),
  });
  const parametersAt = (/** @type {string} */ id, /** @type {number} */ share) =>
    Object.fromEntries(
      engine
        .describe(id)
        .parameters.map(({ id: name, minimum, maximum }) => [
          name,
          Math.fround(minimum + share * (maximum - minimum)),
        ]),
    );

  test('the sentence has the input, the output and the slope that the engine gives, and no gap', () => {
    fc.assert(
      fc.property(anyState, ({ id, share, atKink, x }) => {
        const parameters = parametersAt(id, share);
        const text = sentence(id, x, parameters, atKink);
        expect(text).not.toMatch(/[{}*]|undefined|-\d/u);
        expect(text).toContain(engine.describe(id).name);
        expect(text).toContain(number(x));
        expect(text).toContain(number(engine.value(id, x, parameters)));
        if (Number.isFinite(x) && Number.isFinite(engine.value(id, x, parameters))) {
          expect(text).toContain(number(engine.slope(id, x, parameters, atKink)));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('positive and negative are said of such inputs only, and passing on of outputs equal to their input', () => {
    fc.assert(
      fc.property(anyState, ({ id, share, atKink, x }) => {
        const parameters = parametersAt(id, share);
        const text = sentence(id, x, parameters, atKink);
        if (text.includes('is positive')) expect(x).toBeGreaterThan(0);
        if (text.includes('is negative')) expect(x).toBeLessThan(0);
        if (text.includes('not more than 0')) expect(x).toBeLessThanOrEqual(0);
        if (/passes (it|the input) on/u.test(text))
          expect(engine.value(id, x, parameters)).toBe(Math.fround(x));
        if (text.includes('This is the corner')) {
          expect(engine.slope(id, x, parameters, 'left')).not.toBe(engine.slope(id, x, parameters, 'right'));
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('emphasisParts splits a sentence at its asterisks', () => {
  expect(emphasisParts('At *2* give *3*')).toEqual([
    { text: 'At ', isStrong: false },
    { text: '2', isStrong: true },
    { text: ' give ', isStrong: false },
    { text: '3', isStrong: true },
  ]);
});
