import { isPaused } from '../address/isPaused.ts';
import { matchesPattern } from '../address/matchesPattern.ts';
import { normaliseAddress } from '../address/normaliseAddress.ts';
import { siteOf } from '../address/site.ts';
import { fetchDocument } from '../browser/fetchDocument.ts';
import { mayFetch } from '../browser/hostAccess.ts';
import { closeOffscreen, readOffscreen } from '../browser/offscreen.ts';
import { readSettings } from '../browser/settings.ts';
import { backOff, obeyed, PAGE_GAP, retryAfter } from '../feeds/schedule.ts';
import { readPageText } from '../inert/readPageText.ts';
import type { FeedProblem, FetchAnswer, Headline } from '../model/feed.ts';
import type { Settings } from '../model/settings.ts';
import { decodeBytes } from '../text/decodeBytes.ts';
import type { Shelves } from './shelves.ts';
import { takeArticle } from './takeArticle.ts';

/** Pages in a row, each of another host; the next come with the next alarm. */
const MOST_IN_A_ROW = 5;

/** Bytes of a page; the largest of 1,523 real news pages has 2.3 MB. */
const MOST_BYTES = 5_000_000;

/** Requests for a page of which nothing came; then it is left. */
const MOST_TRIES = 3;

const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';

/** Failures that may be over the next time. */
const PASSING: FeedProblem[] = ['no-answer', 'too-slow', 'server-error'];

/**
 * Reads the pages of headlines that are due, where the reader lets pages be read: once each, without cookies, one host at a
 * time. Whatever a page turns out to be, it is not asked for again.
 */
export async function readDuePages(shelves: Shelves): Promise<void> {
  let read = 0;
  for (; read < MOST_IN_A_ROW; read++) {
    const settings = await readSettings();
    if (!settings.readPages || settings.pausedEverywhere) break;
    const now = Date.now();
    const headline = await shelves.pages.claim(now, now + PAGE_GAP);
    if (!headline) break;
    // A page that breaks whoever reads it, or does not fit on the disk, costs the others nothing.
    await attempt(headline, settings, shelves).catch(() => undefined);
  }
  if (read === 0) return;
  await closeOffscreen().catch(() => undefined);
  await shelves.originals.fold().catch(() => undefined);
}

async function attempt(headline: Headline, settings: Settings, shelves: Shelves): Promise<void> {
  const { url, page } = headline;
  const tries = page?.tries ?? MOST_TRIES;
  const { pages, originals } = shelves;
  if (isUnwanted(url, settings) || (await originals.idOf(url)) !== undefined || !(await mayFetch(url))) return;
  const answer = await fetchDocument(url, { mostBytes: MOST_BYTES, accept: ACCEPT });
  const now = Date.now();
  if (answer.kind === 'wait') {
    await pages.postpone(url, now + obeyed(retryAfter(answer.retryAfter ?? null, now), tries), tries < MOST_TRIES);
  } else if (answer.kind === 'failed') {
    if (PASSING.includes(answer.problem)) await pages.postpone(url, now + backOff(tries), tries < MOST_TRIES);
  } else if (answer.kind === 'document' && !answer.isCut) {
    await takePage(headline, answer, settings, shelves);
  }
}

/** Sites that are paused, and those of which nothing is remembered. */
const isUnwanted = (url: string, settings: Settings): boolean =>
  isPaused(url, settings) !== undefined || settings.unrememberedSites.some((pattern) => matchesPattern(url, pattern));

async function takePage(
  headline: Headline,
  { address, bytes, contentType }: Extract<FetchAnswer, { kind: 'document' }>,
  settings: Settings,
  { originals, shelf }: Shelves,
): Promise<void> {
  const url = normaliseAddress(address);
  // A feed speaks for its own site: one that leads elsewhere says nothing of who wrote what stands there.
  if (url === undefined || siteOf(url) !== headline.site || isUnwanted(url, settings)) return;
  if (url !== headline.url) {
    if ((await originals.idOf(url)) !== undefined) return;
    // Listed under the one address, printed under the other.
    await shelf.keepHeadlines([{ ...headline, url }], 0);
  }
  const html = decodeBytes(bytes, contentType);
  const reading = await (import.meta.env.FIREFOX ? readPageText(html, url, Date.now()) : readOffscreen(html, url));
  if (reading.kind !== 'article' || reading.private) return;
  const { article, fingerprint } = reading;
  const published = article.published ?? headline.published;
  await takeArticle({ ...article, url, ...(published && { published }) }, fingerprint, originals);
}
