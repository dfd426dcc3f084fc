import { expect, test } from 'vitest';
import { addressIn, folderIn } from '../../../web/teach/other-language.js';
import { readChoices } from '../../../web/teach/choices.js';

test('this page in another language has the same choices', () => {
  const { choices } = readChoices('?show=quiz&count=5&title=Week+3&base=example.org/relu');
  expect(addressIn('de', choices, [])).toBe(
    './de/teach.html?show=quiz&count=5&title=Week+3&base=https%3A%2F%2Fexample.org%2Frelu%2Fde%2F',
  );
  expect(addressIn('en', choices, [])).toContain('./teach.html?show=quiz');
});

test.each([
  ['https://a.example/relu/', 'en', 'he', 'https://a.example/relu/he/'],
  ['https://a.example/relu/he/', 'he', 'de', 'https://a.example/relu/de/'],
  ['https://a.example/relu/de/teach.html', 'de', 'en', 'https://a.example/relu/'],
  ['https://a.example/made/', 'de', 'en', 'https://a.example/made/'],
  ['', 'de', 'en', ''],
  ['no address', 'de', 'en', 'no address'],
])('the folder %s goes from %s to %s', (base, from, to, expected) => {
  expect(folderIn(base, { from, to })).toBe(expected);
});
