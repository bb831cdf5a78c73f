import type { Evidence } from '../model/evidence.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import { item } from './item.ts';
import { meansOutlet, namedBy } from './naming.ts';
import { LOG_ODDS } from './weights.ts';

/**
 * What other known printings say of two articles: each site that names one of them as its source speaks for it, once.
 * Neither of the two had a hand in it.
 */
export function namedByOthers(page: KnownArticle, other: KnownArticle, printings: readonly KnownArticle[]): Evidence[] {
  const thirds = printings.filter(({ site }) => site !== page.site && site !== other.site);
  const naming = (to: KnownArticle) =>
    new Set(
      thirds
        .filter(
          (third) =>
            third.credits.some((credit) => meansOutlet(credit, third, to)) ||
            third.declarations.some((declaration) => namedBy(declaration, third, to) !== undefined),
        )
        .map(({ site }) => site),
    ).size;
  return (
    [
      ['other', naming(other)],
      ['page', naming(page)],
    ] as const
  ).flatMap(([side, count]) =>
    count > 0 ? [item({ kind: 'named-by-others', count }, side, LOG_ODDS.namedByOthers)] : [],
  );
}
