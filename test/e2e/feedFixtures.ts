import { startFeedServer, type FeedServer } from '../support/feedServer.ts';
import { test as base } from './fixtures.ts';

/** The same, but the stand has feeds, and whatever else a test has it answer. */
export const test = base.extend<{ newsstand: FeedServer }>({
  newsstand: async ({}, use) => {
    const server = await startFeedServer();
    await use(server);
    await server.close();
  },
});

export const { expect } = test;
