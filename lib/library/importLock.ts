/** An import in another window holds the lock. */
class ImportRuns extends Error {
  readonly code = 'import-runs';
}

const LOCK = 'import';

/** One import at a time, in whatever window. Rejects with `import-runs` where another one is under way. */
export async function withImportLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new ImportRuns('another import is running');
    return work();
  });
}

export const isImportFree = async (): Promise<boolean> =>
  navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => lock !== null);
