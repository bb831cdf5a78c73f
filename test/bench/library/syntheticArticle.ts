import { anchors } from '../../../lib/fingerprint/anchors.ts';
import { shingles } from '../../../lib/fingerprint/shingles.ts';
import { fingerprint } from '../../../lib/fingerprint/fingerprint.ts';
import type { Block } from '../../../lib/model/article.ts';
import { textWords } from '../../../lib/text/textWords.ts';
import { random } from '../random.ts';
import type { IndexedArticle } from './indexUnderTest.ts';

const WORDS = 900;
const WORDS_A_PARAGRAPH = 60;
const VOCABULARY = 30_000;
const SEED = 20_261_122;

const SYLLABLES = 'ba co du fe gi ha jo ku le mi no pa qui ra so tu ve wi xa yo za cre dru fla gno plo ste tri'.split(
  ' ',
);

/** Word number n of an invented language: its number in base 28, spelled in syllables, the commonest words short. */
function spell(rank: number): string {
  let word = '';
  for (let left = rank; ; left = Math.floor(left / SYLLABLES.length) - 1) {
    word = (SYLLABLES[left % SYLLABLES.length] ?? '') + word;
    if (left < SYLLABLES.length) return word;
  }
}

/** Chances summed up by rank: the word of rank r is drawn in proportion to 1/r (Zipf), as words of real texts are. */
const sums = new Float64Array(VOCABULARY);
let sum = 0;
for (let rank = 0; rank < VOCABULARY; rank++) sums[rank] = sum += 1 / (rank + 1);

function drawRank(chance: number): number {
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < chance * sum) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word that a chance in [0, 1) draws. */
export const drawWord = (chance: number): string => spell(drawRank(chance));

/** Article number n: 900 words, always the same ones, with the fingerprint that the extension would give it. */
export function syntheticArticle(number: number): IndexedArticle {
  const next = random(SEED + number);
  const drawn = Array.from({ length: WORDS }, () => drawWord(next()));
  const blocks: Block[] = [];
  for (let from = 0; from < WORDS; from += WORDS_A_PARAGRAPH) {
    blocks.push({ kind: 'paragraph', text: `${drawn.slice(from, from + WORDS_A_PARAGRAPH).join(' ')}.` });
  }
  return withBlocks(`https://outlet${number % 97}.example/news/${number}`, blocks);
}

/** The same text elsewhere, its first paragraph dropped. */
export function copyOf({ article }: IndexedArticle): IndexedArticle {
  return withBlocks(article.url.replace('//outlet', '//copyist'), article.blocks.slice(1));
}

function withBlocks(url: string, blocks: Block[]): IndexedArticle {
  const words = textWords(blocks);
  const published = Date.UTC(2026, 0, 1);
  return {
    fingerprint: fingerprint(words),
    anchors: anchors(shingles(words)),
    article: {
      url,
      title: blocks[0]?.text.slice(0, 70) ?? '',
      outlet: new URL(url).hostname,
      site: new URL(url).hostname,
      authors: ['Ada Example'],
      agencies: [],
      credits: [],
      declarations: [],
      published: { from: published, to: published, precision: 'minute', source: 'json-ld', text: '2026-01-01T00:00Z' },
      language: 'en',
      blocks,
      links: [],
      words: words.length,
      cut: false,
      firstSeen: published,
    },
  };
}
