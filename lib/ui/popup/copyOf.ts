import type { ArticleCard, Verdict } from '../../model/verdict.ts';
import { apaCitation, plainCitation } from '../format/citation.ts';
import type { Copy } from './actions.ts';
import type { View } from './view.ts';

/** The article that a citation is for: the original where one is known, else this page. */
function cited(verdict: Verdict, page: ArticleCard | undefined): ArticleCard | undefined {
  return verdict.kind === 'republished' || verdict.kind === 'partly' ? verdict.match.other : page;
}

/** What is copied, where the popup knows it by itself; the report is the background's. */
export function copyOf(what: Exclude<Copy, 'report'>, { verdict, page }: Extract<View, { kind: 'judged' }>): string {
  if (what === 'details') return verdict.kind === 'failed' ? `${verdict.code}: ${verdict.detail}` : '';
  const article = cited(verdict, page);
  if (!article) return '';
  return what === 'citation-apa' ? apaCitation(article) : plainCitation(article);
}
