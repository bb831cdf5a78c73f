import { newFeed, type Feed } from '../../lib/model/feed.ts';

/** A feed that is followed, on, and due at 0. */
export const feedAt = (url: string, change: Partial<Feed> = {}): Feed => ({
  id: 1,
  ...newFeed({ url, title: '' }, 0),
  ...change,
});
