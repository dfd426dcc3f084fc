import { describe, expect, test } from 'vitest';
import { coverageReport, fileCoverage } from '../../scripts/lib/coverage-report.js';

const GCOVR = {
  files: [
    {
      file: 'cpp/b.cpp',
      lines: [
        { line_number: 1, count: 2 },
        { line_number: 2, count: 0 },
        { line_number: 3, count: 0, 'gcovr/noncode': true },
      ],
    },
    {
      file: 'cpp/a.h',
      lines: [
        { line_number: 7, count: 0 },
        { line_number: 7, count: 5 },
      ],
    },
    { file: 'cpp/words.h', lines: [] },
  ],
};

describe('the coverage report', () => {
  test('counts a line as run if any instance of it ran', () => {
    expect(fileCoverage([GCOVR])).toEqual([
      { file: 'cpp/a.h', lines: 1, missed: [] },
      { file: 'cpp/b.cpp', lines: 2, missed: [2] },
    ]);
  });

  test('counts a line as run if any build ran it', () => {
    const other = { files: [{ file: 'cpp/b.cpp', lines: [{ line_number: 2, count: 1 }] }] };
    expect(fileCoverage([GCOVR, other])).toContainEqual({ file: 'cpp/b.cpp', lines: 2, missed: [] });
  });

  test('names each line that no test runs, with its text', () => {
    const report = coverageReport('Lines', fileCoverage([GCOVR]), () => ['first', '  second();', 'third']);
    expect(report).toContain('cpp/b.cpp:2: second();');
    expect(report).toMatch(/cpp\/b\.cpp +50\.0 % {2}1 of 2 lines/u);
    expect(report).toMatch(/total +66\.7 % {2}2 of 3 lines/u);
  });

  test('says so when every line runs', () => {
    const report = coverageReport('Lines', [{ file: 'cpp/a.h', lines: 1, missed: [] }], () => []);
    expect(report).toContain('No line of these files is left unrun.');
  });
});
