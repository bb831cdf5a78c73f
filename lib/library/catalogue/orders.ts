import type { ShelfOrder } from '../../model/shelf.ts';
import { momentOf, type Entry } from './entry.ts';

type Compare = (a: Entry, b: Entry) => number;

/** The orders of the list, each a total one. */
export const ORDERS: Record<ShelfOrder, Compare> = {
  published: (a, b) => momentOf(b) - momentOf(a) || b.id - a.id,
  met: (a, b) => b.firstSeen - a.firstSeen || b.id - a.id,
  share: (a, b) => b.share - a.share || momentOf(b) - momentOf(a) || b.id - a.id,
  outlet: (a, b) => (a.outlet < b.outlet ? -1 : a.outlet > b.outlet ? 1 : momentOf(b) - momentOf(a) || b.id - a.id),
};
