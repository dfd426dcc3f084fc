import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { jsonPlaces } from '../../../web/teach/json-places.js';
import { readBank } from '../../../web/teach/read-bank.js';
import { smallBank } from '../quiz/small-bank.js';

const engine = await engineInNode();
const write = (/** @type {unknown} */ data) => JSON.stringify(data, null, 2);
/** @param {string} text @param {string} part */
const lineWith = (text, part) => text.split('\n').findIndex((line) => line.includes(part)) + 1;

test('a sound bank is read without a word', () => {
  const { bank, problems } = readBank(write(smallBank), engine);
  expect(problems).toEqual([]);
  expect(bank).toEqual(smallBank);
});

test('a mistake is shown at the line of its field, and the other items are kept', () => {
  const file = new URL('../../e2e/pages/bank-with-mistakes.json', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const { bank, problems } = readBank(text, engine);
  expect(bank?.items.map(({ id }) => id)).toEqual(['kept-or-not']);
  expect(problems.map(({ line }) => line)).toContain(lineWith(text, '"level": 9'));
  // What is missing is shown at the item that lacks it.
  const missing = problems.find(({ text: said }) => said.includes('“hint” is missing'));
  expect(missing?.line).toBe(lineWith(text, '"id": "big-product"') - 1);
});

test('an item that is known by its number, or whose id comes twice, is found as well', () => {
  const [first, second, ...others] = smallBank.items;
  const { id: _, ...nameless } = second;
  const text = write({ ...smallBank, items: [first, nameless, { ...first, prompt: 'Again?' }, ...others] });
  const [unnamed, repeated] = readBank(text, engine).problems;
  const begins = text.split('\n').flatMap((line, i) => (line === '    {' ? [i + 1] : []));
  const [, ...items] = begins.slice(smallBank.ideas.length + smallBank.misconceptions.length);
  expect([unnamed.line, repeated.line]).toEqual(items.slice(0, 2));
});

test('an item whose expressions fail is shown at its beginning', () => {
  const [first, ...others] = smallBank.items;
  const text = write({ ...smallBank, items: [...others, { ...first, where: ['nowhere > 1'] }] });
  const [problem] = readBank(text, engine).problems;
  expect(problem.text).toContain('nowhere');
  expect(problem.line).toBe(lineWith(text, '"rule-a"') - 1);
});

test('a bank with a wrong frame is told without a line', () => {
  const { bank, problems } = readBank('{"title": "Nothing"}', engine);
  expect(bank).toBeUndefined();
  expect(problems[0].line).toBeNull();
});

test.each([
  ['{\n  "a": 1\n  "b": 2\n}', 3],
  ['{\n  "a": [1, 2,]\n}', 2],
  ['{\n  "a": "open\n}', 2],
  ['{"a": 1}\n}', 2],
  ['{\n"a": nul\n}', 2],
  ['', 1],
  ['[\n01]', 2],
  ['["\t"]', 1],
])('%j stops being JSON in line %i', (text, line) => {
  expect(jsonPlaces(text).brokenAt).toBe(line);
  const [problem] = readBank(text, engine).problems;
  expect(problem).toMatchObject({ line });
  expect(problem.text).toContain(`Line ${line}`);
});

test('all JSON is read, and no other text', () => {
  fc.assert(fc.property(fc.json({ noUnicodeString: false }), (text) => jsonPlaces(text).brokenAt === null));
  const isJson = (/** @type {string} */ text) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const signs = fc.string({ unit: fc.constantFrom(...'{}[]",:1-e.\n trufalsn\\') });
  fc.assert(fc.property(signs, (text) => (jsonPlaces(text).brokenAt === null) === isJson(text)));
});

test('every value has its line, by its pointer', () => {
  const { lines } = jsonPlaces('{\n  "a/b": [\n    1,\n    { "~": true }\n  ]\n}');
  expect(Object.fromEntries(lines)).toEqual({
    '': 1,
    '/a~1b': 2,
    '/a~1b/0': 3,
    '/a~1b/1': 4,
    '/a~1b/1/~0': 4,
  });
});
