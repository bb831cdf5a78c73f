import sax, { type Tag } from 'sax';
import { decodeEntities } from '../../article/decodeEntities.ts';
import { DEEPEST } from '../limits.ts';
import { MOST_BLOCKS } from '../../model/bounds.ts';
import type { Block } from '../../model/article.ts';
import { mendMarks } from './mendMarks.ts';
import { tidyText } from './tidyText.ts';
import { endVoid, isVoid } from './voidElements.ts';
import type { XmlElement } from './xml.ts';

/** The text of a piece of HTML, without a document: Chrome's worker has none. */
export interface HtmlText {
  blocks: Block[];
  /** `href` of its links, as written. */
  links: string[];
}

/** Elements that begin a new block, and what kind of block stands in them. */
const KINDS = new Map<string, Block['kind']>([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'td', 'th', 'tr', 'table', 'pre', 'hr', 'ul', 'ol', 'dl'].map(
    (name): [string, Block['kind']] => [name, 'paragraph'],
  ),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, Block['kind']] => [name, 'subhead']),
  ...['li', 'dt', 'dd'].map((name): [string, Block['kind']] => [name, 'item']),
  ['blockquote', 'quotation'],
]);

/** Elements whose text is none of the article's. */
const SKIPPED = new Set(
  'script style figure figcaption iframe form button svg math video audio object noscript template nav aside footer select'.split(
    ' ',
  ),
);

/** No element of HTML. */
const ROOT = 'firstprint-text';

/** Characters given to the parser at once. */
const PIECE = 65_536;

/** A text that, once read, still has mark-up in it was escaped twice. */
const ESCAPED_TWICE = /<(?:p|div|br|a|strong|em|b|i|img|span|ul|h[1-6])(?:\s[^<>]*)?\/?>/i;

/** Reads HTML as it stands in a feed's text: escaped, in CDATA, or as elements. However broken, it never throws. */
export function htmlBlocks(content: string | XmlElement): HtmlText {
  const builder = new BlockBuilder();
  if (typeof content === 'string') readMarkup(content, builder);
  else if (content.children.every((one) => typeof one === 'string')) readMarkup(content.children.join(''), builder);
  else readElement(content, builder);
  const read = builder.finish();
  const twice = read.blocks.some(({ text }) => ESCAPED_TWICE.test(text));
  if (!twice) return read;
  const again = new BlockBuilder();
  readMarkup(read.blocks.map(({ text }) => `<p>${text}</p>`).join(''), again);
  return again.finish();
}

/** The text alone, on one line. Entities that were escaped twice are read. */
export function plainText(content: string | XmlElement | undefined): string {
  if (content === undefined) return '';
  const text = htmlBlocks(content)
    .blocks.map((block) => block.text)
    .join(' ');
  return tidyText(decodeEntities(text));
}

function readMarkup(markup: string, builder: BlockBuilder): void {
  // Plain text has no tags and needs none: an ampersand or a "<" in it is itself.
  if (!/<[a-z!/]|&[#a-z]/i.test(markup)) {
    builder.text(markup);
    return;
  }
  const parser = sax.parser(false, { lowercase: true });
  let depth = 0;
  parser.onerror = () => {
    parser.resume();
  };
  parser.onopentag = (tag) => {
    if (isVoid(tag.name)) endVoid(parser, tag as Tag);
    if (!isVoid(tag.name) || tag.isSelfClosing) depth++;
    if (depth <= DEEPEST) builder.open(tag.name, (tag as Tag).attributes['href'], (tag as Tag).attributes['class']);
  };
  parser.onclosetag = (name) => {
    if (depth <= DEEPEST) builder.close(name);
    depth--;
  };
  // An end without a beginning comes as text.
  parser.ontext = parser.oncdata = (part: string) => builder.text(part.replace(/<\/[a-z][\w:-]*>/gi, '\n\n'));
  // Behind the end of its first element the parser takes everything for text: all stands in one.
  const whole = `<${ROOT}>${mendMarks(markup)}`;
  for (let at = 0; at < whole.length && depth <= DEEPEST; at += PIECE) parser.write(whole.slice(at, at + PIECE));
  parser.close();
}

function readElement(element: XmlElement, builder: BlockBuilder): void {
  for (const one of element.children) {
    if (typeof one === 'string') {
      builder.text(one);
      continue;
    }
    const name = one.name.replace(/^.*:/, '');
    builder.open(name, one.attributes.get('href'), one.attributes.get('class'));
    readElement(one, builder);
    builder.close(name);
  }
}

/** Gathers blocks from the beginnings, ends and texts of a piece of HTML. */
class BlockBuilder {
  readonly #blocks: Block[] = [];
  readonly #links: string[] = [];
  readonly #kinds: Block['kind'][] = [];
  #skipped: string[] = [];
  #text = '';
  #breaks = 0;
  #isMarkedUp = false;

  open(name: string, href: string | undefined, label: string | undefined): void {
    if (isVoid(name)) {
      this.#void(name);
      return;
    }
    if (this.#skipped.length > 0 || SKIPPED.has(name) || /(?:^|[\s_-])caption/i.test(label ?? '')) {
      this.#skipped.push(name);
      return;
    }
    if (name === 'a' && href) this.#links.push(href);
    const kind = KINDS.get(name);
    if (!kind) return;
    this.#isMarkedUp = true;
    this.#flush();
    // A paragraph inside a quotation or a list item is of that kind.
    const around = this.#kinds.at(-1);
    this.#kinds.push(kind === 'paragraph' && around !== undefined && around !== 'subhead' ? around : kind);
  }

  close(name: string): void {
    if (isVoid(name)) return;
    if (this.#skipped.length > 0) {
      // What was left open inside ends with it.
      const at = this.#skipped.lastIndexOf(name);
      if (at >= 0) this.#skipped = this.#skipped.slice(0, at);
      return;
    }
    if (!KINDS.has(name)) return;
    this.#flush();
    this.#kinds.pop();
  }

  text(part: string): void {
    if (this.#skipped.length > 0) return;
    if (/\S/.test(part)) this.#breaks = 0;
    this.#text += part;
  }

  finish(): HtmlText {
    this.#flush();
    return { blocks: this.#blocks, links: this.#links };
  }

  #void(name: string): void {
    if (this.#skipped.length > 0) return;
    if (name === 'hr') this.#flush();
    if (name !== 'br') return;
    this.#isMarkedUp = true;
    this.#breaks++;
    // Two of them part paragraphs.
    if (this.#breaks > 1) this.#flush();
    else this.#text += '\n';
  }

  #flush(): void {
    const kind = this.#kinds.at(-1) ?? 'paragraph';
    // Text without any mark-up parts its paragraphs by blank lines.
    const parts = this.#isMarkedUp && this.#kinds.length > 0 ? [this.#text] : this.#text.split(/\n\s*\n/);
    for (const part of parts) {
      const text = tidyText(part);
      if (text !== '' && this.#blocks.length < MOST_BLOCKS) this.#blocks.push({ kind, text });
    }
    this.#text = '';
    this.#breaks = 0;
  }
}
