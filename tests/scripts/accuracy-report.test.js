import { describe, expect, test } from 'vitest';
import { accuracyDocument, errorTable, faultsOf } from '../../scripts/lib/accuracy-report.js';
import { tableUnder } from '../fixtures/markdown-table.js';

/** @typedef {import('../../scripts/lib/accuracy-report.js').FunctionFindings} FunctionFindings */
/** @typedef {import('../../scripts/lib/accuracy-report.js').VariantFindings} VariantFindings */

/**
 * @param {Partial<VariantFindings>} [changes]
 * @returns {VariantFindings}
 */
const variantWith = (changes = {}) => ({
  variant: 'simd',
  value: { ulps: 2.4001, x: '-1 [0xbf800000]', got: '0.27 [0x3e8a3d71]' },
  slope: { ulps: 1.5, x: '2 [0x40000000]', got: '0.1 [0x3dcccccd]' },
  turnBack: { floats: 0, x: '0 [0x00000000]' },
  lostNaNs: 0,
  edges: [{ x: '-inf', value: '0', slope: '0', isRight: true }],
  ...changes,
});

/**
 * @param {Partial<VariantFindings>} changes of a variant that is within all bounds
 * @param {Partial<FunctionFindings>} [about]
 * @returns {FunctionFindings}
 */
const foundWith = (changes, about = {}) => ({
  function: 'sigmoid',
  name: 'sigmoid',
  stride: 1,
  inputs: 4294967296,
  isExact: false,
  neverFalls: true,
  compiler: 'GCC 12',
  library: 'glibc 2',
  oracle: 'one double at a time',
  allowed: { value: 2.6, slope: 2.4, fall: 0 },
  variants: [variantWith(changes)],
  ...about,
});

const error = (/** @type {number | null} */ ulps) => ({ ulps, x: '7 [0x40e00000]', got: '1 [0x3f800000]' });

describe('faultsOf', () => {
  test('finds none where all errors are within accuracy.csv', () => {
    expect(faultsOf([foundWith({})])).toEqual([]);
  });

  test('names function, variant, place and answer of an error beyond accuracy.csv', () => {
    expect(faultsOf([foundWith({ value: error(2.7) })])).toEqual([
      'sigmoid in simd: the value is off by 2.700 ULP at x = 7 [0x40e00000], answered 1 [0x3f800000]; ' +
        'accuracy.csv allows 2.6',
    ]);
  });

  test('holds 3 ULP against every function, whatever accuracy.csv allows', () => {
    const generous = { allowed: { value: 9, slope: 9, fall: 0 } };
    expect(faultsOf([foundWith({ slope: error(3) }, generous)])).toEqual([]);
    expect(faultsOf([foundWith({ slope: error(3.01) }, generous)])).toEqual([
      expect.stringMatching(
        /^sigmoid in simd: the slope is off by 3\.010 ULP .*; no function may exceed 3$/u,
      ),
    ]);
  });

  test('finds what an exact function does not answer exactly', () => {
    const exact = { isExact: true, allowed: { value: 0, slope: 0, fall: 0 } };
    const none = { value: error(0), slope: error(0) };
    expect(faultsOf([foundWith(none, exact)])).toEqual([]);
    expect(faultsOf([foundWith({ ...none, slope: error(null) }, exact)])).toEqual([
      expect.stringMatching(/^sigmoid in simd: the slope is off by ∞ ULP .*; it must be exact$/u),
    ]);
  });

  test('minds a turn back only where the function never falls', () => {
    const turnBack = { floats: 2, x: '5 [0x40a00000]' };
    expect(faultsOf([foundWith({ turnBack })])).toEqual([
      'sigmoid in simd: the value falls by 2 floats at x = 5 [0x40a00000]; accuracy.csv allows 0',
    ]);
    expect(faultsOf([foundWith({ turnBack }, { neverFalls: false })])).toEqual([]);
  });

  test('finds lost NaNs and wrong limits', () => {
    const edges = [{ x: '-inf', value: 'nan', slope: '0', isRight: false }];
    expect(faultsOf([foundWith({ lostNaNs: 3, edges })])).toEqual([
      'sigmoid in simd: 3 NaNs are not answered with NaN',
      'sigmoid in simd: at -inf the value is nan and the slope 0, which is not the limit',
    ]);
  });
});

describe('the report', () => {
  test('gives variants that found the same one row, others a row each, errors rounded up', () => {
    const variants = [
      variantWith({ variant: 'base' }),
      variantWith(),
      variantWith({ variant: 'relaxed', turnBack: { floats: 1, x: '3 [0x40400000]' } }),
    ];
    const rows = tableUnder(accuracyDocument([foundWith({}, { variants })]), 'Largest errors');
    expect(rows).toEqual([
      ['sigmoid', 'base, simd', '2.401', '-1 [0xbf800000]', '1.500', '2 [0x40000000]', '0', ''],
      ['sigmoid', 'relaxed', '2.401', '-1 [0xbf800000]', '1.500', '2 [0x40000000]', '1', '3 [0x40400000]'],
    ]);
  });

  test('says what should not be so, and otherwise that nothing is', () => {
    expect(accuracyDocument([foundWith({})])).toContain('Nothing is beyond');
    const bad = accuracyDocument([foundWith({ lostNaNs: 1 })]);
    expect(bad).not.toContain('Nothing is beyond');
    expect(bad).toContain('- sigmoid in simd: 1 NaNs are not answered with NaN');
  });

  test('says for a terminal what the document says', () => {
    const [head, row] = errorTable([foundWith({})]).split('\n');
    expect(head.split(/ {2,}/u)).toEqual([
      'function',
      'variant',
      'value',
      'at x',
      'slope',
      'at x',
      'turns back',
      'at x',
    ]);
    expect(row).toContain('2.401');
  });
});
