/** A passage of a suspicious text and its source: characters, from the first to one past the last. */
export interface Case {
  pair: number;
  suspicious: [from: number, to: number];
  source: [from: number, to: number];
}

export interface Plagdet {
  plagdet: number;
  precision: number;
  recall: number;
  granularity: number;
}

/**
 * The measures of Potthast, Stein, Barrón-Cedeño & Rosso (COLING 2010, "An Evaluation Framework for Plagiarism
 * Detection"). A detection r detects a case s where both overlap in the suspicious text and in the source.
 *
 *     precision    mean over detections of |∪ (s ⊓ r)| / |r|      recall  mean over cases of |∪ (s ⊓ r)| / |s|
 *     granularity  mean number of detections of a detected case   plagdet F1 / log2(1 + granularity)
 *
 * Characters of both texts count (the macro-averaged form). No detection at all: precision 0; granularity is at least 1.
 */
export function plagdet(cases: readonly Case[], detections: readonly Case[]): Plagdet {
  const precision = meanCovered(detections, cases);
  const recall = meanCovered(cases, detections);
  const counts = cases.map((one) => detections.filter((two) => detects(two, one)).length).filter((count) => count > 0);
  const granularity = counts.length === 0 ? 1 : counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { plagdet: f1 / Math.log2(1 + granularity), precision, recall, granularity };
}

const SIDES = ['suspicious', 'source'] as const;

function detects(one: Case, another: Case): boolean {
  return (
    one.pair === another.pair &&
    SIDES.every((side) => one[side][0] < another[side][1] && another[side][0] < one[side][1])
  );
}

/** Mean share of each one's characters, of both texts, that those which meet it cover. */
function meanCovered(all: readonly Case[], others: readonly Case[]): number {
  if (all.length === 0) return 0;
  const byPair = new Map<number, Case[]>();
  for (const other of others) byPair.set(other.pair, [...(byPair.get(other.pair) ?? []), other]);
  const shares = all.map((one) => {
    const met = (byPair.get(one.pair) ?? []).filter((other) => detects(other, one));
    const covered = SIDES.reduce(
      (sum, side) =>
        sum +
        unionWithin(
          one[side],
          met.map((other) => other[side]),
        ),
      0,
    );
    return covered / SIDES.reduce((sum, side) => sum + one[side][1] - one[side][0], 0);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Length of the union of intervals inside one interval. */
function unionWithin([from, to]: [number, number], intervals: readonly [number, number][]): number {
  let length = 0;
  let reached = from;
  for (const [start, end] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const begin = Math.max(start, reached);
    const stop = Math.min(end, to);
    if (stop > begin) length += stop - begin;
    reached = Math.max(reached, stop);
  }
  return length;
}
