/**
 * What each signal is worth, as the natural logarithm of the odds that its side was first. Starting values, set by
 * hand so that the rules of the design hold (section 5): a declaration beats a date, a date decides alone, a dated
 * page against an undated one needs a second signal, two weak signals together only make it "perhaps". They are to be
 * calibrated by `npm run evaluate -- origin` (the origin issue).
 */
export const LOG_ODDS = {
  /** The other's code names this very page as the origin … */
  declaredPage: 5,
  /** … or another page of this outlet's site … */
  declaredSite: 3.5,
  /** … or this outlet as publisher. */
  declaredOutlet: 2.5,
  /** The other says in words that this outlet printed it first, and links to it … */
  phraseLinked: 5,
  /** … or does not: then a trusted time that says otherwise leaves it undecided, as a comment or a forgery may say it. */
  phrase: 3.2,
  /** The other's text links to this article: no credit, and no order by itself, as pages also link to later ones. */
  link: 0.55,
  /** Earlier by full stamps, by days, or by stamps of which one is less trusted. */
  timeMinute: 3,
  timeDay: 2.4,
  timeWeak: 2,
  /** By less than half an hour, or by whole hours up to 14: two clients of one wire, or a zone named wrongly. */
  timeShort: 1.5,
  /**
   * Only one side states a time. With a reporter it is still undecided: a page whose date could not be read has often
   * lost its byline the same way, so the two are not independent.
   */
  timeOnly: 0.3,
  /** Only one side credits an agency: a republisher drops that line. */
  agencyOnly: 0.8,
  /** Only one side names a reporter. */
  bylineOnly: 0.2,
  /** Met first by this library: says more of the reader's habits than of the articles. */
  seenFirst: 0.05,
  /** Subheads on one side only; reading drops them too. */
  subheadsOnly: 0.05,
} as const;
