import { linkOf } from '../format/linkOf.ts';
import type { ReaderWord } from '../../model/readerWord.ts';
import type { VerdictKind } from '../../model/verdict.ts';
import type { View } from './view.ts';

/** Something a reader can do about a verdict. */
export type FootAction =
  /** Open the comparison of the two articles. */
  | { kind: 'compare' }
  /** Paint the shared passages into the page, or take them away. */
  | { kind: 'show' }
  /** Open the other article. "The original" is said only where it is known to be one. */
  | { kind: 'open'; open: string; label: 'actOpen' | 'actOpenOther' }
  | { kind: 'check'; anyway: boolean; label: 'actAnyway' | 'actAgain' | 'actRetry' }
  /** Open the fold that tells what was read. */
  | { kind: 'read' }
  | { kind: 'resume'; where: 'here' | 'everywhere' }
  | { kind: 'sites' }
  /** Choose feeds: what fills an empty library fastest. */
  | { kind: 'feeds' }
  | { kind: 'copy'; what: 'citation-apa' | 'citation-plain' | 'report' | 'details' }
  | { kind: 'search' }
  | { kind: 'say'; word: ReaderWord['kind'] }
  /** Follow the feed that this page names. */
  | { kind: 'follow'; page: string }
  | { kind: 'pause'; host: string };

export interface FootActions {
  /** Two at most, what helps most first. */
  buttons: FootAction[];
  /** The rest, in groups. */
  menu: FootAction[][];
}

const CITATIONS: FootAction[] = [
  { kind: 'copy', what: 'citation-apa' },
  { kind: 'copy', what: 'citation-plain' },
];
const REPORT: FootAction = { kind: 'copy', what: 'report' };

/** Verdicts that say, or leave open, who was first: only of these may the reader know better. */
const CLAIMS: VerdictKind[] = ['republished', 'partly', 'undecided', 'common-source', 'original'];

/** What is offered with a verdict (UI 4.1): only what can be done. */
export function footOf(view: Extract<View, { kind: 'judged' }>, host: string | undefined): FootActions {
  const { verdict, checkable, kept, notes } = view;
  // What stands in a private window goes into no report and no list.
  const isPrivate = notes.some(({ kind }) => kind === 'private-window');
  const follow: FootAction[] = view.page && !isPrivate ? [{ kind: 'follow', page: view.page.url }] : [];
  const pause: FootAction[] = host === undefined ? [] : [...follow, { kind: 'pause', host }];
  // A search needs the text.
  const search: FootAction[] = kept ? [{ kind: 'search' }] : [];
  const check = (label: 'actAnyway' | 'actAgain' | 'actRetry'): FootAction[] =>
    checkable ? [{ kind: 'check', anyway: label === 'actAnyway', label }] : [];

  // A word is kept beside the article; what was said already is withdrawn where it is shown.
  const say = (...words: ReaderWord['kind'][]): FootAction[] =>
    kept ? words.filter((word) => word !== view.page?.word?.kind).map((word) => ({ kind: 'say', word })) : [];

  switch (verdict.kind) {
    case 'paused':
      return { buttons: [{ kind: 'resume', where: verdict.where }, { kind: 'sites' }], menu: [] };
    case 'failed':
      return {
        buttons: [
          ...check('actRetry'),
          ...(verdict.detail ? [{ kind: 'copy' as const, what: 'details' as const }] : []),
        ],
        menu: [],
      };
    case 'not-article':
      return { buttons: check('actAnyway'), menu: [pause] };
    case 'unreadable':
      return { buttons: [...check('actAgain'), { kind: 'read' }], menu: [pause] };
    case 'unknown':
      return {
        buttons: [
          ...(verdict.setAside ? [{ kind: 'compare' as const }] : []),
          ...(verdict.compared === 0 && !isPrivate ? [{ kind: 'feeds' as const }] : []),
          ...search,
        ],
        menu: [view.page ? CITATIONS : [], say('original'), pause],
      };
    case 'estimated': {
      const open = linkOf(verdict.estimate.other.url);
      return {
        buttons: [...(open ? [{ kind: 'open' as const, open, label: 'actOpenOther' as const }] : []), ...search],
        menu: [view.page ? CITATIONS : [], say('not-copy'), pause],
      };
    }
    case 'original':
    case 'republished':
    case 'partly':
    case 'same-outlet':
    case 'common-source':
    case 'undecided':
    case 'excerpt': {
      const open = linkOf(verdict.match.other.url);
      const known = verdict.kind === 'republished' || verdict.kind === 'partly';
      return {
        buttons: [{ kind: 'compare' }, { kind: 'show' }],
        menu: [
          [
            ...(open
              ? [{ kind: 'open' as const, open, label: known ? ('actOpen' as const) : ('actOpenOther' as const) }]
              : []),
            ...CITATIONS,
            ...(isPrivate ? [] : [REPORT]),
          ],
          CLAIMS.includes(verdict.kind) ? say('original', 'not-copy') : [],
          search,
          pause,
        ],
      };
    }
  }
}
