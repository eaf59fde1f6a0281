import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['tests/run-folder.ts', 'tests/postgres.ts'],
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    // Goldens are hundreds of lines long: only what changed is shown, with the lines around it.
    diff: { expand: false },
  },
});
