import { parseAddress } from '../../address/parseAddress.ts';
import type { Credit, VerdictKind } from '../../model/verdict.ts';
import type { Origin } from '../../model/knownArticle.ts';
import { normaliseWord } from '../../text/normalise.ts';
import type { ArticleRow } from '../rows.ts';

/** What of an article is held in memory to be searched, filtered, ordered and counted. */
export interface Entry {
  id: number;
  url: string;
  site: string;
  outlet: string;
  how: Origin;
  language: string;
  words: number;
  firstSeen: number;
  /** Middle of the stated time, if one is stated. */
  published?: number;
  kind?: VerdictKind;
  share: number;
  credit?: Credit['kind'];
  otherUrl?: string;
  isChanged: boolean;
  storyId?: number;
  isMarked: boolean;
  /** Headline, outlet, address and authors in the form in which words are compared. */
  text: string;
}

/** When an article was published; where it does not say, when it was met. */
export const momentOf = ({ published, firstSeen }: Entry): number => published ?? firstSeen;

export function entryOf(row: ArticleRow): Entry {
  const { id = 0, url, site, outlet, how, language = '', words, firstSeen, published, verdict, storyId } = row;
  return {
    id,
    url,
    site,
    outlet,
    how,
    language,
    words,
    firstSeen,
    ...(published && { published: (published.from + published.to) / 2 }),
    ...(verdict && { kind: verdict.kind }),
    share: verdict?.share ?? 0,
    ...(verdict?.credit && { credit: verdict.credit }),
    ...(verdict?.otherUrl !== undefined && { otherUrl: verdict.otherUrl }),
    isChanged: verdict?.changedAt !== undefined,
    ...(storyId !== undefined && { storyId }),
    isMarked: row.word?.kind === 'original',
    text: normaliseWord([row.title, outlet, url, ...row.authors].join(' ')),
  };
}

/** The host of an address, empty where it is none. */
export function hostOfAddress(address: string): string {
  return parseAddress(address)?.host ?? '';
}
