import type { Holders } from './findInRows.ts';

export interface Tallied {
  doc: number;
  shared: number;
}

/** Documents by the number of hashes they hold, most first, of equals the lower; boilerplate does not count. */
export function tally(holders: readonly Holders[], counts: (index: number) => boolean): Tallied[] {
  const shared = new Map<number, number>();
  holders.forEach(({ docs, tooMany }, index) => {
    if (tooMany || !counts(index)) return;
    for (const doc of docs) shared.set(doc, (shared.get(doc) ?? 0) + 1);
  });
  return [...shared]
    .map(([doc, count]) => ({ doc, shared: count }))
    .sort((a, b) => b.shared - a.shared || a.doc - b.doc);
}

/**
 * The first `count`; where the last of them has equals, these are taken evenly from all of its equals, so that what one
 * site brought in at one time is not taken for all there is.
 */
export function front(ranked: readonly Tallied[], count: number): number[] {
  const last = ranked[count - 1];
  if (!last) return ranked.map(({ doc }) => doc);
  const better = ranked.filter(({ shared }) => shared > last.shared);
  const equals = ranked.filter(({ shared }) => shared === last.shared);
  const places = count - better.length;
  const spread = Array.from({ length: places }, (_, n) => equals[Math.floor((n * equals.length) / places)] ?? last);
  return [...better, ...spread].map(({ doc }) => doc);
}
