import { expect, test } from 'vitest';
import { fillTemplate } from '../../../web/lesson/fill-template.js';

test('puts every value in its place', () => {
  expect(fillTemplate('{a} + {b} = {a}{b}', { a: 1, b: '2' })).toBe('1 + 2 = 12');
});

test('names the value that is missing', () => {
  expect(() => fillTemplate('at {x}', {})).toThrow('needs a value for {x}');
});
