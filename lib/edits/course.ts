import type { Alignment } from '../alignment/align.ts';
import type { Pair } from '../alignment/fillGap.ts';
import type { Passage } from '../model/overlap.ts';

/** How two aligned texts run: what stands in the same order on both sides, and what does not. */
export interface Course {
  /** Equal words in the order of both texts, ascending on both sides. */
  pairs: Pair[];
  /** Passages that stand elsewhere on the other side. */
  moved: Passage[];
  /** Passages of the page whose words on the other side belong to an earlier one: the page says them twice. */
  repeated: Passage[];
  /** Equal words of the moved and the repeated passages. */
  astray: Pair[];
}

/**
 * Parts passages that keep the order of both texts from those that were moved: the heaviest increasing chain stays
 * (longest increasing subsequence, by dynamic programming over the passages; n² for the few thousand there can be).
 */
export function courseOf({ passages, pairs }: Alignment): Course {
  const ordered = [...passages].sort((a, b) => a.page.from - b.page.from || a.other.from - b.other.from);
  const kept = heaviestChain(ordered);
  const stays = new Set(kept);
  const rest = ordered.filter((passage) => !stays.has(passage));
  const isTaken = covered(kept.map(({ other }) => other));
  const repeated = rest.filter(({ other }) => isTaken(other.from) && isTaken(other.to - 1));
  const inside = (list: readonly Passage[]) => {
    let next = 0;
    return pairs.filter(([here, there]) => {
      while (next < list.length && (list[next]?.page.to ?? 0) <= here) next++;
      const passage = list[next];
      return passage && here >= passage.page.from && there >= passage.other.from && there < passage.other.to;
    });
  };
  return {
    pairs: ascending(inside(kept)),
    moved: rest.filter((passage) => !repeated.includes(passage)),
    repeated,
    astray: inside(rest),
  };
}

function heaviestChain(passages: readonly Passage[]): Passage[] {
  const best: { weight: number; before: number }[] = [];
  passages.forEach((passage, at) => {
    let choice = { weight: passage.shared, before: -1 };
    for (let earlier = 0; earlier < at; earlier++) {
      const one = passages[earlier];
      const weight = (best[earlier]?.weight ?? 0) + passage.shared;
      if (one && one.other.to <= passage.other.from && one.page.to <= passage.page.from && weight > choice.weight) {
        choice = { weight, before: earlier };
      }
    }
    best.push(choice);
  });
  let at = best.reduce((top, one, index) => (one.weight > (best[top]?.weight ?? 0) ? index : top), 0);
  const chain: Passage[] = [];
  while (at >= 0 && passages.length > 0) {
    const passage = passages[at];
    if (passage) chain.unshift(passage);
    at = best[at]?.before ?? -1;
  }
  return chain;
}

/** Whether an offset lies in one of some ascending, disjoint spans. */
function covered(spans: readonly { from: number; to: number }[]): (at: number) => boolean {
  return (at) => spans.some(({ from, to }) => at >= from && at < to);
}

/** Pairs are ascending by construction; a pair that is not would tear every place apart, so it is dropped. */
function ascending(pairs: readonly Pair[]): Pair[] {
  let here = -1;
  let there = -1;
  return pairs.filter(([a, b]) => {
    if (a <= here || b <= there) return false;
    here = a;
    there = b;
    return true;
  });
}
