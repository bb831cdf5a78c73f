import { isPrivateAddress } from '../../address/isPrivateAddress.ts';
import { normaliseAddress, webAddress } from '../../address/normaliseAddress.ts';
import type { Block, StatedTime } from '../../model/article.ts';
import type { FeedEntry, LeftOut } from '../../model/feedDocument.ts';
import { htmlBlocks, plainText } from './htmlBlocks.ts';
import { tidyText } from './tidyText.ts';
import { withoutTail } from './withoutTail.ts';
import type { XmlElement } from './xml.ts';

/** What a format's own fields say of one entry; addresses as written. */
export interface RawEntry {
  /** Candidates for the article's address, the best first. */
  addresses: (string | undefined)[];
  /** What relative addresses are meant from. */
  base: string;
  /** The same for links in the content, where it is another. */
  contentBase?: string;
  title?: string | XmlElement | undefined;
  summary?: string | XmlElement | undefined;
  content?: string | XmlElement | undefined;
  /** The content is no mark-up. */
  isPlain?: boolean;
  creators?: string[];
  published?: StatedTime | undefined;
  modified?: StatedTime | undefined;
  language?: string | undefined;
}

const LONGEST_TITLE = 500;
const LONGEST_STANDFIRST = 500;
const MOST_LINKS = 50;
const MOST_CREATORS = 8;

/** Entries as they come in, each address once. */
export class EntryList {
  readonly entries: FeedEntry[] = [];
  readonly leftOut: LeftOut = { noAddress: 0, repeated: 0 };
  readonly #known = new Set<string>();

  add(raw: RawEntry): void {
    const url = addressOf(raw);
    if (url === undefined) this.leftOut.noAddress++;
    else if (this.#known.has(url)) this.leftOut.repeated++;
    else {
      this.#known.add(url);
      this.entries.push(entryOf(raw, url));
    }
  }
}

/** The first that is an address on the web, and not in the reader's own network. */
function addressOf({ addresses, base }: RawEntry): string | undefined {
  for (const address of addresses) {
    const url = address?.trim() ? webAddress(address.trim(), base) : undefined;
    if (url && !isPrivateAddress(url.href)) return normaliseAddress(url.href);
  }
  return undefined;
}

function entryOf(raw: RawEntry, url: string): FeedEntry {
  const summary = textOf(raw.summary, false);
  const content = textOf(raw.content, raw.isPlain === true);
  // Some put the whole text into the summary, and nothing or a picture into the content.
  const fuller = lengthOf(content.blocks) >= lengthOf(summary.blocks) ? content : summary;
  const { blocks, isCutShort } = withoutTail(fuller.blocks);
  const short = summary.blocks.length > 0 ? withoutTail(summary.blocks).blocks : blocks;
  const standfirst = short.map(({ text }) => text).join(' ');
  const language = languageOf(raw.language);
  const links = fuller.links
    .slice(0, MOST_LINKS)
    .map((link) => webAddress(link, raw.contentBase ?? raw.base)?.href)
    .filter((link) => link !== undefined);
  return {
    url,
    title: plainText(raw.title).slice(0, LONGEST_TITLE),
    standfirst: standfirst.slice(0, LONGEST_STANDFIRST),
    blocks,
    isCutShort,
    links,
    creators: (raw.creators ?? [])
      .map((name) => plainText(name).slice(0, 200))
      .filter(Boolean)
      .slice(0, MOST_CREATORS),
    ...(raw.published && { published: raw.published }),
    ...(raw.modified && { modified: raw.modified }),
    ...(language !== undefined && { language }),
  };
}

function textOf(content: string | XmlElement | undefined, isPlain: boolean): { blocks: Block[]; links: string[] } {
  if (content === undefined) return { blocks: [], links: [] };
  if (!isPlain || typeof content !== 'string') return htmlBlocks(content);
  const texts = content.split(/\n+/).map(tidyText);
  return { blocks: texts.filter(Boolean).map((text) => ({ kind: 'paragraph', text })), links: [] };
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** BCP 47 as far as articles need it; `de_AT` and `EN` are understood. */
export function languageOf(given: string | undefined): string | undefined {
  const language = given?.trim().replaceAll('_', '-');
  return language && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(language) ? language : undefined;
}
