import { i18n } from '#i18n';
import type { ArticleCard, Match } from '../../model/verdict.ts';
import { formatLag, isDayOnly } from '../format/formatLag.ts';

/** How much earlier or later the other article is, where both state a time: "18 min later". */
export function lagOf({ direction, other }: Match, page?: ArticleCard): string | undefined {
  if (direction.lagMs === undefined || direction.first === 'unknown') return undefined;
  const lag = formatLag(direction.lagMs, isDayOnly(other.published, page?.published));
  return i18n.t(direction.first === 'other' ? 'lagEarlier' : 'lagLater', [lag]);
}
