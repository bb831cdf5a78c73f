/** A page without a change for this long has been drawn … */
const QUIET_MS = 400;

/** … and one that never rests is looked at as it is. */
const AT_MOST_MS = 6000;

/**
 * Resolves when the document has not changed for a moment and `isReady` says so; at the latest after six seconds, or
 * when `signal` aborts.
 */
export function whenQuiet(document: Document, signal: AbortSignal, isReady: () => boolean = () => true): Promise<void> {
  return new Promise((resolve) => {
    let quiet: ReturnType<typeof setTimeout>;
    const done = () => {
      clearTimeout(quiet);
      clearTimeout(limit);
      observer.disconnect();
      resolve();
    };
    // Not ready: the next change starts the wait anew.
    const whenRested = () => {
      if (isReady()) done();
    };
    const wait = () => {
      clearTimeout(quiet);
      quiet = setTimeout(whenRested, QUIET_MS);
    };
    const observer = new MutationObserver(wait);
    const limit = setTimeout(done, AT_MOST_MS);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', done, { once: true });
    wait();
  });
}
