import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../lib/article/readArticle.ts';
import { send, type MessageData, type MessageName } from '../lib/browser/messages.ts';

/** Loaded into a tab only where the gate, or the popup's reader, says that there is an article. */
export default defineUnlistedScript(() => {
  const url = location.href;
  try {
    void deliver('pageRead', { url, reading: readArticle(document, url, Date.now()) });
  } catch (error) {
    void deliver('pageFailed', { url, detail: error instanceof Error ? error.message : String(error) });
  }
});

/** A worker killed while it works leaves the sender with a rejection: sent once more, it wakes a new one. */
async function deliver<N extends MessageName>(name: N, data: MessageData<N>): Promise<void> {
  try {
    await send(name, data);
  } catch {
    await send(name, data).catch(() => {
      // Refused: the page has moved on, or the extension was updated meanwhile.
    });
  }
}
