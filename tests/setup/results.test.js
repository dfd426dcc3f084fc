import { describe, expect, it } from 'vitest';
import { inRepository } from '../../scripts/lib/repository.js';
import { countsIn, failureList, failuresIn, resultTable, settle, total } from '../../scripts/lib/results.js';

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

describe('failuresIn', () => {
  it('names the tests that failed in a report of Vitest, and files that could not be loaded', () => {
    const test = (/** @type {string} */ title, /** @type {string} */ status) => ({
      ...{ ancestorTitles: ['relu'], title, status, fullName: `relu ${title}` },
    });
    const testResults = [
      {
        name: inRepository('tests/web/a.test.js'),
        ...{ status: 'failed', message: '' },
        assertionResults: [test('keeps 1', 'passed'), test('keeps NaN', 'failed')],
      },
      {
        name: inRepository('tests/web/b.test.js'),
        ...{ status: 'failed', message: 'Cannot find module\nat line 1', assertionResults: [] },
      },
      { name: inRepository('tests/web/c.test.js'), status: 'passed', message: '', assertionResults: [] },
    ];
    expect(failuresIn('vitest', { testResults })).toEqual([
      { file: 'tests/web/a.test.js', title: 'relu › keeps NaN' },
      { file: 'tests/web/b.test.js', title: 'Cannot find module' },
    ]);
  });

  it('names the tests that failed in a report of Playwright with their browsers, and what stopped the run', () => {
    const spec = (/** @type {string} */ title, /** @type {Record<string, string>} */ browsers) => ({
      ...{ title, file: 'graph.spec.js' },
      tests: Object.entries(browsers).map(([projectName, status]) => ({ projectName, status })),
    });
    const report = {
      config: { rootDir: inRepository('tests/e2e') },
      errors: [{ message: '\u001b[31mNo tests found\u001b[39m\nat line 1' }],
      suites: [
        {
          title: 'graph.spec.js',
          specs: [
            spec('by mouse', { chromium: 'expected', firefox: 'unexpected' }),
            spec('by keys', { webkit: 'flaky' }),
          ],
          suites: [
            { title: 'at 320 px', specs: [spec('fits', { chromium: 'unexpected', webkit: 'skipped' })] },
          ],
        },
      ],
    };
    expect(failuresIn('playwright', report)).toEqual([
      { file: '', title: 'No tests found' },
      { file: 'tests/e2e/graph.spec.js', title: 'by mouse', where: 'firefox' },
      { file: 'tests/e2e/graph.spec.js', title: 'by keys', where: 'webkit' },
      { file: 'tests/e2e/graph.spec.js', title: 'at 320 px › fits', where: 'chromium' },
    ]);
  });

  it('takes them as the engine’s report has them', () => {
    const failures = [{ file: 'tests/cpp/relu_test.cpp', title: 'relu keeps NaN', where: 'native-simd' }];
    expect(failuresIn('engine', { passed: 1, failed: 1, failures })).toEqual(failures);
  });
});

describe('failureList', () => {
  const failed = { counts: { passed: 1, failed: 1 }, seconds: 1 };

  it('is one line a test, with the places where it failed', () => {
    const at = (/** @type {string} */ where) => ({ file: 'a.spec.js', title: 'fits', where });
    const results = [
      { title: 'Types', ...failed },
      { title: 'Unit', ...failed, failures: [{ file: 'b.test.js', title: 'adds' }] },
      { title: 'E2e', ...failed, failures: [at('chromium'), at('firefox')] },
      { title: 'Lint', counts: { passed: 1, failed: 0 }, seconds: 1, failures: [] },
    ];
    expect(failureList(results).split('\n')).toEqual([
      'failed: Types',
      'failed: b.test.js › adds',
      'failed: a.spec.js › fits (chromium, firefox)',
    ]);
  });

  it('names fifteen and counts the rest', () => {
    const failures = Array.from({ length: 18 }, (_, index) => ({
      file: 'a.test.js',
      title: `test ${index}`,
    }));
    const lines = failureList([{ title: 'Unit', ...failed, failures }]).split('\n');
    expect(lines).toHaveLength(16);
    expect(lines.at(-1)).toBe('and 3 more');
  });

  it('is empty when nothing failed', () => {
    expect(failureList([{ title: 'Types', counts: { passed: 1, failed: 0 }, seconds: 1 }])).toBe('');
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
