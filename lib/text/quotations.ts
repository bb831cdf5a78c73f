/** Character ranges of a paragraph that stand inside quotation marks, marks included. */
export interface Range {
  from: number;
  to: number;
}

/** Opening mark → marks that close it. German „…“ closes with the mark that opens in English. */
const CLOSERS: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '»': '«', '「': '」', '『': '』', '"': '"' };

/**
 * Quoted speech in one paragraph. A quotation left open at the end reaches the end: speech over several paragraphs
 * opens each and closes only the last. Single quotation marks are not read: they cannot be told from apostrophes.
 */
export function quotations(paragraph: string): Range[] {
  const ranges: Range[] = [];
  let open: { at: number; closers: string } | undefined;
  for (let at = 0; at < paragraph.length; at++) {
    const mark = paragraph.charAt(at);
    if (open && !(mark === '"' && opensOnly(paragraph, at))) {
      if (open.closers.includes(mark)) {
        ranges.push({ from: open.at, to: at + 1 });
        open = undefined;
      }
    } else if (Object.hasOwn(CLOSERS, mark)) {
      // A straight mark after a digit is an inch or a second, not the start of speech.
      if (mark === '"' && /\d/.test(paragraph.charAt(at - 1))) continue;
      open = { at, closers: CLOSERS[mark] ?? '' };
    }
  }
  // A straight mark without its partner is read as speech only where the paragraph begins with it.
  if (open && (paragraph.charAt(open.at) !== '"' || open.at === 0))
    ranges.push({ from: open.at, to: paragraph.length });
  return ranges;
}

/**
 * Whether a straight mark can only begin speech: white space before it, a letter after it. Where speech is open, its
 * end was left out, and it began here anew; else one missing mark would turn the rest of the text inside out.
 */
function opensOnly(paragraph: string, at: number): boolean {
  return /(?:^|[\s([])$/.test(paragraph.slice(Math.max(0, at - 1), at)) && /^\S/.test(paragraph.slice(at + 1, at + 2));
}
