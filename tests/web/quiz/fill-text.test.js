import { describe, expect, test } from 'vitest';
import { fillText } from '../../../web/quiz/fill-text.js';
import { QuizError } from '../../../web/quiz/quiz-error.js';

/** @type {Record<string, any>} */
const VALUES = { x: -2.5, b: 3, zero: 0, xs: [1.5, -2], word: 'zeros' };
const fill = (/** @type {string} */ text, locale = 'en') => fillText(text, (name) => VALUES[name], locale);

describe('a text of the bank', () => {
  test.each([
    ['x is {x}', 'x is −2.5'],
    ['2 · {x;paren}', '2 · (−2.5)'],
    ['2 · {b;paren}', '2 · 3'],
    ['6 {x;plus}', '6 − 2.5'],
    ['6 {b;plus}', '6 + 3'],
    ['6 {zero;plus}', '6 + 0'],
    ['{xs} are {word}', '1.5, −2 are zeros'],
    ['*w* stays', '*w* stays'],
  ])('“%s” reads “%s”', (template, text) => {
    expect(fill(template)).toBe(text);
  });

  test('is written with the decimal mark of the language, and then lists with semicolons', () => {
    expect(fill('{x} and {xs}', 'de')).toBe('−2,5 and 1,5; −2');
  });

  test('takes a semicolon inside quotes as text', () => {
    const chosen = fillText("{x < 0 ? 'a; b' : 'c'}", () => 'a; b', 'en');
    expect(chosen).toBe('a; b');
  });

  test('refuses a style it does not know, and a style for what is no number', () => {
    expect(() => fill('{x;bold}')).toThrow(QuizError);
    expect(() => fill('{x;bold}')).toThrow('accepted are ;paren and ;plus');
    expect(() => fill('{word;plus}')).toThrow(';plus is for a number');
  });
});
