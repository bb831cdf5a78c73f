import { CAPITALS, LETTERS } from '../text/letters.ts';
import { wordSet } from '../text/wordSet.ts';
import { clean } from './meta.ts';
import { writtenDates } from './writtenDates.ts';

/** A line with a date is short; a sentence that mentions one is not. */
const LONGEST_LINE = 140;

/** From this length on a text is running text. */
const PARAGRAPH = 160;

/** Texts and lines looked at: the work is bounded, whatever the page. */
const MOST_TEXTS = 12_000;
const MOST_DATES = 400;

/** NodeFilter.SHOW_TEXT. */
const TEXTS = 4;

const INLINE = wordSet('A ABBR B EM FONT I SMALL SPAN STRONG TIME U DATE');
const NO_TEXT = wordSet('SCRIPT STYLE NOSCRIPT TEMPLATE OPTION TEXTAREA BUTTON');

/** A date in a line that a reader sees, with what is needed to tell whose date it is. */
export interface SeenDate {
  day: string;
  /** The line it stands in. */
  text: string;
  /** The line up to the date. */
  before: string;
  /** The `datetime` of a `time` element in the line, where it is of the same day or its text gives none. */
  stamp?: string;
  /** A time of day follows it. */
  hasClock: boolean;
  /** Dates in the line. */
  dates: number;
  element: Element;
  /** Characters of text before it on the page. */
  at: number;
}

export interface SeenText {
  dates: SeenDate[];
  /** Where each of the given headlines begins and ends, in characters of text before it. */
  heads: { from: number; to: number }[];
  /** Where running text begins. */
  paragraphs: number[];
}

/** Goes through a page's text once: short lines with a date, and where they stand. */
export function seenDates(root: Element, headlines: readonly Element[], dayFirst: boolean | undefined): SeenText {
  const seen: SeenText = { dates: [], heads: headlines.map(() => ({ from: -1, to: -1 })), paragraphs: [] };
  const lines = new Set<Element>();
  const walker = root.ownerDocument.createTreeWalker(root, TEXTS);
  let at = 0;
  for (let left = MOST_TEXTS; left > 0 && walker.nextNode(); left--) {
    const text = walker.currentNode.nodeValue ?? '';
    const parent = walker.currentNode.parentElement;
    const length = text.trim().length;
    if (!parent || (length === 0 && parent.nodeName !== 'TIME') || NO_TEXT.has(parent.nodeName.toUpperCase())) continue;
    seen.heads.forEach((place, index) => {
      if (length === 0 || headlines[index]?.contains(parent) !== true) return;
      if (place.from < 0) place.from = at;
      place.to = at + length;
    });
    if (length >= PARAGRAPH) seen.paragraphs.push(at);
    if ((length > 0 && /\d/.test(text)) || parent.nodeName === 'TIME') {
      const line = lineAround(parent);
      if (!line) seen.dates.push(...datelineOf(parent, text, at, dayFirst));
      else if (!lines.has(line.element) && seen.dates.length < MOST_DATES) {
        lines.add(line.element);
        seen.dates.push(...datesOf(line, parent, at, dayFirst));
      }
    }
    at += length;
  }
  return seen;
}

interface DateLine {
  element: Element;
  text: string;
}

/** The line that a text in this element stands in, if it is a short one. */
function lineAround(parent: Element): DateLine | undefined {
  for (const element of new Set([lineOf(parent), parent])) {
    const text = textIn(element);
    if (text.length <= LONGEST_LINE) return { element, text };
  }
  return undefined;
}

/** The element that holds the whole line a text stands in. */
function lineOf(element: Element): Element {
  let line = element;
  while (INLINE.has(line.nodeName.toUpperCase()) && line.parentElement && line.parentElement.childNodes.length <= 12) {
    if (line.parentElement.textContent.length > LONGEST_LINE * 3) break;
    line = line.parentElement;
  }
  return line;
}

/** Before a dateline's day, if anything. */
const PLACE = new RegExp(`^(?:[${CAPITALS}][${LETTERS} .'’-]{1,30}[,/(]\\s*)?$`);

/** A paragraph may begin with its dateline: "Varnholt, 14 March 2025 – ". */
function datelineOf(element: Element, own: string, at: number, dayFirst: boolean | undefined): SeenDate[] {
  const text = clean(own.slice(0, 100).normalize('NFKC'));
  const date = writtenDates(text, dayFirst)[0];
  if (!date || !PLACE.test(text.slice(0, date.from))) return [];
  const before = text.slice(0, date.from);
  return [{ day: date.day, text: text.slice(0, date.to), before, hasClock: false, dates: 1, element, at }];
}

function datesOf(
  { element: line, text }: DateLine,
  element: Element,
  at: number,
  dayFirst: boolean | undefined,
): SeenDate[] {
  const stamp = (line.matches('[datetime]') ? line : line.querySelector('time[datetime]'))?.getAttribute('datetime');
  const stamped = stamp ? writtenDates(stamp.trim().slice(0, 40), dayFirst)[0]?.day : undefined;
  const written = writtenDates(text, dayFirst).slice(0, 6);
  if (written.length === 0 && stamp && stamped !== undefined) {
    return [{ day: stamped, text, before: text, stamp, hasClock: true, dates: 1, element, at }];
  }
  return written.map(({ day, from, to }) => ({
    day,
    text,
    before: text.slice(0, from),
    ...(stamp && stamped === day && { stamp }),
    hasClock: CLOCK.test(text.slice(to)),
    dates: written.length,
    element,
    at,
  }));
}

/** A time of day right behind a date. */
const CLOCK = /^\D{0,8}\d{1,2}\s?[:.h]\s?\d{2}/;

/** The text of a line; parts that a reader sees apart are not run together. */
function textIn(line: Element): string {
  const walker = line.ownerDocument.createTreeWalker(line, TEXTS);
  let text = '';
  while (walker.nextNode() && text.length <= LONGEST_LINE) {
    if (!NO_TEXT.has(walker.currentNode.parentElement?.nodeName.toUpperCase() ?? ''))
      text += ` ${walker.currentNode.nodeValue ?? ''}`;
  }
  return clean(text.normalize('NFKC'));
}
