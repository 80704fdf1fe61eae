import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The dates that people read are those of France, wherever the tests run.
    env: { TZ: 'Europe/Paris' },
  },
});
