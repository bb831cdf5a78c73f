import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hear } from '../lib/browser/hear.ts';
import { tell } from '../lib/browser/tell.ts';
import { showHighlights } from '../lib/ui/highlight/showHighlights.ts';

/** The one that came before in this document, which only our own scripts can see. */
const BEFORE = Symbol.for('highlight');

/** Loaded into a tab when its reader asks to see the passages; waits to be told what to paint. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [BEFORE]?: () => void };
  world[BEFORE]?.();

  let remove: (() => void) | undefined;
  const stop = () => {
    remove?.();
    remove = undefined;
  };
  const stopHearing = hear({
    showHighlights(highlights) {
      stop();
      remove = showHighlights(highlights, {
        close: () => (remove = undefined),
        // Nobody is there to hear it after an update: the popup still leads to the comparison.
        compare: () => void tell('compareAsked', { url: location.href }).catch(() => undefined),
      });
      return remove ? 'shown' : 'changed';
    },
    removeHighlights: stop,
    areHighlightsShown: () => remove !== undefined,
  });
  world[BEFORE] = () => {
    stop();
    stopHearing();
  };
});
