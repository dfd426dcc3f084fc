import { expect, test } from 'vitest';
import { interactionOf } from '../../../web/lms/interaction.js';
import { clockTime12, timespan12, timespan2004, timestamp2004 } from '../../../web/lms/scorm-times.js';

/** @param {object} some */
const of = (some) => interactionOf(/** @type {any} */ ({ item: 'rule-a', seed: 's', ...some }), 's');

test('options are letters in the order of the bank, whatever order was shown', () => {
  const choices = { kind: 'choices', response: ['option-3', 'option-1'], rightResponse: ['option-2'] };
  expect(of(choices)).toEqual({ id: 'rule-a', type: 'choice', given: ['c', 'a'], right: ['b'] });
  const steps = { kind: 'order', response: ['step-2', 'step-1'], rightResponse: ['step-1', 'step-2'] };
  expect(of(steps)).toMatchObject({ type: 'sequencing', given: ['b', 'a'], right: ['a', 'b'] });
});

test('an id that is not ours still matches what an LMS takes', () => {
  const { given } = of({ kind: 'choice', response: 'größer als-99', rightResponse: 'option-1' });
  expect(given[0]).toMatch(/^[\w.]+$/u);
});

test('an item asked again with other numbers has an id of its own, without spaces', () => {
  const numeric = { kind: 'numeric', response: 1, rightResponse: 1 };
  expect(of({ ...numeric, seed: 's.2' }).id).toBe('rule-a.2');
  expect(
    interactionOf(/** @type {any} */ ({ ...numeric, item: 'a b', seed: 'mein Start' }), 'mein Start').id,
  ).toBe('a_b');
  expect(of({ ...numeric, seed: 'other one' }).id).toBe('rule-a.other_one');
});

test('numbers that an LMS cannot read as such are texts', () => {
  const type = (/** @type {number} */ response) => of({ kind: 'numeric', response, rightResponse: 2 }).type;
  expect([0, -2.5, 1234567890, 0.1234567].map(type)).toEqual(Array(4).fill('numeric'));
  expect([1 / 3, 1e21, 1e-9, 12345678901].map(type)).toEqual(Array(4).fill('fill-in'));
});

test('tables, sketches and points are one text with spaces, never beyond 250 characters', () => {
  expect(of({ kind: 'table', response: [0, -1.5], rightResponse: [0, 0] })).toMatchObject({
    type: 'fill-in',
    given: ['0 -1.5'],
    right: ['0 0'],
  });
  expect(of({ kind: 'place-point', response: { x: 1, y: -2 }, rightResponse: { x: 0, y: 0 } }).given).toEqual(
    ['1 -2'],
  );
  expect(of({ kind: 'table', response: Array(50).fill(Math.PI), rightResponse: [0] }).given[0]).toHaveLength(
    250,
  );
});

test('times have two decimals at most, also where rounding carries', () => {
  expect([0, 4.25, 59.999, 3599.996, 360_000].map(timespan12)).toEqual([
    '0000:00:00.00',
    '0000:00:04.25',
    '0000:01:00.00',
    '0001:00:00.00',
    '0100:00:00.00',
  ]);
  expect([0, 4.25, 59.999, 3723.456].map(timespan2004)).toEqual(['PT0S', 'PT4.25S', 'PT1M0S', 'PT1H2M3.46S']);
  expect(timestamp2004('2026-05-01T00:00:04.999Z')).toBe('2026-05-01T00:00:04.99Z');
  expect(clockTime12('2026-05-01T00:00:04.999Z')).toMatch(/^\d\d:\d\d:04\.99$/u);
});
