import { expect, test } from 'vitest';
import { asFactor, signedTerms, weightedTerms } from '../../../web/lesson/sum-notation.js';
import { formatNumber } from '../../../web/lesson/format-number.js';

const written = (/** @type {number[]} */ numbers) => numbers.map((value) => formatNumber(value));

test('the weighted sum puts negative factors in parentheses and the bias behind its sign', () => {
  const terms = [
    { weight: '0.5', input: '1' },
    { weight: '−1', input: '−1' },
    { weight: '1', input: '2.5' },
  ];
  expect(weightedTerms(terms, '−1.5').join(' ')).toBe('0.5·1 + (−1)·(−1) + 1·2.5 − 1.5');
});

test('a bias of 0 stays in sight', () => {
  expect(weightedTerms([{ weight: '−2', input: '3' }], '0').join(' ')).toBe('(−2)·3 + 0');
});

test('a sum carries each sign once', () => {
  expect(signedTerms(written([-0.5, 1, -2.5, 0])).join(' ')).toBe('−0.5 + 1 − 2.5 + 0');
});

test('infinities and NaN are terms like others', () => {
  expect(signedTerms(written([Infinity, -Infinity, NaN])).join(' ')).toBe('∞ − ∞ + NaN');
});

test('a power of ten is kept together as a factor', () => {
  expect(asFactor(formatNumber(1e20))).toBe('(1 × 10²⁰)');
  expect(asFactor('2.5')).toBe('2.5');
});
