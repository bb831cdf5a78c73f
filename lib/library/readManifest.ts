import type { LibraryDatabase } from './database.ts';
import { EMPTY_MANIFEST, type Manifest } from './segment/manifest.ts';

/** The index as it is now, in the caller's transaction. A copy of its own: it may be changed. */
export async function readManifest({ manifest }: LibraryDatabase): Promise<Manifest> {
  return { ...EMPTY_MANIFEST, ...(await manifest.get(0)) };
}

export async function writeManifest({ manifest }: LibraryDatabase, next: Manifest): Promise<void> {
  await manifest.put(next, 0);
}
