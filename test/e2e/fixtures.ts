import { test as base, type Page } from '@playwright/test';
import { startNewsstand, type NewsstandServer } from '../newsstand/server.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { watchErrors } from '../support/watchErrors.ts';
import { watchWorker, type WorkerLog } from '../support/workerWatch.ts';

interface Fixtures {
  newsstand: NewsstandServer;
  /** Chromium with the extension, an empty library, and remembering switched on. */
  chromium: Chromium;
  /** What the background asks the network for, and its errors. */
  workerLog: WorkerLog;
  /** The reader's tab. */
  page: Page;
}

/** Every test has its own browser and its own stand, and fails if the extension threw or complained anywhere. */
export const test = base.extend<Fixtures>({
  newsstand: async ({}, use) => {
    const newsstand = await startNewsstand();
    await use(newsstand);
    await newsstand.close();
  },
  chromium: async ({ newsstand }, use) => {
    const chromium = await launchChromium({ port: newsstand.port });
    const errors = watchErrors(chromium.context);
    await chromium.setRemember('on');
    await use(chromium);
    await chromium.close();
    test.expect(errors, 'errors of the extension in pages').toEqual([]);
  },
  workerLog: [
    async ({ chromium }, use) => {
      const log = await watchWorker(chromium.browserSession, chromium.extensionId);
      await use(log);
      test.expect(log.errors, 'errors of the background').toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ chromium }, use) => {
    const page = await chromium.context.newPage();
    await page.bringToFront();
    await use(page);
  },
});

export const { expect } = test;
