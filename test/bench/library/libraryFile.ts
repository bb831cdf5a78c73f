import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { FINGERPRINT_VERSION } from '../../../lib/fingerprint/fingerprint.ts';
import { packHashes } from '../../../lib/library/segment/hashList.ts';
import { random } from '../random.ts';
import { drawWord } from './syntheticArticle.ts';

/** Words of an article: about the mean of the articles of ../shared/data/pages. */
export const FILE_WORDS = 600;
/** The window that a text of so many words has, and the hashes that it selects of 596 shingles. */
const WINDOW = 5;
const HASHES = 199;
export const OUTLETS = 10;
const LANGUAGES = ['en', 'de', 'fr'];
const FIRST = Date.UTC(2024, 0, 1);
const APART = 600_000;

/** Article number n as a line of a library file: its words drawn as real ones fall, its fingerprint drawn evenly. */
function lineOf(number: number): string {
  const next = random(number);
  const words = Array.from({ length: FILE_WORDS }, () => drawWord(next()));
  const hashes = Array.from({ length: HASHES }, () => Math.floor(next() * 2 ** 32));
  const blocks = [];
  for (let from = 0; from < words.length; from += 60) {
    blocks.push({ kind: 'paragraph', text: `${words.slice(from, from + 60).join(' ')}.` });
  }
  const from = FIRST + number * APART;
  const outlet = number % OUTLETS;
  return JSON.stringify({
    url: `https://www.outlet${outlet}.example/news/${number}`,
    title: `${words.slice(0, 8).join(' ')} nr${number}`,
    outlet: `Outlet ${outlet}`,
    authors: [`Ada Example ${number % 500}`],
    published: { from, to: from + 60_000, precision: 'minute', source: 'json-ld', text: new Date(from).toISOString() },
    firstSeen: from + 3_600_000,
    how: 'read',
    language: LANGUAGES[number % LANGUAGES.length],
    words: FILE_WORDS,
    blocks,
    links: Array.from({ length: 5 }, (_, n) => `https://www.outlet${outlet}.example/news/${number}/link/${n}`),
    fingerprint: {
      version: FINGERPRINT_VERSION,
      window: WINDOW,
      hashes: Buffer.from(packHashes([...new Set(hashes)].sort((a, b) => a - b))).toString('base64'),
    },
  });
}

/** Writes a library file of so many articles, gzip. */
export async function writeLibraryFile(path: string, articles: number): Promise<void> {
  function* lines() {
    yield `${JSON.stringify({ firstprint: 'library', version: 1, articles })}\n`;
    for (let number = 0; number < articles; number++) yield `${lineOf(number)}\n`;
  }
  await pipeline(Readable.from(lines()), createGzip({ level: 1 }), createWriteStream(path));
}
