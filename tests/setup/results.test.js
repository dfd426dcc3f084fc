import { describe, expect, it } from 'vitest';
import { countsIn, resultTable, settle, total } from '../../scripts/lib/results.js';

describe('countsIn', () => {
  it('reads a report of Vitest', () => {
    expect(countsIn('vitest', { numTotalTests: 8, numPassedTests: 7, numFailedTests: 1 })).toEqual({
      passed: 7,
      failed: 1,
    });
  });

  it('counts a flaky test of Playwright as failed', () => {
    const stats = { expected: 10, unexpected: 2, flaky: 1, skipped: 0 };
    expect(countsIn('playwright', { stats })).toEqual({ passed: 10, failed: 3 });
  });
});

describe('settle', () => {
  it('counts a check without tests as one', () => {
    expect(settle(true, undefined, false)).toEqual({ passed: 1, failed: 0 });
    expect(settle(false, undefined, false)).toEqual({ passed: 0, failed: 1 });
  });

  it('takes the counts of a suite as they are', () => {
    expect(settle(true, { passed: 5, failed: 0 }, true)).toEqual({ passed: 5, failed: 0 });
    expect(settle(false, { passed: 5, failed: 2 }, true)).toEqual({ passed: 5, failed: 2 });
  });

  it('fails a suite that crashed after its last test', () => {
    expect(settle(false, { passed: 5, failed: 0 }, true)).toEqual({ passed: 5, failed: 1 });
  });

  it('fails a suite that ran no test or left no report, even if it exits with success', () => {
    expect(settle(true, { passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
    expect(settle(true, undefined, true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the summary', () => {
  const results = [
    { title: 'Types', counts: { passed: 1, failed: 0 }, seconds: 2.34 },
    { title: 'Unit tests', counts: { passed: 40, failed: 2 }, seconds: 0.5, note: 'hm' },
  ];

  it('adds up all counts', () => {
    expect(total(results)).toEqual({ passed: 41, failed: 2 });
    expect(total([])).toEqual({ passed: 0, failed: 0 });
  });

  it('is one row a step', () => {
    const [types, units] = resultTable(results).split('\n');
    expect(types).toMatch(/^ok +Types +1 passed +0 failed +2\.3 s$/);
    expect(units).toMatch(/^FAILED +Unit tests +40 passed +2 failed +0\.5 s +hm$/);
  });
});
