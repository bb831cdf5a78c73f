import { WorkerCalls } from '../../lib/browser/workerCalls.ts';
import type { Librarian } from '../../lib/library/librarian.ts';

const listeners = new Set<() => void>();

/** The page's worker. */
export const librarian = new WorkerCalls<Librarian>(new Worker('/librarian.js'), () => {
  for (const listener of listeners) listener();
});

/** Calls back when something was written, erased or read in; returns the way to stop. */
export function watchLibrary(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}
