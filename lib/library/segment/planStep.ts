import { bitsFor } from './bits.ts';
import { MOST_BITS, type Manifest, type Merge, type Segment } from './manifest.ts';

/**
 * When to fold and what to merge: a log-structured merge tree (O'Neil et al. 1996) with one segment a level and a
 * factor of 16 between levels. A look-up reads the tail, a few one-row segments, and one bucket a hash and level.
 */

/** Documents, or postings, at which the tail is folded into a segment of one row. 16,384 postings are 55 kB. */
export const TAIL_DOCS = 64;
export const TAIL_POSTINGS = 16_384;

/** One-row segments at which they are merged. */
const MOST_SINGLE_ROWS = 8;

/** Level 2 holds up to 16 times what fills level 1. */
const LEVEL_FACTOR = 16;

/** A bucket is read whole for one hash: 2 kB are no dearer to read than one hash, and rows cost bytes of their own. */
const POSTINGS_PER_BUCKET = 512;

/** A slice is one transaction: some 20 ms, for which a reader's question may have to wait. */
const POSTINGS_PER_SLICE = 32_768;

export type Step =
  | { kind: 'slice'; merge: Merge }
  | { kind: 'sweep' }
  | { kind: 'fold' }
  | { kind: 'merge'; inputs: Segment[] }
  | { kind: 'rest' };

/** The next thing to do for the index, each one transaction. */
export function planStep(manifest: Manifest, tail: { docs: number; postings: number }): Step {
  // The tail first: it is what every question scans.
  if (tail.docs >= TAIL_DOCS || tail.postings >= TAIL_POSTINGS) return { kind: 'fold' };
  if (manifest.merge) return { kind: 'slice', merge: manifest.merge };
  if (manifest.leftovers.length > 0) return { kind: 'sweep' };
  const inputs = mergeable(manifest.segments, 'dense') ?? mergeable(manifest.segments, 'sparse');
  return inputs ? { kind: 'merge', inputs } : { kind: 'rest' };
}

/** Segments of the lowest level that is too full, and those of every level that the result would land on. */
function mergeable(all: readonly Segment[], kind: Segment['kind']): Segment[] | undefined {
  const segments = all.filter((segment) => segment.kind === kind);
  const atLevel = (level: number) => segments.filter(({ postings }) => levelOf(postings) === level);
  const highest = Math.max(0, ...segments.map(({ postings }) => levelOf(postings)));
  for (let level = 1; level <= highest; level++) {
    if (atLevel(level).length < (level === 1 ? MOST_SINGLE_ROWS : 2)) continue;
    const inputs = atLevel(level);
    for (let reached = level; ;) {
      const landing = levelOf(inputs.reduce((sum, { postings }) => sum + postings, 0));
      if (landing === reached) return inputs;
      for (let next = reached + 1; next <= landing; next++) inputs.push(...atLevel(next));
      reached = landing;
    }
  }
  return undefined;
}

/** 1 for a segment of one row; then by size, in powers of the factor. */
export function levelOf(postings: number): number {
  let level = 1;
  for (let most = TAIL_POSTINGS; postings > most; most *= level === 2 ? LEVEL_FACTOR * MOST_SINGLE_ROWS : LEVEL_FACTOR)
    level++;
  return level;
}

/** How many buckets (as a power of two) so many postings are laid into. */
export function bucketBits(postings: number): number {
  if (postings <= TAIL_POSTINGS) return 0;
  return Math.min(MOST_BITS, Math.round(Math.log2(postings / POSTINGS_PER_BUCKET)));
}

/** A merge of these segments, before its first slice. */
export function beginMerge(inputs: readonly Segment[], key: number, dead: number[]): Merge {
  const postings = inputs.reduce((sum, segment) => sum + segment.postings, 0);
  const from = Math.min(...inputs.map((segment) => segment.from));
  const to = Math.max(...inputs.map((segment) => segment.to));
  const bits = bucketBits(postings);
  return {
    into: {
      key,
      kind: inputs[0]?.kind ?? 'dense',
      bits,
      from,
      to,
      docBits: bitsFor(to - from),
      postings: 0,
    },
    inputs: inputs.map((segment) => segment.key),
    sliceBits: Math.min(bits, Math.max(0, Math.ceil(Math.log2(postings / POSTINGS_PER_SLICE)))),
    done: 0,
    dead,
  };
}
