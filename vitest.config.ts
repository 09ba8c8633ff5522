import { defineConfig } from 'vitest/config';

const rooms = ['core', 'services', 'hosts', 'materials', 'build'];

export default defineConfig({
  test: {
    environment: 'node',
    projects: rooms.map((name) => ({
      extends: true as const,
      test: { name, include: [`tests/${name}/**/*.test.ts`] },
    })),
    // Two cores are what the smallest machine that runs this has.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test that passes because nothing was left of it to run is worse than none.
    passWithNoTests: false,
    restoreMocks: true,
  },
});
