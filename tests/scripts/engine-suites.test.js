import { describe, expect, test } from 'vitest';
import { readSuites } from '../../scripts/lib/engine-suites.js';

const TWO_SUITES = `test 1
    Start 1: native-base
test 2
    Start 2: native-simd

1: Test command: build/native/engine_tests_base
2: Test command: build/native/engine_tests_simd
1: accuracy: base tanh value: at most 2.4 ULP
2: tests/cpp/relu_test.cpp:9:
2: TEST CASE:  relu keeps NaN
2: tests/cpp/relu_test.cpp:10: MESSAGE: only told
2: tests/cpp/kink_test.cpp:8:
2: TEST CASE:  the slope at a kink is the chosen one
2: tests/cpp/kink_test.cpp:12: ERROR: CHECK( 1 == 2 ) is NOT correct!
1: [doctest] test cases:    102 |    102 passed | 0 failed | 0 skipped
1: [doctest] assertions: 310132 | 310132 passed | 0 failed |
1/2 Test #1: native-base ......................   Passed    4.51 sec
2: [doctest] test cases:    102 |    101 passed | 1 failed | 0 skipped
2: [doctest] assertions: 310132 | 310130 passed | 2 failed |
2/2 Test #2: native-simd ......................***Failed    4.26 sec
`;

describe('what ctest says of doctest programs', () => {
  test('is read as one suite a program, told apart although they ran at once', () => {
    const [base, simd] = readSuites(TWO_SUITES);
    expect(base).toMatchObject({
      name: 'native-base',
      cases: { passed: 102, failed: 0 },
      assertions: { passed: 310132, failed: 0 },
      seconds: 4.51,
      accuracy: ['base tanh value: at most 2.4 ULP'],
    });
    expect(simd).toMatchObject({
      name: 'native-simd',
      cases: { passed: 101, failed: 1 },
      assertions: { passed: 310130, failed: 2 },
    });
  });

  test('names the test cases that failed, with their file', () => {
    const [base, simd] = readSuites(TWO_SUITES);
    expect(base.failures).toEqual([]);
    expect(simd.failures).toEqual([
      { file: 'tests/cpp/kink_test.cpp', title: 'the slope at a kink is the chosen one' },
    ]);
  });

  test('keeps the words of a failing program and of no other', () => {
    const [base, simd] = readSuites(TWO_SUITES);
    expect(simd.output).toContain('CHECK( 1 == 2 )');
    expect(base.output).not.toContain('CHECK( 1 == 2 )');
  });

  test.each([
    ['crashes', '1/1 Test #1: sanitize-base ......***Exception: SegFault  0.10 sec'],
    [
      'is stopped by a sanitizer',
      '1/1 Test #1: sanitize-base ......Subprocess aborted***Exception:   0.10 sec',
    ],
    ['can not be run', '1/1 Test #1: sanitize-base ......***Not Run   0.00 sec'],
    ['runs too long', '1/1 Test #1: sanitize-base ......***Timeout 1500.02 sec'],
    ['ends well without a test', '1/1 Test #1: sanitize-base ......   Passed    0.10 sec'],
  ])('counts a program that %s as a failure', (_, line) => {
    expect(readSuites(line)).toMatchObject([{ name: 'sanitize-base', cases: { passed: 0, failed: 1 } }]);
  });

  test('counts a program that fails after its last test as a failure', () => {
    const said = `1: [doctest] test cases: 3 | 3 passed | 0 failed | 0 skipped
1/1 Test #1: sanitize-base ......***Failed    0.10 sec`;
    expect(readSuites(said)).toMatchObject([{ cases: { passed: 3, failed: 1 } }]);
  });

  test('is no suite at all when nothing ran', () => expect(readSuites('No tests were found!!!')).toEqual([]));
});
