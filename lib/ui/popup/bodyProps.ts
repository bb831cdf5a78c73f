import type { ArticleCard, Verdict, VerdictKind } from '../../model/verdict.ts';

export type VerdictOf<K extends VerdictKind> = Extract<Verdict, { kind: K }>;

/** What every body gets: the verdict of its kind, the page that was read, whether it was written to the library, and the address of the comparison. */
export interface BodyProps<K extends VerdictKind> {
  verdict: VerdictOf<K>;
  page?: ArticleCard;
  kept: boolean;
  comparison?: string;
}
