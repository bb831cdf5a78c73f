import { isPaused } from '../address/isPaused.ts';
import { siteOf } from '../address/site.ts';
import { readSettings } from '../browser/settings.ts';
import { checkArticle } from '../check/checkArticle.ts';
import { rejudge } from '../check/rejudge.ts';
import { articleOf } from '../feeds/articleOf.ts';
import type { Brought } from '../feeds/afterAnswer.ts';
import { headlineKey } from '../feeds/headlineKey.ts';
import { outletOf } from '../feeds/outletOf.ts';
import { sortEntries } from '../feeds/sortEntries.ts';
import type { Feed, FeedDocument, FeedEntry, FeedShelf, Headline } from '../model/feed.ts';
import type { Originals } from '../model/knownArticle.ts';
import { LibraryError } from '../model/libraryError.ts';
import { showChanged } from '../tabs/readings.ts';

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
  shelf: FeedShelf,
  originals: Originals,
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
  const added = await shelf.keepHeadlines(headlines, now - HEADLINES_KEPT);
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
  const now = Date.now();
  const circumstances = {
    followed: true as const,
    url: entry.url,
    settings: await readSettings(),
    privateWindow: false,
    privatePage: false,
    sure: true,
  };
  const checked = await checkArticle(read.article, read.fingerprint, circumstances, originals, now, 'feed');
  if (!checked.kept) {
    const isFull = checked.notes.some((note) => note.kind === 'not-kept' && note.reason === 'disk-full');
    if (isFull) throw new LibraryError('quota', 'the disk is full');
    return 'known';
  }
  await showChanged(await rejudge(checked.verdict, originals, now));
  return 'added';
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
