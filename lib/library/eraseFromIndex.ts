import type { LibraryDatabase } from './database.ts';

/**
 * From now on the articles' documents are nobody. Their postings stay in the segments until the next merge; a tombstone
 * tells it to leave them behind. To be called inside a transaction on `forward` and `tombstones`.
 */
export async function eraseFromIndex(
  { forward, tombstones }: Pick<LibraryDatabase, 'forward' | 'tombstones'>,
  ids: readonly number[],
): Promise<void> {
  const docs = await forward.where('id').anyOf(ids).primaryKeys();
  await forward.bulkDelete(docs);
  await tombstones.bulkPut(docs.map((doc) => ({ doc })));
}
