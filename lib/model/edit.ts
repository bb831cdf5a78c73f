/** What was changed between two printings of one text (UI.md, sections 2.1 and 9). */

/** Every kind of edit, in the order in which a reader is told of them: facts come first, spelling last. */
export const EDIT_KINDS = [
  'figures',
  'names',
  'quotations',
  'byline',
  'credits',
  'headline',
  'self-reference',
  'wording',
  'subheads',
  'paragraphs',
  'added',
  'moved',
  'links',
  'spelling',
] as const;

export type EditKind = (typeof EDIT_KINDS)[number];

/** How an edit is marked: each role has a colour and a line of its own. */
export type EditRole = 'facts' | 'cut' | 'added' | 'worded';

export const EDIT_ROLE: Record<EditKind, EditRole> = {
  figures: 'facts',
  names: 'facts',
  quotations: 'facts',
  byline: 'cut',
  credits: 'cut',
  headline: 'worded',
  'self-reference': 'worded',
  wording: 'worded',
  subheads: 'cut',
  paragraphs: 'cut',
  added: 'added',
  moved: 'worded',
  links: 'cut',
  spelling: 'worded',
};

/** Characters of one block of an article's text: from the first, to one past the last. */
export interface TextPlace {
  in: 'text';
  block: number;
  from: number;
  to: number;
}

/** Where an edit stands on one side. An index is into the article's `agencies` or `links`. */
export type Place = TextPlace | { in: 'title' } | { in: 'byline' } | { in: 'credit' | 'link'; index: number };

/** One edit. The later of the two printings is the one that was edited; at least one of the places is given. */
export interface Edit {
  kind: EditKind;
  /** What became of it: the later one has other words, lacks it, has it alone, or has it elsewhere. */
  change: 'changed' | 'removed' | 'added' | 'moved';
  /** A credit of the text or of a picture; a blank lost between two sentences, among the spellings. */
  detail?: 'agency' | 'photo' | 'blank';
  page?: Place;
  other?: Place;
}

/** How many there are of each kind; a kind without any is absent. */
export type EditCounts = Partial<Record<EditKind, number>>;
