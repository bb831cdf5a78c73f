/** The first wait (ms) after a change of the page, and the longest: a page that never rests is looked at ever less often. */
const FIRST_WAIT = 300;
const LONGEST_WAIT = 10_000;

/** Calls back when the page has changed, at growing distances; returns the way to stop. */
export function followPage(onChange: () => void): () => void {
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      wait = Math.min(wait * 2, LONGEST_WAIT);
      onChange();
    }, wait);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
