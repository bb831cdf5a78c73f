import type { Candidate } from '../model/knownArticle.ts';
import type { LibraryDatabase } from './database.ts';

/**
 * A hash that stands in more articles than this is boilerplate or a much-quoted sentence: it does not count. Generous,
 * as an agency report may have dozens of printings; the engine issue replaces it by a measured cut.
 */
const MOST_ARTICLES_PER_HASH = 200;

/**
 * Hashes asked for at most: a text of 200,000 characters has some 8,000. Every n-th of them finds what shares much
 * with it; an excerpt of a few words in a book of that size is let go.
 */
const MOST_HASHES = 2000;

/** Fewer shared hashes are chance; a short excerpt of 25 words shares at least two. */
const LEAST_SHARED = 2;

/** Articles by the number of hashes they share, best first. */
export async function findCandidates(
  database: LibraryDatabase,
  hashes: readonly number[],
  exceptId: number | undefined,
  limit: number,
): Promise<Candidate[]> {
  const step = Math.ceil(hashes.length / MOST_HASHES);
  const asked = hashes.filter((_, index) => index % step === 0);
  // One request a hash, all under way at once: a cursor that hops from key to key waits for each.
  const holders = await database.transaction('r', database.fingerprints, () =>
    Promise.all(asked.map((hash) => database.fingerprints.where('hashes').equals(hash).primaryKeys())),
  );
  const shared = new Map<number, number>();
  for (const ids of holders) {
    if (ids.length > MOST_ARTICLES_PER_HASH) continue;
    for (const id of ids) if (id !== exceptId) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  return [...shared]
    .map(([id, sharedHashes]) => ({ id, sharedHashes }))
    .filter(({ sharedHashes }) => sharedHashes >= LEAST_SHARED)
    .sort((a, b) => b.sharedHashes - a.sharedHashes || a.id - b.id)
    .slice(0, limit);
}
