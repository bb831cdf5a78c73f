import { test as base } from '@playwright/test';
import { startFeedServer, type FeedServer } from '../support/feedServer.ts';
import { Firefox } from '../support/firefox/firefox.ts';

/** Firefox with the extension, remembering switched on, and the newsstand as its only way out. */
export const test = base.extend<{ newsstand: FeedServer; firefox: Firefox }>({
  newsstand: async ({}, use) => {
    const newsstand = await startFeedServer();
    await use(newsstand);
    await newsstand.close();
  },
  firefox: async ({ newsstand }, use) => {
    const firefox = await Firefox.launch(newsstand.port);
    try {
      await firefox.gotoOwn('library.html');
      await firefox.evaluate(`await browser.storage.local.set({ settings: { remember: 'on' } })`);
      await use(firefox);
    } finally {
      await firefox.close();
    }
  },
});

export const { expect } = test;
