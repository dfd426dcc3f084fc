import { describe, expect, test } from 'vitest';
import { countLines, mappingsOf } from '../../scripts/lib/browser-coverage.js';

/** Two lines were built from three: a() and b() from the first two of a.js, c() from its third. */
const CODE = 'a();b();\nc();';
const MAPPINGS = mappingsOf(CODE, {
  version: 3,
  names: [],
  sources: ['a.js'],
  mappings: 'AAAA,IACA;AACA',
});
const script = (/** @type {[number, number, number][]} */ ...ranges) => ({
  url: '',
  functions: [
    { ranges: ranges.map(([startOffset, endOffset, count]) => ({ startOffset, endOffset, count })) },
  ],
});

describe('what ran in a browser', () => {
  test('each piece of a built script comes from a line of a source', () => {
    expect(MAPPINGS).toEqual([
      { offset: 0, file: 'a.js', line: 1 },
      { offset: 4, file: 'a.js', line: 2 },
      { offset: 9, file: 'a.js', line: 3 },
    ]);
  });

  test('the innermost range around a piece counts for it', () => {
    const counts = new Map();
    countLines(counts, script([0, 13, 2], [4, 8, 0]), MAPPINGS);
    expect([...counts.get('a.js')]).toEqual([
      [1, 2],
      [2, 0],
      [3, 2],
    ]);
  });

  test('a line ran if any page ran it', () => {
    const counts = new Map();
    for (const ran of [script([0, 13, 0]), script([0, 13, 1], [9, 13, 0])]) countLines(counts, ran, MAPPINGS);
    expect([...counts.get('a.js').values()]).toEqual([1, 1, 0]);
  });
});
