import type { AgencyCredit, CreditPhrase, StatedTime } from '../../lib/model/article.ts';
import type { KnownArticle } from '../../lib/model/knownArticle.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A known article of an invented outlet that says nothing of its origin; a test changes what it is about. */
export function makeArticle(change: Partial<KnownArticle> = {}): KnownArticle {
  return {
    url: 'https://www.harbourcourier.example/coast/gates',
    site: 'harbourcourier.example',
    title: 'Varnholt closes its sea gates',
    outlet: 'The Harbour Courier',
    authors: [],
    agencies: [],
    credits: [],
    declarations: [],
    blocks: [],
    links: [],
    words: 400,
    cut: false,
    firstSeen: 1_000_000,
    ...change,
  };
}

/** The same for another outlet. */
export function makeCopy(change: Partial<KnownArticle> = {}): KnownArticle {
  return makeArticle({
    url: 'https://meridiandaily.example/gates-close',
    site: 'meridiandaily.example',
    outlet: 'Meridian Daily',
    ...change,
  });
}

/** A full stamp: its minute. */
export function stamp(iso: string, source: StatedTime['source'] = 'json-ld'): StatedTime {
  const from = Math.floor(Date.parse(iso) / MINUTE) * MINUTE;
  return { from, to: from + MINUTE, precision: 'minute', source, text: iso };
}

/** A bare day, wherever on earth. */
export function day(iso: string, source: StatedTime['source'] = 'json-ld'): StatedTime {
  const from = Date.parse(iso);
  return { from: from - 14 * HOUR, to: from + 36 * HOUR, precision: 'day', source, text: iso };
}

export function agency(name: string, place: AgencyCredit['place'] = 'byline'): AgencyCredit {
  return { agency: name, place, text: `with ${name}` };
}

export function phrase(names: string, link?: string): CreditPhrase {
  return { text: `Originally published by ${names}`, names, ...(link !== undefined && { link }) };
}
