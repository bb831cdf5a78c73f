import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeBytes } from '../../lib/text/decodeBytes.ts';
import { readFeed } from '../../lib/feeds/readFeed.ts';
import type { FeedDocument, FeedEntry } from '../../lib/model/feedDocument.ts';

const FOLDER = fileURLToPath(new URL('./files/', import.meta.url));

export const ADDRESS = 'http://www.harbourcourier.example/feed.xml';
export const NOW = Date.UTC(2025, 2, 20);

/** All files of our own, by name. */
export const FILES = readdirSync(FOLDER).sort();

export const bytesOf = (file: string): Uint8Array => readFileSync(`${FOLDER}${file}`);

export const readFile = (file: string): FeedDocument => readFeed(decodeBytes(bytesOf(file)), ADDRESS, NOW);

const day = (entry: FeedEntry) => {
  const { published } = entry;
  if (!published) return '-';
  const at = new Date(
    published.precision === 'day' ? (published.from + published.to) / 2 : published.from,
  ).toISOString();
  return (published.precision === 'day' ? at.slice(0, 10) : at.slice(0, 16)) + (published.isModified ? ' updated' : '');
};

/** A document in a few lines, to be compared and read. */
export function inShort(document: FeedDocument): string[] {
  if (document.kind === 'index')
    return [
      'index',
      ...document.parts.map(
        ({ url, modified }) =>
          `${url} | ${modified === undefined ? '-' : new Date(modified).toISOString().slice(0, 16)}`,
      ),
    ];
  if (document.kind === 'subscriptions')
    return ['subscriptions', ...document.feeds.map(({ url, title }) => `${url} | ${title}`)];
  if (document.kind === 'no-feed')
    return [`no feed: ${document.reason}`, ...document.feeds.map(({ url, title }) => `${url} | ${title}`)];
  const { format, title, language, paceMinutes, entries, leftOut, isCut } = document;
  const about = [format, title, language ?? '-', ...(paceMinutes === undefined ? [] : [`every ${paceMinutes} min`])];
  const left = [
    leftOut.noAddress && `${leftOut.noAddress} without address`,
    leftOut.repeated && `${leftOut.repeated} repeated`,
    isCut && 'cut',
  ];
  return [
    [...about, ...left.filter(Boolean)].join(' | '),
    ...entries.map((entry) => {
      const { url, blocks, isCutShort, creators, standfirst } = entry;
      const text = blocks.map(({ kind, text }) => `${kind.charAt(0)}${text.length}`).join(' ');
      return [
        entry.title,
        url,
        day(entry),
        text + (isCutShort ? ' …' : ''),
        creators.join(', '),
        standfirst.slice(0, 40),
      ].join(' | ');
    }),
  ];
}
