/** `npm run mutate`: breaks the quiz's rules one by one and tells which breakage no test notices. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.config.js', related: false },
  mutate: [
    'web/quiz/kinds/*.js',
    'web/quiz/assess.js',
    'web/quiz/results.js',
    'web/quiz/calibration.js',
    'web/quiz/read-response.js',
  ],
  testFiles: ['assess', 'make-question', 'results', 'read-response'].map(
    (name) => `tests/web/quiz/${name}.test.js`,
  ),
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'build/mutation/report.json' },
  tempDirName: 'build/mutation/tmp',
  concurrency: 2,
  // Its handling of types expects an older TypeScript; tests need none.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  ignorePatterns: ['.emscripten', 'build', 'cpp', 'dist/site', 'docs', 'tests/cpp', 'tests/e2e'],
  ignoreStatic: true,
};
