import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PIECES, PIECE_NAMES } from '../../../web/embed/pieces.js';
import { tableUnder } from '../../fixtures/markdown-table.js';

/** @param {string} path in the repository */
const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const theming = read('docs/theming.md');

/** @param {string} source @param {string} tag @returns {string[][]} name and what is said of it */
const tagged = (source, tag) =>
  [...source.matchAll(new RegExp(`^ \\* @${tag} (\\S+) - (.+)$`, 'gmu'))].map(([, name, says]) => [
    name,
    says,
  ]);

test('the documented properties are those that the elements’ own documentation names', () => {
  const documented = tableUnder(theming, 'Custom properties').map(([name, says]) => [name, says]);
  expect(tagged(read('web/elements/speaking-element.js'), 'cssprop')).toEqual(documented);
});

test.each(PIECE_NAMES)('the documented parts of %s are those that its own documentation names', (piece) => {
  const { element } = PIECES[piece];
  const documented = tableUnder(theming, 'Parts')
    .filter(([, elements]) => elements.includes(`<${element}>`))
    .map(([part]) => part);
  const own = tagged(read(`web/elements/${element}.js`), 'csspart').map(([part]) => part);
  expect(own.toSorted()).toEqual(documented.toSorted());
  const readme =
    read('README.md')
      .split('\n')
      .find((line) => line.startsWith(`| \`<${element}>\``)) ?? '';
  expect(
    own.filter((part) => !readme.includes(`\`${part}\``)),
    'parts that README leaves out',
  ).toEqual([]);
});

test.each(PIECE_NAMES)(
  'docs/embedding.md names all that can be left out of %s, and nothing else',
  (piece) => {
    const table = read('docs/embedding.md').split('| `hide` in |')[1];
    const row = table.split('\n').find((line) => line.startsWith(`| ${piece} |`)) ?? '';
    expect([...row.matchAll(/`([\w-]+)`/gu)].map(([, part]) => part)).toEqual(PIECES[piece].hideable);
  },
);
