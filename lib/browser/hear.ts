import type { Highlights, HighlightsAnswer } from '../model/highlights.ts';

/** What the background and the popup may say to the script that shows highlights in a page. */
export interface HighlightProtocol {
  showHighlights(highlights: Highlights): HighlightsAnswer;
  removeHighlights(): void;
  areHighlightsShown(): boolean;
}

/** What of the extension API that script needs; without the polyfill, like `tell`. */
interface Listener {
  runtime: {
    id: string;
    onMessage: {
      addListener(call: Hearing): void;
      removeListener(call: Hearing): void;
    };
  };
}
type Hearing = (message: unknown, sender: { id?: string; tab?: unknown }, answer: (value: unknown) => void) => void;

/**
 * Answers what our own background and popup say to a content script; returns the way to stop. No page can send such a
 * message, and no other extension: only the sender has to be checked.
 */
export function hear(handlers: { [N in keyof HighlightProtocol]: HighlightProtocol[N] }): () => void {
  const { browser, chrome } = globalThis as { browser?: Listener; chrome?: Listener };
  const runtime = browser?.runtime ?? chrome?.runtime;
  const hearing: Hearing = (message, sender, answer) => {
    if (sender.id !== runtime?.id || typeof message !== 'object' || message === null) return;
    const { firstprint: name, data } = message as { firstprint?: unknown; data?: unknown };
    if (name === 'showHighlights') answer(handlers.showHighlights(data as Highlights));
    else if (name === 'removeHighlights') answer(handlers.removeHighlights());
    else if (name === 'areHighlightsShown') answer(handlers.areHighlightsShown());
  };
  runtime?.onMessage.addListener(hearing);
  return () => runtime?.onMessage.removeListener(hearing);
}
