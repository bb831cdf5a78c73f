import { fingerprint } from '../fingerprint/fingerprint.ts';
import type { Example, ExamplePrinting } from '../model/example.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import type { Verdict } from '../model/verdict.ts';
import { textWords } from '../text/textWords.ts';
import { countWords } from '../text/words.ts';
import { lookUp } from './lookUp.ts';

/** What would be said of the copy in a library that has the original. No library is asked, and nothing is kept. */
export async function compareExample({
  language,
  original,
  copy,
}: Example): Promise<{ page: KnownArticle; other: KnownArticle; verdict: Verdict }> {
  const [page, other] = [articleOf(copy, language), articleOf(original, language)];
  const verdict = await lookUp(page, printOf(page), {
    count: () => Promise.resolve(1),
    candidates: () => Promise.resolve([{ id: 0, sharedHashes: 1, shareOfPage: 1, estimated: false }]),
    article: () => Promise.resolve({ article: other, textKept: true, fingerprint: printOf(other) }),
    earliestOf: () => Promise.resolve([]),
  });
  return { page, other, verdict };
}

const printOf = ({ blocks }: KnownArticle) => fingerprint(textWords(blocks));

function articleOf({ paragraphs, published, ...given }: ExamplePrinting, language: string): KnownArticle {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const from = Date.parse(published);
  return {
    ...given,
    language,
    published: { from, to: from + 60_000, precision: 'minute', source: 'json-ld', text: published },
    firstSeen: from,
    agencies: [],
    credits: [],
    declarations: [],
    links: [],
    blocks,
    words: countWords(textWords(blocks)),
    cut: false,
  };
}
