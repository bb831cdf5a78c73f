import list from '../../../assets/suggestedFeeds.json';
import type { FeedGives, FeedToFollow } from '../../model/feed.ts';

/** A feed that came with the extension. None is fetched before the reader follows it. */
export interface Suggestion extends FeedToFollow {
  /** BCP 47, two letters. */
  language: string;
  /** ISO 3166, two letters. */
  country: string;
  kind: 'agency' | 'public' | 'paper' | 'releases';
  /** Where it is known. */
  gives?: FeedGives;
}

/** Public feeds of agencies, broadcasters and papers, by language. Addresses seen in public lists, as of 2026. */
export const SUGGESTIONS: readonly Suggestion[] = (list as (Omit<Suggestion, 'title'> & { outlet: string })[]).map(
  ({ outlet, ...rest }) => ({ ...rest, title: outlet }),
);

/** Their languages, the given one first where there is one. */
export function suggestedLanguages(first: string): string[] {
  const all = [...new Set(SUGGESTIONS.map(({ language }) => language))];
  const own = first.slice(0, 2).toLowerCase();
  return all.includes(own) ? [own, ...all.filter((one) => one !== own)] : all;
}

/** A feed as it is to be followed: one that is suggested, too, brings what is known of it along. */
export function toFollow({ url, title }: FeedToFollow): FeedToFollow {
  const known = SUGGESTIONS.find((one) => one.url === url);
  return { url, title: title || (known?.title ?? ''), ...(known?.sites && { sites: known.sites }) };
}
