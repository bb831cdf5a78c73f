import type { ArticleCard } from '../model/verdict.ts';

/** A printing in the order of its story. */
export interface TimelineEntry {
  card: ArticleCard;
  /** When it was printed, or met, in epoch milliseconds: an interval, as a bare day is no minute. */
  from: number;
  to: number;
  /** `stated`: the page says so. `seen`: it states no time; it was there when the library met it, perhaps long before. */
  by: 'stated' | 'seen';
}

/** A story's printings, the earliest first; where two cannot be told apart, the one met first. */
export function timeline(printings: readonly ArticleCard[]): TimelineEntry[] {
  return printings
    .map((card): TimelineEntry => {
      const { published, firstSeen } = card;
      return published
        ? { card, from: published.from, to: published.to, by: 'stated' }
        : { card, from: firstSeen, to: firstSeen, by: 'seen' };
    })
    .sort((a, b) => middle(a) - middle(b) || a.card.firstSeen - b.card.firstSeen);
}

/** A bare day spans fifty hours; its middle is the noon of that day. */
const middle = ({ from, to }: TimelineEntry) => (from + to) / 2;
