import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the workbench into dist/: scripts and styles as files, nothing inline, so that the strict policy holds. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['lookback-source', 'browser', 'module', 'import', 'default'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    target: 'es2023',
  },
});
