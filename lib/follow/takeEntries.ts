import { isPaused } from '../address/isPaused.ts';
import { siteOf } from '../address/site.ts';
import { readSettings } from '../browser/settings.ts';
import { articleOf } from '../feeds/articleOf.ts';
import type { Brought } from '../feeds/afterAnswer.ts';
import { headlineKey } from '../feeds/headlineKey.ts';
import { outletOf } from '../feeds/outletOf.ts';
import { queuePages } from '../feeds/queuePages.ts';
import { sortEntries } from '../feeds/sortEntries.ts';
import type { Feed, Headline } from '../model/feed.ts';
import type { FeedDocument, FeedEntry } from '../model/feedDocument.ts';
import type { Originals } from '../model/knownArticle.ts';
import type { Shelves } from './shelves.ts';
import { takeArticle } from './takeArticle.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A headline is kept this long: what is printed again later is no longer news. */
const HEADLINES_KEPT = 60 * DAY;

/**
 * Takes what is new in a feed's document: full texts become articles, judged like any that was read, so that copies read
 * before them are judged again; the others become headlines. Rejects where the library cannot be used.
 */
export async function takeEntries(
  feed: Feed,
  address: string,
  document: Extract<FeedDocument, { kind: 'feed' }>,
  { shelf, originals }: Shelves,
): Promise<Brought> {
  const sites = [feed.url, address].map(siteOf).concat(feed.sites);
  const { fresh, known, notes } = sortEntries(document.entries, feed.known, sites);
  const headlines: Headline[] = [];
  let articles = 0;
  for (const given of fresh) {
    const entry = {
      ...given,
      ...(given.language === undefined && document.language && { language: document.language }),
    };
    // Asked for each: the reader may pause a site meanwhile, and the browser sees that the worker is at work.
    if (isPaused(entry.url, await readSettings())) continue;
    const outlet = outletOf(document.title || feed.title, entry.url);
    const taken = await takeText(entry, outlet, originals);
    if (taken === 'headline') headlines.push(headlineOf(entry, outlet));
    else if (taken === 'added') articles++;
  }
  if (articles > 0) await originals.fold().catch(() => undefined);
  const now = Date.now();
  const { readPages } = await readSettings();
  const kept = readPages ? queuePages(headlines, feed.id, now) : headlines;
  const added = await shelf.keepHeadlines(kept, now - HEADLINES_KEPT);
  const { noAddress } = document.leftOut;
  return {
    articles,
    headlines: added,
    known,
    notes: { ...notes, ...(document.isCut && { isCut: true }), ...(noAddress > 0 && { noAddress }) },
  };
}

/** Takes an entry's text, if it gives one. What stands under its address already is left as it is: a page was read there. */
async function takeText(
  entry: FeedEntry,
  outlet: string,
  originals: Originals,
): Promise<'added' | 'known' | 'headline'> {
  const read = articleOf(entry, outlet);
  if (!read) return 'headline';
  if ((await originals.idOf(entry.url)) !== undefined) return 'known';
  return (await takeArticle(read.article, read.fingerprint, originals)) ? 'added' : 'known';
}

function headlineOf({ url, title, standfirst, published }: FeedEntry, outlet: string): Headline {
  return {
    url,
    site: siteOf(url),
    outlet,
    title,
    standfirst,
    ...(published && { published }),
    firstSeen: Date.now(),
    key: headlineKey(title),
  };
}
