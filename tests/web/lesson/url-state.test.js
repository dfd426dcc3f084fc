import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { INITIAL_STATE, KINK_CHOICES } from '../../../web/lesson/initial-state.js';
import { readFragment, sectionOf, writeFragment } from '../../../web/lesson/url-state.js';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';

const { functions } = await engineInNode();
const read = (/** @type {string} */ fragment) => readFragment(fragment, functions);

describe('writing', () => {
  test('the start needs no fragment', () => {
    expect(writeFragment(INITIAL_STATE)).toBe('');
    expect(writeFragment(INITIAL_STATE, 'read')).toBe('#read');
  });
  test('only what differs is written', () => {
    expect(writeFragment({ ...INITIAL_STATE, x: -2.5 }, 'graph')).toBe('#graph?x=-2.5');
  });
  test('a table too long for a link stays out of it', () => {
    expect(writeFragment({ ...INITIAL_STATE, rows: Array(201).fill(1) })).toBe('');
  });
});

describe('reading', () => {
  test('gives back every state that was written, to the last bit', () => {
    const number = fc.float({ noNaN: true, noDefaultInfinity: true }).map((x) => Math.fround(x) + 0);
    const state = fc
      .record({
        x: fc.oneof(number, fc.constantFrom(NaN, Infinity, -Infinity)),
        function: fc.constantFrom(...functions.map(({ id }) => id)),
        parameters: fc.constantFrom({}, { 'leaky-relu': { alpha: Math.fround(0.2) }, prelu: { a: -0.5 } }),
        atKink: fc.constantFrom(...KINK_CHOICES),
        showSlope: fc.boolean(),
        rows: fc.array(number, { maxLength: 20 }),
        weights: fc.array(number, { minLength: 1, maxLength: 6 }),
        bias: number,
      })
      .map(
        (part) =>
          /** @type {import('../../../web/lesson/initial-state.js').LessonState} */ ({
            ...INITIAL_STATE,
            ...part,
            inputs: part.weights.slice(1),
          }),
      );
    fc.assert(
      fc.property(state, (original) => {
        const { state: back, problems } = read(writeFragment(original, 'read'));
        expect(problems).toEqual([]);
        expect(back).toEqual(original);
      }),
    );
  });

  test('names the section before the question mark', () => {
    expect(read('#graph?x=1').section).toBe('graph');
    expect(read('#resources')).toMatchObject({ section: 'resources', keys: [], state: INITIAL_STATE });
    expect(sectionOf('')).toBe('');
  });

  test('one bad field is named and the rest holds', () => {
    const { state, problems } = read('#?x=abc&b=2&f=rleu');
    expect(state).toEqual({ ...INITIAL_STATE, bias: 2 });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('"abc"');
    expect(problems[1]).toContain('rleu');
  });

  test.each([
    ['#?w=1', /1 weights for 3 inputs/u],
    ['#?view=1_2', /2 numbers for view; it takes 4/u],
    ['#?view=1_1_0_1', /The graph shows/u],
    ['#?colour=red', /"colour", which this lesson does not know/u],
    ['#?leaky-relu.alpha=7', /it takes 0 to 1/u],
    ['#?kink=up', /Accepted: convention/u],
  ])('%s is answered by a sentence and the start', (fragment, message) => {
    const { state, problems } = read(fragment);
    expect(problems.join()).toMatch(message);
    expect(state).toEqual(INITIAL_STATE);
  });

  test('a link inside the page changes only what it names', () => {
    const now = { ...INITIAL_STATE, rows: [7], x: 3 };
    const { state, keys } = readFragment('#graph?f=tanh', functions, now);
    expect(state).toEqual({ ...now, function: 'tanh' });
    expect(keys).toEqual(['f']);
  });

  test('a link inside the page can take back comparisons and the convention', () => {
    const now = { ...INITIAL_STATE, overlays: ['tanh'], atKink: /** @type {const} */ ('right') };
    const { state, problems } = readFragment('#?with=&kink=convention', functions, now);
    expect(problems).toEqual([]);
    expect(state).toEqual(INITIAL_STATE);
  });
});
