/** Bytes of a feed that are read. The largest full-text feeds are a few hundred kB; a news sitemap has 1,000 entries. */
export const MOST_BYTES = 8_000_000;

/** Entries of a document that are read: a news sitemap holds at most 1,000 (Google's rule for them). */
export const MOST_ENTRIES = 1000;

/** Parts of a sitemap index that are looked at, the newest first. */
export const MOST_PARTS = 3;

/** Feeds taken from one OPML file. */
export const MOST_SUBSCRIPTIONS = 2000;

/** Elements inside each other; more is no feed but an attack on whoever reads it. */
export const DEEPEST = 200;

/** Words from which on an entry's text is an article (design, section 2: 120 words of running text). */
export const LEAST_WORDS = 120;
