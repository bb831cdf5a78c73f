import type { Credit, VerdictKind } from '../../lib/model/verdict.ts';

/** What a page of the stand must be judged, when the pages are visited from first to last with remembering on. */
export interface Expectation {
  kind: VerdictKind;
  /** The badge's text; `share` stands for the floored share with its per cent sign. */
  badge: '' | '1st' | '=' | '?' | '“ ”' | '…' | '!' | 'share';
  shareAtLeast?: number;
  shareAtMost?: number;
  credit?: Credit['kind'];
  /** Address of the other article named. */
  other?: string;
  /** Agencies the verdict must name. */
  agencies?: string[];
  /** Whether the page may be written to the library. */
  kept: boolean;
}

export interface StandPage {
  url: string;
  what: string;
  expect: Expectation;
  /** Where the browser ends up, if not at `url`. */
  endsAt?: string;
}

/** The article that most of the stand copies. */
export const ORIGINAL = 'http://www.harbourcourier.example/coast/2025/03/14/varnholt-closes-its-sea-gates';
/** Its copy without any credit. */
export const COPY = 'http://meridiandaily.example/varnholt-closes-its-sea-gates-for-the-first-time';
export const CREDITED_COPY = 'http://www.lakesidetribune.example/2025/03/16/sea-gates-hold';

const fresh = { kind: 'unknown', badge: '', kept: true } as const;
const noArticle = { kind: 'not-article', badge: '', kept: false } as const;

/** The newsstand: every outlet, person and event in it is invented. */
export const stand: StandPage[] = [
  { url: ORIGINAL, what: 'Sea gates: an original with agency byline', expect: fresh },
  {
    url: COPY,
    what: 'Sea gates: copied without credit, spelling changed',
    expect: { kind: 'republished', badge: 'share', shareAtLeast: 0.95, credit: 'none', other: ORIGINAL, kept: true },
  },
  {
    url: CREDITED_COPY,
    what: 'Sea gates: copied and credited in words',
    expect: { kind: 'republished', badge: 'share', shareAtLeast: 0.95, credit: 'visible', other: ORIGINAL, kept: true },
  },
  {
    url: 'http://northgatereview.example/world/varnholt-sea-gates',
    what: 'Sea gates: copied, credited in the code only',
    expect: { kind: 'republished', badge: 'share', shareAtLeast: 0.95, credit: 'machine', other: ORIGINAL, kept: true },
  },
  {
    url: 'http://www.fenandfield.example/opinion/a-wall-a-meadow-and-a-night-of-water',
    what: 'Sea gates: a third of an opinion piece is copied',
    expect: {
      kind: 'partly',
      badge: 'share',
      shareAtLeast: 0.3,
      shareAtMost: 0.45,
      credit: 'none',
      other: ORIGINAL,
      kept: true,
    },
  },
  {
    url: 'http://quaysideherald.example/news/lower-town-goes-home',
    what: 'Sea gates: own report with the same two short quotations',
    expect: fresh,
  },
  {
    url: 'http://www.estuaryweekly.example/leader/engineers-deserve-more-than-applause',
    what: 'Sea gates: own leader with one long quotation',
    expect: { kind: 'excerpt', badge: '“ ”', other: ORIGINAL, kept: true },
  },
  { url: ORIGINAL, what: 'Sea gates: the original again', expect: { kind: 'original', badge: '1st', kept: true } },

  { url: 'http://www.pinehillgazette.example/news/night-library-bus', what: 'Library bus', expect: fresh },
  {
    url: 'http://aldermoorpost.example/news/night-library-bus',
    what: 'Library bus: the same text, the same minute',
    expect: {
      kind: 'undecided',
      badge: '?',
      shareAtLeast: 0.95,
      other: 'http://www.pinehillgazette.example/news/night-library-bus',
      kept: true,
    },
  },
  { url: 'http://brookvalenotes.example/cracked-bell-of-tarnwick', what: 'Cracked bell, no date', expect: fresh },
  {
    url: 'http://www.tarnbulletin.example/stories/cracked-bell-of-tarnwick',
    what: 'Cracked bell: the same text, no date either',
    expect: {
      kind: 'undecided',
      badge: '?',
      shareAtLeast: 0.95,
      other: 'http://brookvalenotes.example/cracked-bell-of-tarnwick',
      kept: true,
    },
  },
  { url: 'http://www.westmarchtimes.example/country/lost-ruddock-apple', what: 'Lost apple, dated', expect: fresh },
  {
    url: 'http://hollowlane.example/lost-ruddock-apple-found',
    what: 'Lost apple: the same text without a date',
    expect: {
      kind: 'undecided',
      badge: '?',
      shareAtLeast: 0.95,
      other: 'http://www.westmarchtimes.example/country/lost-ruddock-apple',
      kept: true,
    },
  },
  {
    url: 'http://www.portsablestar.example/transport/drivers-suspend-strike',
    what: 'Rail strike, by an agency',
    expect: fresh,
  },
  {
    url: 'http://kestrelbaynews.example/drivers-suspend-strike',
    what: 'Rail strike: by the same agency, the same minute',
    expect: {
      kind: 'common-source',
      badge: '=',
      shareAtLeast: 0.95,
      agencies: ['AP'],
      other: 'http://www.portsablestar.example/transport/drivers-suspend-strike',
      kept: true,
    },
  },
  { url: 'http://www.summerfordnews.example/sport/stadium-roof', what: 'Stadium roof', expect: fresh },
  {
    url: 'http://m.summerfordnews.example/sport/stadium-roof',
    what: 'Stadium roof: the same outlet’s other address, updated',
    expect: {
      kind: 'same-outlet',
      badge: '',
      other: 'http://www.summerfordnews.example/sport/stadium-roof',
      kept: true,
    },
  },

  { url: 'http://www.harbourcourier.example/', what: 'A home page', expect: noArticle },
  { url: 'http://www.harbourcourier.example/coast', what: 'A section page', expect: noArticle },
  { url: 'http://www.harbourcourier.example/search?q=barrier', what: 'Search results', expect: noArticle },
  { url: 'http://www.harbourcourier.example/video/gates-from-the-air', what: 'A video page', expect: noArticle },
  { url: 'http://members.harbourcourier.example/login', what: 'A sign-in page', expect: noArticle },
  {
    url: 'http://members.harbourcourier.example/letters/your-garden-in-march',
    what: 'An article with a password field: never remembered',
    expect: { kind: 'unknown', badge: '', kept: false },
  },
  {
    url: 'http://desk.quaysideherald.example/drafts/the-lighthouse-keeper',
    what: 'An article being edited: never remembered',
    expect: { kind: 'unknown', badge: '', kept: false },
  },
  {
    url: 'http://www.harbourcourier.example/news/2025/02/27/ferry-timetable',
    what: 'A notice of sixty words',
    expect: noArticle,
  },
  {
    url: 'http://www.ledgerman.example/long-reads/the-quiet-bank',
    what: 'A stub before a paywall',
    expect: { kind: 'unreadable', badge: '…', kept: false },
  },
  { url: 'http://streamline.example/stories/town-clock', what: 'A single-page site’s article', expect: fresh },
  {
    url: 'http://streamline.example/stories/sea-gates',
    what: 'Sea gates: copied on a single-page site',
    expect: { kind: 'republished', badge: 'share', shareAtLeast: 0.95, credit: 'none', other: ORIGINAL, kept: true },
  },

  { url: 'http://oddities.example/empty', what: 'No text at all', expect: noArticle },
  { url: 'http://oddities.example/news/everything', what: 'Five megabytes of text', expect: fresh },
  { url: 'http://oddities.example/news/swans-delay-footbridge', what: 'Broken JSON-LD', expect: fresh },
  { url: 'http://oddities.example/news/unsent-telegrams', what: 'No title', expect: fresh },
  { url: 'http://oddities.example/news/balloons-and-an-owl', what: 'Impossible dates', expect: fresh },
  {
    url: 'http://oddities.example/news/moved',
    what: 'Replaced by another address after 50 ms',
    endsAt: 'http://oddities.example/news/island-school-wins-quiz',
    expect: fresh,
  },
  { url: 'http://oddities.example/news/rewritten', what: 'Rewritten after 50 ms', expect: fresh },
  { url: 'http://oddities.example/notes.txt', what: 'A plain text file', expect: noArticle },
];

/** Files a browser may show without any content script in them; only the popup can say that they are no articles. */
export const PDF = 'http://oddities.example/leaflet.pdf';
