import type { StatedTime } from '../model/article.ts';
import { clean } from './meta.ts';
import { otherBoxes, type OtherBoxes } from './otherBoxes.ts';
import { readTime } from './readTime.ts';
import { seenDates, type SeenDate, type SeenText } from './seenDates.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What the element of a dateline is called. */
const DATELINE =
  /date|datum|dato|time|zeit|heure|fecha|hora|publi|posted|byline|\bmeta|meta\b|entry-meta|pubdate|created|-info|info\b/i;

const PUBLISHED =
  /publi|pubbl|gepubl|posted|erschienen|veröffentlicht|erstellt|online seit|verfasst|geschrieben|geplaatst|eingestellt|date\s*:|datum\s*:|fecha\s*:|data\s*:|stand\s*:|掲載|公開|配信|发布|發布|发表|發表|입력|등록|опубл|opubl/i;

/** Only a preposition before the date, where nothing says that it is of a change. */
const ON = /(?:\bon:?|\bvom|\bam|\ble|\bel|\bil|\bop|\bem)\s*$/i;

const MODIFIED =
  /updat|aktualisiert|modifi|mis à jour|mise à jour|actualizad|aggiornat|atualizad|bijgewerkt|last changed|geändert|änderung|revis|edited|更新|수정|обновл/i;

/** Days of something else: of a reader's account, a licence, a person, an event, an offer. */
const OTHER =
  /©|\(c\)|copyright|regist|joined|member since|mitglied|dabei seit|geboren|\bborn\b|†|gültig|expires|deadline|anmelde|abgerufen|retrieved|accessed|bis zum\s*$|konzert|termin|beginn|premiere|erscheint|nächste|next issue/i;

/** Points a date must reach to be taken for the article's. */
const ENOUGH = 3;

/** Characters between a headline and its dateline. */
const NEAR = 600;
const NOT_FAR = 1500;

export interface VisibleTime {
  time: StatedTime;
  /** The line says that this is when the text was changed. */
  isModified: boolean;
  /** It stands beside the headline, or says that it is the day of publication. */
  isClear: boolean;
}

/**
 * The date a reader takes for the article's: of all short lines with a date that with most points for its place
 * (beside the headline, before the text), its label and the name of its element, less those for standing among other
 * articles. Weights were set by hand on half of the htmldate pages, see docs/benchmarks.md. Today's date is not taken:
 * it may be the masthead's, and an article of today gains nothing by it.
 */
export function visibleTime(document: Document, title: string, now: number): VisibleTime | undefined {
  const heads = headlines(document, title);
  const seen = seenDates(document.body, heads, isDayFirst(document));
  const groups = daysByPlace(seen.dates);
  const isIn = otherBoxes(heads);
  const isOnly = new Set(seen.dates.filter((date) => isOwn(date, isIn)).map(({ day }) => day)).size === 1;
  let best: { points: number; date: SeenDate; isModified: boolean } | undefined;
  for (const date of seen.dates) {
    const { points, isModified } = weigh(date, seen, isIn, groups, isOnly);
    if (points < ENOUGH || (best && best.points >= points)) continue;
    best = { points, date, isModified };
  }
  if (!best) return undefined;
  const { date, points, isModified } = best;
  const time = (date.stamp && readTime(date.stamp, 'time-element', now)) || readTime(date.day, 'visible', now);
  if (!time || now - time.from <= 1.6 * DAY) return undefined;
  return {
    time: { ...time, text: (date.stamp ?? date.text).slice(0, 40) },
    isModified,
    isClear: !isModified && points >= ENOUGH + 2,
  };
}

function weigh(
  date: SeenDate,
  seen: SeenText,
  isIn: OtherBoxes,
  groups: Map<string, Set<string>>,
  isOnly: boolean,
): { points: number; isModified: boolean } {
  const { element, text, before, at } = date;
  const nothing = { points: 0, isModified: false };
  if (OTHER.test(before) || isIn.frame(element)) return nothing;
  const isModified = MODIFIED.test(before.slice(-40)) && !PUBLISHED.test(before.slice(-40));
  let points = 0;
  points += Math.max(0, ...seen.heads.map((head) => nearness(head, at, seen.paragraphs)));
  if (PUBLISHED.test(before) || (ON.test(before) && !isModified)) points += 2;
  if (namesDate(element)) points += 2;
  if (isBesideText(at, seen.paragraphs)) points += 1;
  if (date.hasClock) points += 1;
  if (isOnly && isOwn(date, isIn)) points += 2;
  if (isModified) points -= 1;
  if (text.length > 50) points -= 1;
  if (text.length > 90) points -= 1;
  if (date.dates > 1 && !MODIFIED.test(text)) points -= 1;
  if (isIn.list(element)) points -= 3;
  if ((groups.get(placeOf(element))?.size ?? 0) >= 3) points -= 2;
  return { points, isModified };
}

/** Up to four points for standing between a headline and the text, three for standing just above the headline. */
function nearness(head: { from: number; to: number }, at: number, paragraphs: readonly number[]): number {
  if (head.from < 0) return 0;
  const parted = (from: number, to: number) => paragraphs.filter((begin) => begin >= from && begin < to).length;
  if (at >= head.to) {
    const far = at - head.to;
    const between = parted(head.to, at);
    if (between > 1) return 0;
    return (far <= NEAR ? 4 : far <= NOT_FAR ? 2 : 0) - (between > 0 ? 1 : 0);
  }
  if (at >= head.from) return 2;
  return head.from - at <= NEAR / 2 && parted(at, head.from) === 0 ? 3 : 0;
}

/** Whether running text begins right behind it or has just ended. */
function isBesideText(at: number, paragraphs: readonly number[]): boolean {
  return paragraphs.some((begin) => Math.abs(begin - at) <= NEAR * 2);
}

function namesDate(element: Element): boolean {
  let one: Element | null = element;
  for (let up = 0; one && up < 3; up++, one = one.parentElement) {
    if (one.nodeName === 'TIME' || DATELINE.test(`${one.id} ${one.className} ${one.getAttribute('itemprop') ?? ''}`)) {
      return true;
    }
  }
  return false;
}

/** Whether a date stands neither in the page's frame nor among other articles. */
const isOwn = ({ element, before }: SeenDate, isIn: OtherBoxes): boolean =>
  !OTHER.test(before) && !isIn.frame(element) && !isIn.list(element);

/** Elements built alike hold a list's dates: three different ones are those of other articles. */
const placeOf = (element: Element): string =>
  [element, element.parentElement, element.parentElement?.parentElement]
    .map((one) => `${one?.nodeName ?? ''}.${one?.getAttribute('class') ?? ''}`)
    .join('<');

function daysByPlace(dates: readonly SeenDate[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { element, day } of dates) {
    const place = placeOf(element);
    groups.set(place, (groups.get(place) ?? new Set()).add(day));
  }
  return groups;
}

/** In `3/4/2023` the day stands first where that is the habit of the page's language; of English it is not known. */
function isDayFirst(document: Document): boolean | undefined {
  const language = document.documentElement.lang.toLowerCase();
  if (/^en-(gb|au|nz|ie|in|za)/.test(language)) return true;
  if (language === 'en-us') return false;
  return /^(de|fr|es|it|pt|nl|pl|tr|ru|uk|cs|da|sv|nb|no|el|ro|ca)\b/.test(language) ? true : undefined;
}

/** Where the headline stands: some pages repeat it (in a bar that shows while scrolling, in a breadcrumb). */
function headlines(document: Document, title: string): Element[] {
  const heads = [
    ...document.querySelectorAll(
      'h1, h2, h3, dt, strong, [itemprop~="headline"], [class*="headline" i], [class*="title" i]',
    ),
  ].slice(0, 400);
  const wanted = title.toLowerCase();
  const isTitle = (text: string) => text === wanted;
  const isPart = (text: string) =>
    text.length >= 12 && (wanted.includes(text) || (wanted !== '' && text.includes(wanted)));
  for (const matches of [isTitle, isPart]) {
    const found = heads
      .filter((head) => matches(clean(head.textContent, 400).toLowerCase()))
      .sort((a, b) => Number(b.nodeName === 'H1') - Number(a.nodeName === 'H1'));
    if (found.length > 0) return found.slice(0, 4);
  }
  return [...document.querySelectorAll('h1')].slice(0, 2);
}
