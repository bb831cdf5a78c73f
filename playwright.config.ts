import { defineConfig } from '@playwright/test';

/**
 * End-to-end tests with the built extension in the browsers of the system. Both projects find their browser
 * themselves (test/support), so Playwright's own ones are never downloaded.
 */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 90_000,
  // A busy machine is slow; what is there is seen at once all the same.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', testIgnore: '**/firefox*.spec.ts' },
    { name: 'firefox', testMatch: '**/firefox*.spec.ts' },
  ],
});
