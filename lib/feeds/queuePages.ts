import type { Headline } from '../model/feed.ts';
import { HOST_GAP } from './schedule.ts';

/** Pages of one document that are read, the newest: a news sitemap lists a thousand. */
const MOST_PAGES = 20;

/** What was published longer ago is read by nobody now, and copied by nobody. */
const OLDEST = 7 * 24 * 60 * 60 * 1000;

/** A document's headlines, the newest of them with their pages waiting to be read. Pure; `now` is epoch milliseconds. */
export function queuePages(headlines: readonly Headline[], feed: number, now: number): Headline[] {
  const when = ({ published }: Headline) => published?.to ?? now;
  const chosen = headlines
    .filter((headline) => when(headline) > now - OLDEST)
    .sort((a, b) => when(b) - when(a))
    .slice(0, MOST_PAGES);
  return headlines.map((headline) => {
    const place = chosen.indexOf(headline);
    // The feed itself was asked for just now. The newest is read first.
    return place < 0 ? headline : { ...headline, page: { feed, due: now + HOST_GAP + place, tries: 0 } };
  });
}
