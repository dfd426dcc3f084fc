import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.js'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    coverage: {
      provider: 'v8',
      include: ['web/engine/**', 'web/lesson/**'],
      reportsDirectory: 'build/coverage-js',
      reporter: ['text', 'json-summary', 'json'],
    },
  },
});
