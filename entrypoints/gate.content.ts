import { defineContentScript } from 'wxt/utils/define-content-script';
import { withoutFragment } from '../lib/address/withoutFragment.ts';
import { tell } from '../lib/browser/tell.ts';
import type { Guess } from '../lib/model/reading.ts';
import { guessArticle } from '../lib/page/guessArticle.ts';
import { textSample } from '../lib/page/textSample.ts';
import { whenQuiet } from '../lib/page/whenQuiet.ts';

/** Runs on every web page, in the top frame: asks whether this can be an article, and tells the background. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // The page is told nothing of us.
  noScriptStartedPostMessage: true,
  main(context) {
    let announced = { address: '', sample: '' };

    const announce = async (isFresh = true): Promise<Guess> => {
      const url = location.href;
      const guess = guessArticle(document, url);
      announced = { address: withoutFragment(url), sample: textSample(document) };
      const message = { url, guess: guess.kind === 'article' && !isFresh ? { ...guess, sure: false } : guess };
      // Sent twice at most: a worker that dies while it hears of a page is woken by the second. What is refused twice
      // has moved on, or the extension was updated under this page.
      await tell('pageSeen', message).catch(() => tell('pageSeen', message).catch(() => undefined));
      return guess;
    };
    const look = async () => {
      const first = await announce();
      if (first.kind !== 'not-article' || first.reason !== 'no-signs') return;
      // A page drawn by its scripts is looked at again when it has come to rest.
      await whenQuiet(document, context.signal);
      if (context.isValid && textSample(document) !== announced.sample) await announce();
    };
    /** The address changed without a load: the old text may stand for a while under the new address. */
    const lookAfterMove = async (address: string) => {
      const before = announced.sample;
      announced.address = address;
      await whenQuiet(document, context.signal, () => textSample(document) !== before);
      if (context.isValid && withoutFragment(location.href) === address)
        await announce(textSample(document) !== before);
    };

    if ('prerendering' in document && document.prerendering === true) {
      context.addEventListener(document, 'prerenderingchange', () => void look(), { once: true });
    } else void look();
    context.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) void announce();
    });
    context.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
      if (withoutFragment(newUrl.href) !== announced.address) void lookAfterMove(withoutFragment(newUrl.href));
    });
  },
});
