import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Property tests are many small runs; on a busy machine they pass the default of 5 s. Projects do not inherit it. */
const testTimeout = 60_000;

/** Two projects: `unit` in Node with an in-memory IndexedDB, `component` with a DOM. Real browsers: playwright.config.ts. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          testTimeout,
          environment: 'node',
          setupFiles: ['test/support/indexeddb.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/ui/**', 'test/page/**', 'test/article/**', 'test/inert/**', 'test/e2e/**', 'node_modules/**'],
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        plugins: [WxtVitest(), svelte(), svelteTesting()],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'component',
          testTimeout,
          environment: 'happy-dom',
          setupFiles: ['test/support/messages.ts'],
          include: ['ui', 'page', 'article', 'inert'].map((folder) => `test/${folder}/**/*.test.ts`),
          mockReset: true,
          restoreMocks: true,
        },
      },
    ],
  },
});
