import { defineConfig } from 'vitest/config';

const EXTENSIONS = '.test.{ts,tsx}';

export default defineConfig({
  test: {
    pool: 'forks',
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The dates that people read are those of France, wherever the tests run.
    env: { TZ: 'Europe/Paris' },
    projects: [
      {
        extends: true,
        test: {
          name: 'maison',
          include: [`test/{unit,core,contract,golden,migrations,support}/**/*${EXTENSIONS}`],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'fenetres',
          include: [`test/e2e/**/*${EXTENSIONS}`],
          exclude: ['test/e2e/captures/**'],
          // Real windows, one after the other: they share the processor, and the person's screen.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
