import { FINGERPRINT_VERSION } from '../fingerprint/fingerprint.ts';
import type { LibraryDatabase } from './database.ts';
import { EMPTY_MANIFEST, type Manifest } from './segment/manifest.ts';

/** The index as it is now, in the caller's transaction. A copy of its own: it may be changed. */
export async function readManifest({ manifest }: LibraryDatabase): Promise<Manifest> {
  const stored = await manifest.get(0);
  // The first ones did not say of which version they are.
  return { ...EMPTY_MANIFEST, version: stored ? 1 : FINGERPRINT_VERSION, ...stored };
}

export async function writeManifest({ manifest }: LibraryDatabase, next: Manifest): Promise<void> {
  await manifest.put(next, 0);
}
