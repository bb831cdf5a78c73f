import { FINGERPRINT_VERSION } from '../fingerprint/fingerprint.ts';
import type { Candidate } from '../model/knownArticle.ts';
import type { LibraryDatabase } from './database.ts';
import { LEAST_SHARED, type Asked } from './findCandidates.ts';
import type { ForwardRow } from './rows.ts';
import { unpackHashes } from './segment/hashList.ts';
import { siteBoilerplate } from './segment/siteBoilerplate.ts';
import { front, tally } from './segment/tally.ts';

/** Documents compared in full in one round: three for each of the twelve that are aligned. */
const COMPARED_AT_ONCE = 36;

/** Rounds after which the best so far are taken: each finds out more of what is boilerplate of one site. */
const MOST_ROUNDS = 4;

/** A document compared in full. */
export interface Compared {
  id: number;
  site: string;
  /** The question's hashes that it has. */
  shared: number[];
  ownHashes: number;
  window: number;
}

/**
 * The documents that hold most anchors, compared in full with the question: their own fingerprints say exactly what
 * they share, and that they are still there. Where the boilerplate of a site has filled the front, it is taken out and
 * the next ones are compared.
 *
 * @param question all hashes it may share, and how many of them a document that has all of the text is expected to have,
 * by the window of its fingerprint.
 */
export async function rankDense(
  database: LibraryDatabase,
  question: { all: ReadonlySet<number>; expected: (window: number) => number },
  anchors: Asked,
  tail: ReadonlyMap<number, ForwardRow>,
  own: number | undefined,
  limit: number,
): Promise<Candidate[]> {
  const compared = new Map<number, Compared | undefined>();
  const boilerplate = new Set<number>();
  const held = new Map<number, number>();
  anchors.holders.forEach(({ docs, tooMany }, at) => {
    const hash = anchors.hashes[at] ?? 0;
    held.set(hash, docs.length);
    if (tooMany) boilerplate.add(hash);
  });
  const counts = (at: number) => !boilerplate.has(anchors.hashes[at] ?? 0);

  for (let round = 0; round < MOST_ROUNDS; round++) {
    const ranked = tally(anchors.holders, counts).filter(({ doc }) => !compared.has(doc));
    const next = front(ranked, COMPARED_AT_ONCE);
    if (next.length === 0) break;
    const rows = await forwardRows(database, next, tail);
    next.forEach((doc, at) => compared.set(doc, compareRow(rows[at], question.all, own)));
    const living = [...compared.values()].filter((one) => one !== undefined);
    const known = boilerplate.size;
    for (const hash of await siteBoilerplate(
      living,
      (one) => held.get(one),
      (site, most) => countSite(database, site, most),
    ))
      boilerplate.add(hash);
    const enough = living.length >= limit && boilerplate.size === known;
    if (enough) break;
  }

  return [...compared.values()]
    .filter((one) => one !== undefined)
    .map(({ id, shared, ownHashes, window }): Candidate => {
      const sharedHashes = shared.filter((hash) => !boilerplate.has(hash)).length;
      const shareOfPage = Math.min(1, sharedHashes / question.expected(window));
      return { id, sharedHashes, shareOfPage, ownHashes, estimated: false };
    })
    .filter(({ sharedHashes }) => sharedHashes >= LEAST_SHARED)
    .sort((a, b) => b.shareOfPage - a.shareOfPage || b.sharedHashes - a.sharedHashes || a.id - b.id)
    .slice(0, limit);
}

async function forwardRows(
  { forward }: LibraryDatabase,
  docs: readonly number[],
  tail: ReadonlyMap<number, ForwardRow>,
): Promise<(ForwardRow | undefined)[]> {
  const stored = await forward.bulkGet(docs.filter((doc) => !tail.has(doc)));
  let at = 0;
  return docs.map((doc) => tail.get(doc) ?? stored[at++]);
}

/** `undefined` where the document was erased or replaced, has a fingerprint of another version, or is the question itself. */
function compareRow(
  row: ForwardRow | undefined,
  asked: ReadonlySet<number>,
  own: number | undefined,
): Compared | undefined {
  if (!row || row.id === own || row.version !== FINGERPRINT_VERSION) return undefined;
  const hashes = unpackHashes(row.hashes);
  return {
    id: row.id,
    site: row.site,
    shared: hashes.filter((hash) => asked.has(hash)),
    ownHashes: hashes.length,
    window: row.window,
  };
}

/** Articles of a site, counted no further than `most`. */
async function countSite({ articles }: LibraryDatabase, site: string, most: number): Promise<number> {
  return (await articles.where('site').equals(site).limit(most).primaryKeys()).length;
}
