import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inSlices } from '../lib/article/inSlices.ts';
import { readingSteps } from '../lib/article/readArticle.ts';
import type { MessageData } from '../lib/browser/messages.ts';
import { tell } from '../lib/browser/tell.ts';

/** Loaded into a tab only where the gate, or the popup's reader, says that there is an article. */
export default defineUnlistedScript(() => {
  void readPage(location.href);
});

async function readPage(url: string): Promise<void> {
  try {
    const reading = await inSlices(readingSteps(document, url, Date.now()));
    await deliver('pageRead', { url, reading });
  } catch (error) {
    await deliver('pageFailed', { url, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** A worker killed while it works leaves the sender with a rejection: sent once more, it wakes a new one. */
async function deliver<N extends 'pageRead' | 'pageFailed'>(name: N, data: MessageData<N>): Promise<void> {
  try {
    await tell(name, data);
  } catch {
    await tell(name, data).catch(async (error: unknown) => {
      // Refused. If the page has moved on, so is this; else the popup says that reading failed.
      await tell('pageFailed', { url: data.url, detail: String(error) }).catch(() => undefined);
    });
  }
}
