import { defineConfig } from 'vitest/config';

/** Crash tests, browser journeys, whole demos: minutes, not seconds. CI runs it; `npm test` does not. */
export default defineConfig({
  ssr: { resolve: { conditions: ['lookback-source', 'node', 'import', 'module', 'default'] } },
  resolve: { conditions: ['lookback-source', 'node', 'import', 'module', 'default'] },
  test: {
    setupFiles: ['test/support/seed.ts'],
    include: ['packages/*/src/**/*.slow.test.ts', 'test/**/*.slow.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    execArgv: ['--conditions=lookback-source', '--disable-warning=ExperimentalWarning'],
  },
});
