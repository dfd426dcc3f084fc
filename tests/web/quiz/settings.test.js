import { expect, test } from 'vitest';
import fc from 'fast-check';
import { DEFAULT_SETTINGS, readSettings } from '../../../web/quiz/settings.js';
import { smallBank } from './small-bank.js';

const read = (/** @type {Record<string, string | null>} */ attributes) => readSettings(attributes, smallBank);

test('without attributes, and with empty ones, everything has its default', () => {
  const empty = Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((name) => [name, ' ']));
  for (const attributes of [{}, empty, { count: null }]) {
    expect(read(attributes)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  }
});

test('every attribute is read', () => {
  const { settings, problems } = read({
    count: '12',
    seed: ' k3f9 ',
    ideas: 'graph, rule graph',
    order: 'bank',
    mode: 'graded',
    pass: '66.5 %',
    feedback: 'end',
    minutes: '10',
  });
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    count: 12,
    seed: 'k3f9',
    ideas: ['graph', 'rule'],
    order: 'bank',
    mode: 'graded',
    pass: 66.5,
    feedback: 'end',
    minutes: 10,
  });
});

test.each([
  ['count', '0', 'The attribute count is "0"; it takes a whole number from 1 to 200.'],
  ['count', '2.5', 'The attribute count is "2.5"; it takes a whole number from 1 to 200.'],
  ['count', 'eight', 'The attribute count is "eight"; it takes a whole number from 1 to 200.'],
  ['count', '1e2', 'The attribute count is "1e2"; it takes a whole number from 1 to 200.'],
  ['pass', '101', 'The attribute pass is "101"; it takes a number from 1 to 100.'],
  ['pass', '0', 'The attribute pass is "0"; it takes a number from 1 to 100.'],
  ['minutes', '-5', 'The attribute minutes is "-5"; it takes a whole number from 1 to 1440.'],
  ['order', 'random', 'The attribute order is "random"; it takes "drawn" or "bank".'],
  ['mode', 'exam', 'The attribute mode is "exam"; it takes "graded", "self-check" or "practice".'],
  ['feedback', 'never', 'The attribute feedback is "never"; it takes "each" or "end".'],
  [
    'ideas',
    'slope',
    'The attribute ideas names "slope", which this bank does not have; it takes "rule", "graph" or "neuron".',
  ],
])('%s="%s" is told and has its default', (name, value, sentence) => {
  expect(read({ [name]: value })).toEqual({ settings: DEFAULT_SETTINGS, problems: [sentence] });
});

test('an unknown idea leaves the others', () => {
  expect(read({ ideas: 'slope rule' }).settings.ideas).toEqual(['rule']);
});

test('a seed longer than 100 characters is told, not used', () => {
  const { settings, problems } = read({ seed: 'a'.repeat(101) });
  expect(settings.seed).toBeNull();
  expect(problems).toEqual(['The attribute seed has 101 characters; it takes at most 100.']);
  expect(read({ seed: 'a'.repeat(100) }).problems).toEqual([]);
});

test.each(['self-check', 'practice'])('%s has no pass mark, and says so when given one', (mode) => {
  const { settings, problems } = read({ mode, pass: '60' });
  expect(settings).toMatchObject({ mode, pass: null });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('pass');
});

test('practice explains each answer at once, whatever feedback says', () => {
  const { settings, problems } = read({ mode: 'practice', feedback: 'end' });
  expect(settings.feedback).toBe('each');
  expect(problems).toHaveLength(1);
});

test('whatever the attributes say, the settings can be used', () => {
  const attributes = fc.record(
    Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((name) => [name, fc.option(fc.string())])),
  );
  fc.assert(
    fc.property(attributes, (some) => {
      const { settings } = read(some);
      expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
      expect(settings.count === null || settings.count >= 1).toBe(true);
      expect(['drawn', 'bank']).toContain(settings.order);
    }),
  );
});
