import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.js'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['tests/fixtures/property-seed.js'],
    testTimeout: 60_000,
    maxWorkers: 2,
    // Files share what they import: a fifth of the time. What a test changes, it puts back.
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['engine', 'lab', 'lesson', 'quiz', 'lms', 'export', 'embed', 'package', 'teach'].map(
        (folder) => `web/${folder}/**/*.js`,
      ),
      reportsDirectory: 'build/coverage-js',
      reporter: [['text', { file: 'coverage.txt' }]],
    },
  },
});
