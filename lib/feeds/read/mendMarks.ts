/** CDATA is left as it is; everywhere else an ampersand that begins no entity stands for itself. */
const BARE = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&(?!#?\w+;)/g;

/** The parser takes the mark behind an unfinished entity for text: in "Q&A</title>" it would not see the end. */
export const mendMarks = (text: string): string => text.replace(BARE, (found) => (found === '&' ? '&amp;' : found));
