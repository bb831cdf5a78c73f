import { defineContentScript } from 'wxt/utils/define-content-script';
import { tell } from '../lib/browser/tell.ts';
import { guessArticle } from '../lib/page/guessArticle.ts';
import type { Guess } from '../lib/model/reading.ts';
import { whenQuiet } from '../lib/page/whenQuiet.ts';

/** Runs on every web page, in the top frame: asks whether this can be an article, and tells the background. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    let announced = '';

    const announce = async (): Promise<Guess> => {
      const url = location.href;
      announced = bare(url);
      const guess = guessArticle(document, url);
      try {
        await tell('pageSeen', { url, guess });
      } catch {
        // Refused because the tab has moved on, or the extension was updated under this page: nobody to tell.
      }
      return guess;
    };
    /** A page drawn by its scripts is looked at again when it has come to rest. */
    const announceWhenDrawn = async () => {
      await whenQuiet(document, context.signal);
      if (context.isValid) await announce();
    };
    const look = async () => {
      const first = await announce();
      if (first.kind === 'not-article' && first.reason === 'no-signs') await announceWhenDrawn();
    };

    if ('prerendering' in document && document.prerendering === true)
      context.addEventListener(document, 'prerenderingchange', () => void look(), { once: true });
    else void look();
    context.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) void announce();
    });
    context.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
      if (bare(newUrl.href) !== announced) void announceWhenDrawn();
    });
  },
});

const bare = (address: string) => address.replace(/#.*$/, '');
