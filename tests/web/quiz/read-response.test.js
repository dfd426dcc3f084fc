import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldNumber } from '../../../web/lesson/format-number.js';
import { readNumber } from '../../../web/quiz/read-response.js';

describe("a learner's number", () => {
  test.each([
    ['3', 3],
    [' 3 ', 3],
    ['+3', 3],
    ['3.0', 3],
    ['0,5', 0.5],
    ['.5', 0.5],
    ['\u22122.5', -2.5],
    ['\u2013 2,5', -2.5],
    ['1e3', 1000],
    ['1 000', 1000],
    ['1/2', 0.5],
    ['\u22121 / 2', -0.5],
    ['1/\u22122', -0.5],
    ['1,5/2', 0.75],
    ['1\u20442', 0.5],
    ['½', 0.5],
    ['-½', -0.5],
    ['1½', 1.5],
    ['2 1/4', 2.25],
    ['\u22121 1/2', -1.5],
  ])('"%s" is read as %s', (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value });
  });

  test.each(['-0', '\u22120.0', '0/\u22125', '-0 0/3'])('"%s" is plain zero', (text) => {
    expect(readNumber(text)).toEqual({ ok: true, value: 0 });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['two', 'unreadable'],
    ['x', 'unreadable'],
    ['1/', 'unreadable'],
    ['/2', 'unreadable'],
    ['1/2/3', 'unreadable'],
    ['1.2.3', 'unreadable'],
    ['NaN', 'notFinite'],
    ['\u2212∞', 'notFinite'],
    ['1e999', 'notFinite'],
    ['1/0', 'zeroBelow'],
    ['2 1/0', 'zeroBelow'],
  ])('"%s" is told apart as %s', (text, why) => {
    expect(readNumber(text)).toEqual({ ok: false, why, found: text.trim() });
  });

  test('what the page writes into a field is read back as the same number', () => {
    fc.assert(
      fc.property(
        fc.float({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom('en', 'de'),
        (value, locale) => {
          const read = readNumber(fieldNumber(value, locale));
          expect(read.ok && Math.fround(read.value)).toBe(value + 0);
        },
      ),
    );
  });

  test('no text at all makes it throw or gives a number that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123 .,/+-\u2212½ex×^∞') }), (text) => {
        const read = readNumber(text);
        if (read.ok) expect(Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
