import { LIKELY, PERHAPS, VERY_LIKELY } from '../../../lib/evidence/confidence.ts';

/** Upper ends of the steps in which stated and observed are compared: the cut points of the words, and finer above. */
const STEPS: [name: string, from: number, to: number][] = [
  ['cannot tell', 0.5, PERHAPS],
  ['perhaps', PERHAPS, LIKELY],
  ['likely', LIKELY, VERY_LIKELY],
  ['very likely', VERY_LIKELY, 0.99],
  ['very likely, 0.99 and more', 0.99, 1.01],
];

/**
 * The stated probability against the observed: of all judgements stated with about a probability, how many named the
 * right side. `probability`: that the true original was first.
 */
export function calibration(lines: readonly { probability?: number }[]) {
  const stated = lines.flatMap(({ probability }) => (probability === undefined ? [] : [probability]));
  return Object.fromEntries(
    STEPS.map(([name, from, to]) => {
      const group = stated.filter((p) => Math.max(p, 1 - p) >= from && Math.max(p, 1 - p) < to);
      const mean = group.reduce((sum, p) => sum + Math.max(p, 1 - p), 0) / group.length;
      const right = group.filter((p) => p > 0.5).length;
      return [
        name,
        { judged: group.length, stated: Number(mean.toFixed(3)), observed: Number((right / group.length).toFixed(3)) },
      ];
    }),
  );
}
