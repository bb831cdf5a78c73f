/** A paragraph counts as running text from this many characters on; shorter ones are labels and teasers. */
const PARAGRAPH_CHARACTERS = 80;

/** Scripts without blanks say as much with half as many. */
const DENSE = /[\u0e01-\u0e4e\u3005-\u3007\u3041-\u30ff\u3400-\u9fff]/g;

const isRunning = (text: string): boolean =>
  text.length >= PARAGRAPH_CHARACTERS ||
  (text.length >= PARAGRAPH_CHARACTERS / 2 && text.length + (text.match(DENSE)?.length ?? 0) >= PARAGRAPH_CHARACTERS);

/** Enough text to count 120 words in, in any script. */
const ENOUGH_CHARACTERS = 3000;

/** Elements looked at: the gate may cost 2 ms, also on a page of 100,000 nodes. */
const MOST_PARAGRAPHS = 400;

/** What holds one entry of a list, a thread or a feed. */
const ENTRY =
  'article, tr, [role="article"], [role="listitem"], [class*="post" i]:not(body, main), [class*="message" i], [class*="review" i], [class*="card" i], [class*="teaser" i], [class*="result" i]';

const COMMENT = '[class*="comment" i]:not(body), [id*="comment" i]:not(body)';

/** From this many entries with running text on, none of which holds half of it, a page is a list. */
const LIST_ENTRIES = 4;

/**
 * Words in paragraphs that are long enough to be running text, at least `enough` of them where there are so many; where
 * there are none, in text that stands between breaks.
 */
export function runningWords(document: Document, enough: number): number {
  const inParagraphs = countRunning(document.getElementsByTagName('p'), (paragraph) => paragraph.textContent, enough);
  if (inParagraphs >= enough) return inParagraphs;
  // Old layouts part paragraphs by <br>: the text stands directly in a cell or division, beside scripts and styles.
  const breaks = [...document.getElementsByTagName('br')].slice(0, MOST_PARAGRAPHS);
  const broken = new Set(breaks.map((br) => br.parentElement).filter((element) => element !== null));
  return Math.max(inParagraphs, countRunning(broken, ownText, enough));
}

/** Whether the running text belongs to many entries: a feed, a thread, a list of whole posts. */
export function isSpread(document: Document): boolean {
  const entries = new Map<Element | null, number>();
  let total = 0;
  let left = MOST_PARAGRAPHS;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (left-- === 0) break;
    const { length } = paragraph.textContent;
    if (length < PARAGRAPH_CHARACTERS || paragraph.closest(COMMENT)) continue;
    const entry = paragraph.closest(ENTRY);
    total += length;
    entries.set(entry, (entries.get(entry) ?? 0) + length);
  }
  return entries.size >= LIST_ENTRIES && Math.max(...entries.values()) < total / 2;
}

function countRunning(elements: Iterable<Element>, textOf: (element: Element) => string, enough: number): number {
  let words = 0;
  let left = MOST_PARAGRAPHS;
  for (const element of elements) {
    if (left-- === 0 || words >= enough) break;
    const text = textOf(element).trim();
    if (isRunning(text)) words += countRoughly(text.slice(0, ENOUGH_CHARACTERS));
  }
  return words;
}

/** The text of an element's own text nodes. */
function ownText(element: Element): string {
  return [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(' ');
}

/** Words by blanks; where a script has none, two characters are a word. */
function countRoughly(text: string): number {
  const characters = text.match(DENSE)?.length ?? 0;
  return text.split(/\s+/).length + Math.floor(characters / 2);
}
