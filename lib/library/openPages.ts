import { parseAddress } from '../address/parseAddress.ts';
import type { Headline, PageQueue } from '../model/feed.ts';
import { inLibrary, type LibraryDatabase } from './database.ts';

/** The pages of headlines that are to be read, behind the `PageQueue` port. */
export function openPages(database: LibraryDatabase): PageQueue {
  const { headlines, hosts, feeds } = database;
  const guarded = <T>(work: () => Promise<T>): Promise<T> =>
    inLibrary(database, () => database.transaction('rw', headlines, hosts, feeds, work));
  const waiting = (): Promise<Headline[]> => headlines.orderBy('page.due').toArray();
  const freeFrom = async () => new Map((await hosts.toArray()).map(({ host, free }) => [host, free]));

  return {
    claim: (now, hostFree) =>
      guarded(async () => {
        const free = await freeFrom();
        for (const headline of await waiting()) {
          const { url, page } = headline;
          if (page?.due === undefined || page.due > now || (free.get(hostOf(url)) ?? 0) > now) continue;
          const asked = { ...headline, page: { feed: page.feed, tries: page.tries + 1 } };
          await headlines.put(asked);
          // Not followed any more: then nobody asks for what it listed.
          if ((await feeds.get(page.feed))?.on !== true) continue;
          await hosts.put({ host: hostOf(url), free: hostFree });
          return asked;
        }
        return undefined;
      }),

    postpone: (url, until, again) =>
      guarded(async () => {
        await hosts.put({ host: hostOf(url), free: until });
        const headline = again ? await headlines.get(url) : undefined;
        if (headline?.page) await headlines.put({ ...headline, page: { ...headline.page, due: until } });
      }),

    next: () =>
      guarded(async () => {
        const free = await freeFrom();
        const times = (await waiting()).map(({ url, page }) => Math.max(page?.due ?? 0, free.get(hostOf(url)) ?? 0));
        return times.length > 0 ? Math.min(...times) : undefined;
      }),
  };
}

const hostOf = (url: string): string => parseAddress(url)?.host ?? '';
