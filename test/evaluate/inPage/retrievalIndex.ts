import { anchors } from '../../../lib/fingerprint/anchors.ts';
import { fingerprint } from '../../../lib/fingerprint/fingerprint.ts';
import { shingles } from '../../../lib/fingerprint/shingles.ts';
import { importArticles } from '../../../lib/library/bulkImport.ts';
import { libraryDatabase } from '../../../lib/library/database.ts';
import { openOriginals } from '../../../lib/library/openOriginals.ts';
import type { KnownArticle } from '../../../lib/model/knownArticle.ts';
import { textWords } from '../../../lib/text/textWords.ts';
import { paragraphsOf } from '../paragraphsOf.ts';

/** Runs in a page of the extension, on the library's own code and database. Documents are named by their number. */

const MOST_CANDIDATES = 12;

const database = libraryDatabase();
const originals = openOriginals(database);

const addressOf = (number: number) => `https://doc.example/${number}`;

/** Articles without their text: only what the index needs of them. */
export async function fill(from: number, docs: readonly { text: string; site: string }[]): Promise<number> {
  const batch = docs.map(({ text, site }, at) => {
    const words = textWords(paragraphsOf(text).blocks);
    return { article: card(addressOf(from + at), site, words.length), fingerprint: fingerprint(words) };
  });
  const start = performance.now();
  await importArticles(database, batch, 'read');
  return performance.now() - start;
}

export const settle = (): Promise<void> => originals.fold();

export interface Answer {
  ms: number;
  candidates: { number: number; sharedHashes: number; shareOfPage: number; ownHashes: number }[];
}

/** The candidates of a text, the document itself left out; the time is that of the look-up alone. */
export async function ask(number: number, text: string): Promise<Answer> {
  const words = textWords(paragraphsOf(text).blocks);
  const hashes = shingles(words);
  const question = { fingerprint: fingerprint(words), shingles: hashes, anchors: anchors(hashes) };
  const start = performance.now();
  const found = await originals.candidates(question, addressOf(number), MOST_CANDIDATES);
  const ms = performance.now() - start;
  const candidates = found.map(({ id, sharedHashes, shareOfPage, ownHashes = 0 }) => {
    // The library was empty: keys go by the order in which documents came.
    return { number: id - 1, sharedHashes, shareOfPage, ownHashes };
  });
  return { ms, candidates };
}

export async function askAll(questions: readonly { number: number; text: string }[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { number, text } of questions) answers.push(await ask(number, text));
  return answers;
}

function card(url: string, site: string, words: number): KnownArticle {
  return {
    url,
    title: '',
    outlet: site,
    site,
    authors: [],
    agencies: [],
    credits: [],
    declarations: [],
    blocks: [],
    links: [],
    words,
    cut: false,
    firstSeen: 0,
  };
}
