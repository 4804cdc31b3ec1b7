import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['lookback-source', 'node', 'import', 'module', 'default'] } },
  resolve: { conditions: ['lookback-source', 'node', 'import', 'module', 'default'] },
  test: {
    setupFiles: ['test/support/seed.ts'],
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.slow.test.ts'],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    execArgv: ['--conditions=lookback-source', '--disable-warning=ExperimentalWarning'],
  },
});
