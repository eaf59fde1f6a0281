import { defineConfig } from 'vitest/config';

const HERE = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  pool: 'forks',
  maxWorkers: 2,
  // Goldens are hundreds of lines long: only what changed is shown, with the lines around it.
  diff: { expand: false },
} as const;

// Rooms whose tests start no process, hold no model and change nothing that another test could see.
const PURE = ['assess', 'check', 'classify', 'extract', 'link', 'match', 'model', 'recognize', 'rules', 'settle'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    globalSetup: ['tests/run-folder.ts', 'tests/postgres.ts'],
    // Projects run in the order of their names: the long files first, and the many short ones fill up both workers.
    projects: [
      { test: { ...HERE, name: 'alone', include: ['tests/**/*.test.ts'], exclude: PURE } },
      { test: { ...HERE, name: 'together', include: PURE, isolate: false } },
    ],
  },
});
