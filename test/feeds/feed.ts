import type { Feed } from '../../lib/model/feed.ts';

/** A feed that is followed, on, and due at 0. */
export const feedAt = (url: string, change: Partial<Feed> = {}): Feed => ({
  id: 1,
  url,
  title: '',
  sites: [],
  on: true,
  added: 0,
  nextDue: 0,
  failures: 0,
  quiet: 0,
  state: { kind: 'new' },
  articles: 0,
  headlines: 0,
  known: [],
  ...change,
});
