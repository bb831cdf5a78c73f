import { dolosWinnowing } from './dolosWinnowing.ts';
import { minHash } from './minHash.ts';
import { plainContainment } from './plainContainment.ts';
import type { Rival } from './rival.ts';
import { simHash } from './simHash.ts';

const RIVALS: Rival[] = [plainContainment, dolosWinnowing, minHash, simHash];

/** A pair that should be found, or should not. */
export interface RivalPair {
  a: readonly string[];
  b: readonly string[];
  group: 'copy' | 'partial' | 'not-copy';
}

export interface RivalFigures {
  /** The cut that serves it best on these very pairs: more than any cut chosen beforehand could. */
  cut: number;
  copyRecall: number | null;
  partialRecall: number | null;
  falseAccusations: number;
  /** Sketching and comparing, per pair. */
  msPerPair: number;
}

/**
 * What each rival reaches on the same pairs with its best cut: that with the largest recall less false rate (Youden's
 * J), of equals the higher one.
 */
export function compareRivals(pairs: readonly RivalPair[]): Record<string, RivalFigures> {
  return Object.fromEntries(RIVALS.map((one) => [one.name, figuresOf(one, pairs)]));
}

function figuresOf(one: Rival, pairs: readonly RivalPair[]): RivalFigures {
  const begun = performance.now();
  const sketches = new Map<readonly string[], unknown>();
  const sketchOf = (keys: readonly string[]) => {
    if (!sketches.has(keys)) sketches.set(keys, one.sketch(keys));
    return sketches.get(keys);
  };
  const scored = pairs.map(({ a, b, group }) => ({ group, alike: one.alike(sketchOf(a), sketchOf(b)) }));
  const msPerPair = (performance.now() - begun) / Math.max(1, pairs.length);

  const share = (groups: RivalPair['group'][], cut: number) => {
    const members = scored.filter(({ group }) => groups.includes(group));
    return members.length === 0 ? null : members.filter(({ alike }) => alike >= cut).length / members.length;
  };
  const worth = (cut: number) => (share(['copy', 'partial'], cut) ?? 0) - (share(['not-copy'], cut) ?? 0);
  const cuts = [...new Set(scored.map(({ alike }) => alike))].filter((cut) => cut > 0).sort((x, y) => y - x);
  const cut = cuts.reduce((best, next) => (worth(next) > worth(best) ? next : best), cuts[0] ?? 1);
  return {
    cut: Number(cut.toFixed(3)),
    copyRecall: share(['copy'], cut),
    partialRecall: share(['partial'], cut),
    falseAccusations: scored.filter(({ group, alike }) => group === 'not-copy' && alike >= cut).length,
    msPerPair: Number(msPerPair.toFixed(2)),
  };
}
