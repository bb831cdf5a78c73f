import { i18n } from '#i18n';
import type { ArticleCard } from '../../model/verdict.ts';
import { plainText, sentenceOf, SLOT } from '../words/sentence.ts';
import { formatStated } from './formatTime.ts';

/** "Ilse Marant, “Ferry talks stall”, The Quay Courier, 14 Mar 2026, 07:42, https://…": what is known, in the reader's language. */
export function plainCitation({ authors, title, outlet, published, url }: ArticleCard): string {
  const quoted = plainText(sentenceOf(i18n.t('citeTitle', [SLOT[0]]), { quote: title }));
  return [authors.join(', '), quoted, outlet, published ? formatStated(published) : '', url].filter(Boolean).join(', ');
}

/**
 * "Marant, I. (2026, March 14). Ferry talks stall. The Quay Courier. https://…" (APA, 7th edition, section 10.1, example
 * 16: online news). APA is an English form, whatever the reader's language; without an author the title comes first.
 */
export function apaCitation({ authors, title, outlet, published, url }: ArticleCard): string {
  const date = `(${published ? apaDate(published) : 'n.d.'}).`;
  const headline = /[.?!…]$/.test(title) ? title : `${title}.`;
  const names = apaAuthors(authors);
  return [...(names ? [names, date, headline] : [headline, date]), `${outlet}.`, url].join(' ');
}

function apaDate({ from, to, precision }: NonNullable<ArticleCard['published']>): string {
  // A bare day spans all time zones: its middle lies on that day in UTC.
  const [moment, timeZone] = precision === 'day' ? [(from + to) / 2, 'UTC'] : [from, undefined];
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone }).format(moment);
  return `${part({ year: 'numeric' })}, ${part({ month: 'long', day: 'numeric' })}`;
}

function apaAuthors(authors: readonly string[]): string {
  const names = authors.map(inverted);
  const last = names.pop();
  if (last === undefined) return '';
  return names.length === 0 ? last : `${names.join(', ')}, & ${last}`;
}

/** "Jean-Paul van der Aar" as "van der Aar, J.-P."; names without a given part, or not in letters with case, stay. */
function inverted(name: string): string {
  const parts = name.trim().split(/\s+/);
  if (parts.length < 2 || !/\p{Lu}/u.test(name)) return name;
  let family = parts.length - 1;
  while (family > 1 && /^\p{Ll}/u.test(parts[family - 1] ?? '')) family--;
  const initials = parts.slice(0, family).map((given) => given.split('-').map(initial).join('-'));
  return `${parts.slice(family).join(' ')}, ${initials.join(' ')}`;
}

const initial = (given: string) => `${[...given][0]?.toUpperCase() ?? ''}.`;
