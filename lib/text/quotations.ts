import { hasLetter } from './letterCase.ts';

/** Character ranges of a paragraph that stand inside quotation marks, marks included. */
export interface Range {
  from: number;
  to: number;
}

export interface Quotations {
  ranges: Range[];
  /** True where the paragraph begins with a quotation that it does not end: speech over several paragraphs. */
  open: boolean;
}

/** Opening mark → marks that close it. German „…“ closes with the mark that opens in English; Swedish ”…” with its own. */
const CLOSERS: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
};

/** All of these, openers and closers. */
const ANY_MARK = /[“”„«»‘’‚‹›「」『』"]/g;

/** Marks that are also closing marks, apostrophes or inches: they open only at the start of a word. */
const AMBIGUOUS = '"”‘';

/** Quoted speech in one paragraph. */
export function quotations(paragraph: string): Quotations {
  const ranges: Range[] = [];
  let open: { at: number; closers: string } | undefined;
  for (const { 0: mark, index: at } of paragraph.matchAll(ANY_MARK)) {
    // A mark that can only open, while speech is open: its end was left out, or the rest would turn inside out.
    if (open?.closers.includes(mark) && !(mark === '"' && isWordStart(paragraph, at))) {
      if (mark === '’' && hasLetter(paragraph.charAt(at + 1))) continue;
      ranges.push({ from: open.at, to: at + 1 });
      open = undefined;
    } else if (Object.hasOwn(CLOSERS, mark) && (!open || (mark === '"' && open.closers === '"'))) {
      if (AMBIGUOUS.includes(mark) && !isWordStart(paragraph, at)) continue;
      open = { at, closers: CLOSERS[mark] ?? '' };
    }
  }
  return { ranges, open: open?.at === 0 };
}

/** White space or a bracket before it, no white space after it. */
function isWordStart(paragraph: string, at: number): boolean {
  const before = paragraph.charAt(at - 1);
  return (at === 0 || /[\s([–—-]/.test(before)) && /^\S/.test(paragraph.slice(at + 1, at + 2));
}
