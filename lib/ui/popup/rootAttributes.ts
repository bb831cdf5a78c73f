import { creditOf } from '../words/creditOf.ts';
import type { View } from './view.ts';

/** What the root element tells tests and other tools. */
export interface RootAttributes {
  'data-verdict': string;
  'data-share': number;
  'data-original-url'?: string;
  'data-credit'?: string;
}

/**
 * The share is that of the page's words, 0 where no other article is named. The address is given where the text may
 * come from there: not of later printings, nor where the order is unknown. Credit is given where the popup speaks of it.
 */
export function rootAttributes(view: View): RootAttributes {
  if (view.kind === 'reading') return { 'data-verdict': 'reading', 'data-share': 0 };
  const { verdict, page } = view;
  const estimated = verdict.kind === 'estimated' ? verdict.estimate.shareOfPage : 0;
  const share = 'match' in verdict ? verdict.match.overlap.shareOfPage : estimated;
  const root = { 'data-verdict': verdict.kind, 'data-share': share };
  switch (verdict.kind) {
    case 'republished':
    case 'partly':
    case 'common-source':
      return { ...root, 'data-original-url': verdict.match.other.url, 'data-credit': creditOf(verdict, page).kind };
    case 'undecided':
      return { ...root, 'data-credit': creditOf(verdict, page).kind };
    case 'excerpt':
      return { ...root, 'data-original-url': verdict.match.other.url };
    default:
      return root;
  }
}
