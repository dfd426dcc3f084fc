import { expect, test } from 'vitest';
import { pluralForm } from '../../../web/lesson/plural-form.js';

test.each([
  [0, 'rows'],
  [1, 'row'],
  [2, 'rows'],
])('%d %s', (count, word) => {
  expect(pluralForm({ one: 'row', other: 'rows' }, count)).toBe(word);
});
