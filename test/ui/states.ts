import type { StatedTime } from '../../lib/model/article.ts';
import type { EditCounts } from '../../lib/model/edit.ts';
import type { Direction, Evidence } from '../../lib/model/evidence.ts';
import type { Overlap, Passage, TextSpan, WordSpan } from '../../lib/model/overlap.ts';
import type { Note, TabState } from '../../lib/model/tabState.ts';
import type { ArticleCard, Match, Verdict, VerdictKind } from '../../lib/model/verdict.ts';

/** One state of a tab for every kind of verdict, and the forms a kind can take. All outlets and persons are fictional. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const minute = (text: string): StatedTime => {
  const from = Date.parse(text);
  return { from, to: from + 60_000, precision: 'minute', source: 'json-ld', text };
};

/** A bare day, in every time zone of the earth. */
const day = (text: string): StatedTime => {
  const from = Date.parse(`${text}T00:00:00Z`);
  return { from: from - 14 * HOUR, to: from + DAY + 12 * HOUR, precision: 'day', source: 'meta', text };
};

const card = (outlet: string, site: string, title: string, more: Partial<ArticleCard> = {}): ArticleCard => ({
  url: `https://www.${site}/harbour/${title.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  title,
  outlet,
  site,
  authors: [],
  agencies: [],
  firstSeen: Date.parse('2026-03-14T11:20:00Z'),
  words: 238,
  language: 'en',
  ...more,
});

/** More kinds than two rows hold. */
const EDITS: EditCounts = {
  figures: 1,
  names: 2,
  quotations: 1,
  byline: 1,
  credits: 2,
  headline: 1,
  'self-reference': 1,
  wording: 9,
  subheads: 2,
  links: 3,
  spelling: 8,
};

export const COURIER = card(
  'The Quay Courier',
  'quaycourier.example',
  'Ferry talks stall as Port Vellin enters third day without crossings',
  { authors: ['Ilse Marant'], published: minute('2026-03-14T07:42:00Z'), words: 240 },
);

export const POST = card('Harbour Post Daily', 'harbourpost.example', 'Port Vellin ferry talks stall on day three', {
  published: minute('2026-03-14T10:54:00Z'),
});

const GAZETTE = card('The Fen Gazette', 'fengazette.example', 'Port Vellin: no crossings for a third day', {
  published: minute('2026-03-14T08:47:00Z'),
});
const SUNDIAL = card('Sundial News', 'sundial.example', 'Ferry talks stall on third day', {
  published: minute('2026-03-14T13:30:00Z'),
});
const LEDGER = card('Lowland Ledger', 'lowlandledger.example', 'Port Vellin without ferries', {
  published: day('2026-03-14'),
});
const WIRE = card('Northmere Wire', 'northmere.example', 'Northmere Wire: Port Vellin harbour, third day', {
  published: minute('2026-03-14T06:55:00Z'),
});
const MARKET = card('Harbour Post Daily', 'harbourpost.example', 'Night market returns to the Tannery Quarter', {
  authors: ['Ada Brandt'],
  published: minute('2026-03-14T17:30:00Z'),
  words: 611,
});

const span = (from: number, to: number): WordSpan => ({ from, to });
/** As if every word had five letters and a blank, in one block. */
const characters = ({ from, to }: WordSpan): TextSpan => ({
  from: { block: 0, at: from * 6 },
  to: { block: 0, at: to * 6 - 1 },
});
const passage = (page: WordSpan, other: WordSpan, quoted = false): Passage => ({
  page,
  other,
  pageText: characters(page),
  otherText: characters(other),
  shared: Math.min(page.to - page.from, other.to - other.from),
  quoted,
});

const overlap = (more: Partial<Overlap> = {}): Overlap => ({
  kind: 'whole',
  shareOfPage: 0.945,
  shareOfOther: 0.937,
  longestRun: 43,
  longest: { page: span(88, 131), other: span(72, 115) },
  sharedWords: 225,
  ownWords: 180,
  passages: [
    passage(span(0, 28), span(0, 28)),
    passage(span(29, 46), span(29, 46)),
    passage(span(51, 123), span(53, 118)),
    passage(span(124, 153), span(119, 140)),
    passage(span(154, 174), span(142, 178)),
    passage(span(175, 230), span(180, 236)),
  ],
  pageLength: 238,
  otherLength: 240,
  ...more,
});

const part = (share: number, shareOfOther = share): Overlap =>
  overlap({
    kind: 'part',
    shareOfPage: share,
    shareOfOther,
    longestRun: 60,
    longest: { page: span(24, 84), other: span(30, 90) },
    passages: [passage(span(24, 84), span(30, 90)), passage(span(120, 150), span(140, 170))],
  });

const EVIDENCE: Evidence[] = [
  { signal: { kind: 'time', lagMs: 3 * HOUR + 12 * 60_000, dayOnly: false }, side: 'other', logOdds: 2.2, dots: 4 },
  { signal: { kind: 'byline-only' }, side: 'other', logOdds: 1.1, dots: 3 },
  { signal: { kind: 'agency-only', agencies: ['Northmere Wire'] }, side: 'other', logOdds: 0.6, dots: 2 },
  { signal: { kind: 'subheads-only', count: 2 }, side: 'other', logOdds: 0.2, dots: 1 },
  {
    signal: { kind: 'seen-first', at: Date.parse('2026-03-14T11:20:00Z') },
    side: 'page',
    logOdds: 0.2,
    dots: 1,
  },
  {
    signal: { kind: 'spelling', count: 8, throughout: true, example: ['harbour', 'harbor'] },
    side: 'both',
    logOdds: 0,
    dots: 0,
  },
];

const earlier: Direction = { first: 'other', probability: 0.972, lagMs: 3 * HOUR + 12 * 60_000 };
const later = (lagMs?: number): Direction => ({
  first: 'page',
  probability: 0.03,
  ...(lagMs !== undefined && { lagMs }),
});

const match = (other: ArticleCard, more: Partial<Match> = {}): Match => ({
  other,
  overlap: overlap(),
  direction: earlier,
  evidence: EVIDENCE,
  credit: { kind: 'none', agencyMissing: true, authorMissing: true },
  ...more,
});

const OTHERS: Match[] = [
  match(GAZETTE, { overlap: overlap({ shareOfPage: 0.98 }), direction: later(HOUR) }),
  match(SUNDIAL, { overlap: overlap({ shareOfPage: 0.99 }), direction: later(3 * HOUR) }),
  match(WIRE, { overlap: part(0.22), evidence: [] }),
];

const judged = (verdict: Verdict, page?: ArticleCard, notes: Note[] = []): TabState => ({
  state: 'judged',
  url: page?.url ?? 'https://www.harbourpost.example/harbour/',
  visit: 'visit-1',
  verdict,
  ...(page && { page }),
  kept: page !== undefined && notes.length === 0,
  notes,
});

const LENS = card('Sundial News', 'sundial.example', 'Old lighthouse lens returns to Cape Merrow', {
  published: minute('2026-03-10T08:00:00Z'),
});
const GRAIN = card('Lowland Ledger', 'lowlandledger.example', 'Grain terminal to reopen after inspection, port says', {
  agencies: [{ agency: 'Northmere Wire', place: 'byline', text: 'Northmere Wire' }],
  published: minute('2026-03-12T16:20:00Z'),
});
const EXCERPT: Overlap = overlap({
  kind: 'excerpt',
  shareOfPage: 0.0941,
  shareOfOther: 0.0712,
  longestRun: 37,
  longest: { page: span(160, 197), other: span(100, 137) },
  sharedWords: 84,
  ownWords: 0,
  passages: [
    passage(span(160, 197), span(100, 137), true),
    passage(span(360, 385), span(354, 380), true),
    passage(span(547, 573), span(950, 976), true),
  ],
  pageLength: 895,
  otherLength: 1180,
});

type Form =
  | 'republishedVisible'
  | 'republishedMachine'
  | 'partlyPassage'
  | 'commonStatement'
  | 'excerptPassages'
  | 'unknownEmpty'
  | 'unknownUnanswered'
  | 'unknownPrivate'
  | 'republishedPart'
  | 'unreadableDoubt'
  | 'notCopy'
  | 'markedOriginal'
  | 'pausedEverywhere';

/** Keyed by the kind of verdict, or by the form of one. */
export const states: Record<VerdictKind | 'reading' | Form, TabState> = {
  reading: {
    state: 'reading',
    url: POST.url,
    visit: 'visit-1',
    // A reading that never gets old, however long a test looks at it.
    since: Date.UTC(2100, 0),
    sure: true,
    words: 611,
  },
  paused: judged({ kind: 'paused', where: 'here' }),
  pausedEverywhere: judged({ kind: 'paused', where: 'everywhere' }),
  failed: judged({ kind: 'failed', code: 'timeout', detail: 'library-timeout after 4000 ms' }),
  'not-article': judged({ kind: 'not-article', reason: 'home' }),
  unreadable: judged({
    kind: 'unreadable',
    reason: 'wall',
    title: 'The reservoir above the town',
    wordsRead: 212,
    wordsDeclared: 900,
    firstWords: 'The reservoir above',
    lastWords: 'which the board',
  }),
  unreadableDoubt: judged({
    kind: 'unreadable',
    reason: 'doubt',
    title: 'The reservoir above the town',
    wordsRead: 131,
    firstWords: 'Skip to content',
    lastWords: 'all rights reserved',
  }),
  republishedPart: judged({ kind: 'republished', match: match(COURIER), others: [] }, POST, [
    { kind: 'part-read', wordsRead: 240, wordsDeclared: 900 },
  ]),
  unknown: judged({ kind: 'unknown', compared: 18_204 }, MARKET),
  estimated: judged(
    {
      kind: 'estimated',
      estimate: { other: COURIER, shareOfPage: 0.943, shareOfOther: 1 },
      others: [{ other: MARKET, shareOfPage: 0.71, shareOfOther: 0.6 }],
      compared: 18_204,
    },
    POST,
  ),
  unknownEmpty: judged({ kind: 'unknown', compared: 0 }, MARKET),
  unknownUnanswered: judged({ kind: 'unknown', compared: 0 }, MARKET, [{ kind: 'remember-unanswered' }]),
  unknownPrivate: judged({ kind: 'unknown', compared: 1 }, MARKET, [{ kind: 'private-window' }, { kind: 'cut' }]),
  notCopy: judged(
    { kind: 'unknown', compared: 18_204, setAside: [match(COURIER, { edits: EDITS })] },
    { ...POST, word: { kind: 'not-copy', at: Date.parse('2026-03-15T09:00:00Z') } },
  ),
  markedOriginal: judged(
    {
      kind: 'original',
      match: match(COURIER, {
        direction: { first: 'page', probability: 0, declared: 'reader' },
        evidence: [
          { signal: { kind: 'your-word' }, side: 'page', logOdds: 6, dots: 4 },
          { signal: { kind: 'time', lagMs: 3 * HOUR, dayOnly: false }, side: 'other', logOdds: 2.9, dots: 4 },
        ],
      }),
      others: [],
    },
    { ...POST, word: { kind: 'original', at: Date.parse('2026-03-15T09:00:00Z') } },
  ),
  'same-outlet': judged(
    {
      kind: 'same-outlet',
      match: match(
        card('The Quay Courier', 'quaycourier.example', 'Ferry talks break off in Port Vellin', {
          authors: ['Ilse Marant'],
          published: minute('2026-03-13T23:50:00Z'),
        }),
        {
          overlap: part(0.58, 0.91),
          edits: { figures: 1, paragraphs: 2 },
          direction: { first: 'other', probability: 0.99, lagMs: 7 * HOUR + 52 * 60_000 },
          evidence: [],
        },
      ),
      others: [],
    },
    COURIER,
  ),
  'common-source': judged(
    {
      kind: 'common-source',
      agencies: ['Northmere Wire'],
      match: match(GRAIN, {
        overlap: overlap({ shareOfPage: 0.815, shareOfOther: 0.765, longestRun: 96 }),
        direction: later(18 * 60_000),
        evidence: [
          { signal: { kind: 'agency-both', agencies: ['Northmere Wire'] }, side: 'both', logOdds: 0, dots: 0 },
          { signal: { kind: 'time', lagMs: 18 * 60_000, dayOnly: false }, side: 'page', logOdds: 0.8, dots: 2 },
        ],
      }),
      others: [],
    },
    card('The Fen Gazette', 'fengazette.example', 'Grain terminal reopens', {
      agencies: [{ agency: 'Northmere Wire', place: 'byline', text: 'By Northmere Wire' }],
      published: minute('2026-03-12T16:02:00Z'),
    }),
  ),
  commonStatement: judged(
    { kind: 'common-source', agencies: [], match: match(GRAIN, { evidence: [] }), others: [] },
    POST,
  ),
  original: judged(
    {
      kind: 'original',
      match: match(GAZETTE, {
        overlap: overlap({ shareOfOther: 0.98 }),
        direction: later(65 * 60_000),
        evidence: [
          { signal: { kind: 'time', lagMs: 65 * 60_000, dayOnly: false }, side: 'page', logOdds: 2.2, dots: 4 },
          { signal: { kind: 'declared', signal: 'canonical' }, side: 'page', logOdds: 4, dots: 4 },
        ],
        credit: { kind: 'machine', signal: 'canonical' },
      }),
      others: [
        match(POST, { direction: later(192 * 60_000) }),
        match(SUNDIAL, {
          direction: later(348 * 60_000),
          overlap: overlap({ shareOfOther: 1 }),
          credit: { kind: 'visible', quote: 'First published in The Quay Courier.', linked: true },
        }),
        match(LEDGER, {
          direction: later(),
          overlap: part(0.31),
          credit: { kind: 'visible', quote: 'Source: The Quay Courier', linked: false },
        }),
      ],
    },
    COURIER,
  ),
  undecided: judged(
    {
      kind: 'undecided',
      reason: 'same-time',
      match: match(LENS, {
        overlap: overlap({ shareOfPage: 0.914, shareOfOther: 0.893, longestRun: 204 }),
        direction: { first: 'unknown', probability: 0.52 },
        evidence: [
          { signal: { kind: 'time-same', dayOnly: false }, side: 'both', logOdds: 0, dots: 0 },
          { signal: { kind: 'byline-only' }, side: 'page', logOdds: 1.1, dots: 3 },
          {
            signal: { kind: 'seen-first', at: Date.parse('2026-03-10T08:20:00Z') },
            side: 'other',
            logOdds: 0.4,
            dots: 1,
          },
        ],
        credit: { kind: 'none', agencyMissing: false, authorMissing: false },
      }),
      others: [],
    },
    POST,
  ),
  republished: judged({ kind: 'republished', match: match(COURIER, { edits: EDITS }), others: OTHERS }, POST),
  republishedVisible: judged(
    {
      kind: 'republished',
      match: match(COURIER, {
        edits: { headline: 1, paragraphs: 1 },
        direction: { ...earlier, declared: 'visible' },
        credit: { kind: 'visible', quote: 'This article first appeared in The Quay Courier.', linked: true },
        evidence: [
          { signal: { kind: 'link' }, side: 'other', logOdds: 2, dots: 3 },
          {
            signal: { kind: 'phrase', quote: 'This article first appeared in The Quay Courier.' },
            side: 'other',
            logOdds: 4,
            dots: 4,
          },
        ],
      }),
      others: [],
    },
    POST,
    [{ kind: 'changed', at: Date.parse('2026-03-15T09:00:00Z') }, { kind: 'word-dropped' }],
  ),
  republishedMachine: judged(
    {
      kind: 'republished',
      match: match(COURIER, {
        edits: { byline: 1, headline: 1 },
        direction: { first: 'other', probability: 0.99, declared: 'machine' },
        credit: { kind: 'machine', signal: 'canonical' },
      }),
      others: [],
    },
    POST,
  ),
  partly: judged(
    {
      kind: 'partly',
      match: match(
        card('Sundial News', 'sundial.example', 'What the dredgers left behind: a river mouth, ten years on', {
          authors: ['Tomas Okell'],
          published: day('2026-03-11'),
        }),
        {
          overlap: part(0.34, 0.21),
          edits: { figures: 2, wording: 9, added: 1, moved: 1 },
          direction: { first: 'other', probability: 0.86, lagMs: DAY },
          credit: { kind: 'none', agencyMissing: false, authorMissing: true },
        },
      ),
      others: [],
    },
    card('Lowland Ledger', 'lowlandledger.example', 'The river mouth', { published: day('2026-03-12') }),
  ),
  partlyPassage: judged(
    {
      kind: 'partly',
      match: match(COURIER, { overlap: part(0.12, 0.3), direction: { first: 'other', probability: 0.7 } }),
      others: [],
    },
    POST,
  ),
  excerpt: judged(
    {
      kind: 'excerpt',
      match: match(
        card(
          'The Quay Courier',
          'quaycourier.example',
          '“They would like to be told something”: a night in the Anchor House',
          {
            authors: ['Ilse Marant'],
            published: minute('2026-03-13T21:10:00Z'),
          },
        ),
        { overlap: EXCERPT, evidence: [] },
      ),
      others: [],
    },
    SUNDIAL,
  ),
  excerptPassages: judged(
    {
      kind: 'excerpt',
      match: match(COURIER, {
        overlap: { ...EXCERPT, passages: EXCERPT.passages.map((shared) => ({ ...shared, quoted: false })) },
        evidence: [],
      }),
      others: [],
    },
    SUNDIAL,
  ),
};
