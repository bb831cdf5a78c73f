/** What was read out of one page. Plain data: it crosses from the content script to the background as JSON. */

/** One block of the main text, in reading order. Title, byline and captions are not part of it. */
export interface Block {
  kind: 'paragraph' | 'subhead' | 'quotation' | 'item';
  text: string;
}

/** Where a time was found, from the most to the least trusted. */
export type TimeSource = 'json-ld' | 'meta' | 'itemprop' | 'feed' | 'time-element' | 'address' | 'visible';

/**
 * A time the page states, as an interval of epoch milliseconds: a full stamp spans its minute, a bare day spans that
 * day in every time zone of the earth (−12 h to +14 h), so that a UTC stamp and a local day are never in conflict.
 */
export interface StatedTime {
  from: number;
  to: number;
  precision: 'minute' | 'day';
  source: TimeSource;
  /** As the page wrote it, at most 40 characters. */
  text: string;
  /** Minutes east of Greenwich, where the page states them. */
  offset?: number;
  /** YYYY-MM-DD: the day that the page shows its readers, where that is not the day of the stamp. */
  day?: string;
  /** Given as `published` for want of better: when the text was changed. It is not younger, but may be older. */
  isModified?: true;
}

/** Why a time that a page shows says nothing of when its article was published. */
export type SetAsideReason = 'future' | 'epoch' | 'masthead';

/** A time that a page shows and that was set aside, named to the reader. */
export interface SetAsideTime {
  reason: SetAsideReason;
  /** As the page wrote it, at most 40 characters. */
  text: string;
}

/** A news agency named as (part of) the origin of the text, or of a picture only. */
export interface AgencyCredit {
  /** The agency's usual short name: "AP", "Reuters". */
  agency: string;
  place: 'byline' | 'dateline' | 'credit-line' | 'photo';
  text: string;
}

/** Words on the page by which it names another outlet as the source of the text. */
export interface CreditPhrase {
  /** The sentence as it stands on the page, at most 200 characters. */
  text: string;
  /** The outlet named in it: a name or a host. */
  names: string;
  /** Where the phrase links to, if it does. */
  link?: string;
}

/** The elements of a page's code that may name another page or outlet as the origin. */
export type DeclaringSignal =
  'canonical' | 'og:url' | 'isBasedOn' | 'publisher' | 'sourceOrganization' | 'original-source';

/** A statement in the page's code that names another page or outlet. */
export interface Declaration {
  signal: DeclaringSignal;
  /** Absolute address, where the signal is an address. */
  url?: string;
  /** Name, where the signal is a name. */
  name?: string;
}

export interface Article {
  /** The page's address without fragment. */
  url: string;
  canonical?: string;
  title: string;
  /** The outlet's name as the page gives it, else its host. */
  outlet: string;
  /** Persons only; agencies, desks, addresses and handles are left out. */
  authors: string[];
  agencies: AgencyCredit[];
  credits: CreditPhrase[];
  declarations: Declaration[];
  published?: StatedTime;
  modified?: StatedTime;
  /** Only where no time of publication could be read. */
  setAside?: SetAsideTime;
  /** BCP 47, as the page declares it. */
  language?: string;
  blocks: Block[];
  /** Addresses linked from inside the main text, absolute, at most 50. */
  links: string[];
  /** Words of the main text; two characters of a script written without blanks count as one. */
  words: number;
  /** True when the text was longer than 200,000 characters and only its beginning was read. */
  cut: boolean;
}

/** Shingle hashes selected by winnowing: unsigned 32-bit, ascending, without repetition. */
export interface Fingerprint {
  /** Changes whenever the same text would give other hashes. */
  version: number;
  /** Hashes in a window, 1 to 8: 2 of `window` + 1 shingles are expected to be selected. */
  window: number;
  hashes: number[];
}
