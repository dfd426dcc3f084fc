/**
 * Every quiz item with 10,000 seeds, apart from the other unit tests: counting which lines run would take three
 * times as long.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/**/*.seeds.js'], environment: 'node', maxWorkers: 2, testTimeout: 300_000 },
});
