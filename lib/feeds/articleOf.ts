import { parseAddress } from '../address/parseAddress.ts';
import { agencyCredits } from '../article/agencies.ts';
import { CREDIT_WORD, creditsIn } from '../article/creditWords.ts';
import { personsIn } from '../article/personsIn.ts';
import { fingerprint } from '../fingerprint/fingerprint.ts';
import type { Article, Block, CreditPhrase, Fingerprint } from '../model/article.ts';
import { MOST_CHARACTERS } from '../model/bounds.ts';
import type { FeedEntry } from '../model/feedDocument.ts';
import { textWords } from '../text/textWords.ts';
import { countWords } from '../text/words.ts';
import { LEAST_WORDS } from './limits.ts';

const LONGEST_CREDIT = 400;

/**
 * The article that an entry gives in full, with its fingerprint: as the reader of pages would have read it, but for what
 * only a page says. `undefined` where the entry gives a headline or the beginning only.
 * @param outlet the feed's name for it.
 */
export function articleOf(
  entry: FeedEntry,
  outlet: string,
): { article: Article; fingerprint: Fingerprint } | undefined {
  if (entry.isCutShort) return undefined;
  const { blocks, cut } = withinBounds(entry.blocks);
  const words = textWords(blocks);
  const count = countWords(words);
  if (count < LEAST_WORDS) return undefined;
  const { url, title, creators, published, modified, language } = entry;
  const host = parseAddress(url)?.host;
  return {
    fingerprint: fingerprint(words),
    article: {
      url,
      title: title || (blocks[0]?.text ?? '').slice(0, 120),
      outlet,
      authors: [...new Set(creators.flatMap((creator) => personsIn(creator, true)))].slice(0, 6),
      agencies: agencyCredits(creators, blocks, []),
      credits: credits(
        blocks,
        entry.links.some((link) => parseAddress(link)?.host !== host),
      ),
      declarations: [],
      ...(published && { published }),
      ...(modified && { modified }),
      ...(language !== undefined && { language }),
      blocks,
      links: entry.links.filter((link) => parseAddress(link)?.host !== host),
      words: count,
      cut,
    },
  };
}

function withinBounds(blocks: readonly Block[]): { blocks: Block[]; cut: boolean } {
  let left = MOST_CHARACTERS;
  const kept: Block[] = [];
  for (const block of blocks) {
    if (block.text.length > left) {
      if (left > 0) kept.push({ ...block, text: block.text.slice(0, left) });
      return { blocks: kept, cut: true };
    }
    kept.push(block);
    left -= block.text.length;
  }
  return { blocks: kept, cut: false };
}

/** Lines by which the text names another outlet as its source. */
function credits(blocks: readonly Block[], isLinked: boolean): CreditPhrase[] {
  return blocks
    .filter(({ text }) => text.length <= LONGEST_CREDIT && CREDIT_WORD.test(text))
    .flatMap(({ text }) => creditsIn(text, () => isLinked).map(({ names }) => ({ text: text.slice(0, 200), names })))
    .slice(0, 5);
}
