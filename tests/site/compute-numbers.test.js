import { expect, test } from 'vitest';
import { computeNumbers } from '../../scripts/site/compute-numbers.js';
import { engineInNode } from '../../scripts/site/engine-in-node.js';

const engine = await engineInNode();
const computed = (/** @type {string} */ text, locale = 'en') => computeNumbers(text, engine, locale);

test.each([
  ['{relu(-2)}', '0'],
  ['{relu(2.5)} and {relu(-2.5)}', '2.5 and 0'],
  ['{leaky-relu(-2; alpha=0.1)}', '−0.2'],
  ['{relu(relu(-3))}', '0'],
  ['no numbers $\\{a\\}$ here', 'no numbers $\\{a\\}$ here'],
])('%s becomes %s', (text, expected) => {
  expect(computed(text)).toBe(expected);
});

test('numbers take the decimal mark of the language', () => {
  expect(computed('{relu(2.5)}', 'de')).toBe('2,5');
});

test('a mistake in the text stops the build and is named', () => {
  expect(() => computed('{rleu(1)}')).toThrow(/rleu/u);
  expect(() => computed('{relu(two)}')).toThrow(/\{two\}/u);
});
