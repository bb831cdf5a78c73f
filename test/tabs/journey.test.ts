import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../lib/browser/browser.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { recallTab } from '../../lib/browser/tabStates.ts';
import { libraryDatabase } from '../../lib/library/database.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import { eraseEverything } from '../../lib/library/shelf.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Originals } from '../../lib/model/knownArticle.ts';
import { LibraryError } from '../../lib/model/libraryError.ts';
import type { Guess, Reading } from '../../lib/model/reading.ts';
import { takeReading } from '../../lib/tabs/readings.ts';
import { checkAgain, recheckPaused } from '../../lib/tabs/recheck.ts';
import { beginVisit, closeTab, endVisit, failVisit, sameDocument } from '../../lib/tabs/visits.ts';
import { block, printing } from '../check/printing.ts';
import { stamp } from '../evidence/makeArticle.ts';
import '../support/messages.ts';

const ORIGINAL = 'https://www.harbourcourier.example/gates';
const COPY = 'https://meridiandaily.example/gates';
const EARLY = { published: stamp('2025-03-14T06:00:00Z') };
const LATE = { published: stamp('2025-03-14T09:30:00Z') };
const ARTICLE = { kind: 'article', sure: true } as const;

const originals = openOriginals(libraryDatabase());

/** Badge text by tab, as the toolbar would show it. */
let badges: Map<number, string>;
/** Files that were run in tabs. */
let scripts: string[];

/** Address by tab; a tab that is not in it was closed. */
let tabs: Map<number, string>;

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseEverything();
  badges = new Map();
  scripts = [];
  tabs = new Map();
  vi.spyOn(browser.tabs, 'get').mockImplementation(async (id) => {
    const url = tabs.get(id);
    if (url === undefined) throw new Error(`No tab with id: ${id}`);
    return { id, url, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  });
  for (const method of ['setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle', 'setIcon'] as const) {
    vi.spyOn(browser.action, method).mockResolvedValue(undefined);
  }
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async ({ tabId, text }) => {
    badges.set(tabId ?? -1, text ?? '');
  });
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async ({ files }) => {
    scripts.push(...(files ?? []));
    return [];
  });
  await changeSettings({ remember: 'on' });
});

function readingOf(url: string, change: Partial<Article> = {}): Reading {
  const [article, fingerprint] = printing(url, [block('a'), block('b')], change);
  return { kind: 'article', article, fingerprint, private: false };
}

const take = (tabId: number, url: string, reading: Reading, library: Originals = originals, privateWindow = false) =>
  takeReading({ id: tabId, privateWindow }, url, reading, library);

/** The tab shows this address, and its gate speaks up. */
async function open(tabId: number, url: string, guess: Guess = ARTICLE): Promise<void> {
  tabs.set(tabId, url);
  await beginVisit(tabId, url, guess);
}

async function visit(tabId: number, url: string, change: Partial<Article> = {}): Promise<void> {
  await open(tabId, url);
  await take(tabId, url, readingOf(url, change));
}

async function verdictOf(tabId: number) {
  const state = await recallTab(tabId);
  return state?.state === 'judged' ? state.verdict : undefined;
}

describe('a visit', () => {
  test('an article is given to the reader and said to be read meanwhile', async () => {
    await open(1, ORIGINAL);
    expect(scripts).toEqual(['/reader.js']);
    expect(await recallTab(1)).toMatchObject({ state: 'reading', url: ORIGINAL, sure: true });
    expect(badges.get(1)).toBe('');
  });

  test('a page that is no article is judged at once, and never read', async () => {
    await open(1, 'https://post.example/', { kind: 'not-article', reason: 'home' });
    expect(await verdictOf(1)).toEqual({ kind: 'not-article', reason: 'home' });
    expect(scripts).toEqual([]);
  });

  test.each<[what: string, change: Parameters<typeof changeSettings>[0], where: string]>([
    ['a paused site', { pausedSites: ['harbourcourier.example'], searchEngine: 'duckduckgo' as const }, 'here'],
    ['pausing everywhere', { pausedEverywhere: true }, 'everywhere'],
  ])('%s is not read', async (_what, change, where) => {
    await changeSettings(change);
    await open(1, ORIGINAL);
    expect(await verdictOf(1)).toEqual({ kind: 'paused', where });
    expect(scripts).toEqual([]);
  });

  test('a tab that may not be scripted failed for want of permission', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents'));
    await open(1, ORIGINAL);
    expect(await verdictOf(1)).toMatchObject({ kind: 'failed', code: 'permission' });
    expect(badges.get(1)).toBe('!');
  });

  test('original, then copy: both tabs show their badge, the original’s as soon as the copy is known', async () => {
    await visit(1, ORIGINAL, EARLY);
    expect(await verdictOf(1)).toMatchObject({ kind: 'unknown' });
    await visit(2, COPY, LATE);
    expect(badges.get(2)).toBe('100%');
    expect(badges.get(1)).toBe('1st');
    expect(await verdictOf(1)).toMatchObject({ kind: 'original', match: { other: { url: COPY } } });
  });

  test('copy, then original: the copy’s open tab corrects itself and says so', async () => {
    await visit(1, COPY, LATE);
    await visit(2, ORIGINAL, EARLY);
    expect(badges.get(2)).toBe('1st');
    expect(badges.get(1)).toBe('100%');
    expect(await recallTab(1)).toMatchObject({ verdict: { kind: 'republished' }, notes: [{ kind: 'changed' }] });
  });

  test('the row is written under the browser’s address, whatever the article says of itself', async () => {
    await open(1, `${COPY}?utm_source=x#top`);
    await take(1, `${COPY}?utm_source=x#top`, readingOf(ORIGINAL));
    expect(await originals.idOf(ORIGINAL)).toBeUndefined();
    expect(await originals.idOf(COPY)).toBeTypeOf('number');
  });

  describe('a page of which only a part could be read', () => {
    const unreadable = {
      kind: 'unreadable' as const,
      reason: 'wall' as const,
      title: 'Varnholt closes its sea gates',
      wordsRead: 240,
      wordsDeclared: 900,
      firstWords: 'The sea gates',
      lastWords: 'until the spring',
    };
    const partOf = (url: string): Reading => {
      const [article, fingerprint] = printing(url, [block('a'), block('b')], LATE);
      return { ...unreadable, part: { article, fingerprint } };
    };

    test('that part stands elsewhere: the verdict is about it and says so; the page is not kept', async () => {
      await visit(1, ORIGINAL, EARLY);
      await open(2, COPY);
      await take(2, COPY, partOf(COPY));
      expect(await recallTab(2)).toMatchObject({
        verdict: { kind: 'republished', match: { other: { url: ORIGINAL } } },
        notes: [{ kind: 'part-read', wordsRead: 240, wordsDeclared: 900 }],
        kept: false,
      });
      expect(await originals.idOf(COPY)).toBeUndefined();
    });

    test('it stands nowhere: unreadable, never unknown', async () => {
      await open(2, COPY);
      await take(2, COPY, partOf(COPY));
      expect(await recallTab(2)).toMatchObject({ verdict: unreadable, notes: [], kept: false });
      expect(await verdictOf(2)).not.toHaveProperty('part');
      expect(await originals.idOf(COPY)).toBeUndefined();
    });

    test('what the reader said of the whole article stays', async () => {
      await visit(1, ORIGINAL, EARLY);
      await visit(2, COPY, LATE);
      const id = await originals.idOf(COPY);
      if (id === undefined) throw new Error('not kept');
      await originals.keepWord(id, { kind: 'not-copy', at: 1 });
      const [article, fingerprint] = printing(COPY, [block('a')], LATE);
      await open(2, COPY);
      await take(2, COPY, { ...unreadable, part: { article, fingerprint } });
      expect((await originals.article(id))?.article.word).toEqual({ kind: 'not-copy', at: 1 });
      expect(await recallTab(2)).toMatchObject({ verdict: { kind: 'unreadable' } });
    });
  });

  test('an article the gate was not sure of is judged and not kept', async () => {
    await open(1, ORIGINAL, { kind: 'article', sure: false });
    await take(1, ORIGINAL, readingOf(ORIGINAL));
    expect(await recallTab(1)).toMatchObject({ kept: false, notes: [{ kind: 'not-kept', reason: 'unsure' }] });
    expect(await originals.count()).toBe(0);
  });

  test('in a private window nothing is kept', async () => {
    await open(1, ORIGINAL);
    await take(1, ORIGINAL, readingOf(ORIGINAL), originals, true);
    expect(await recallTab(1)).toMatchObject({ kept: false, notes: [{ kind: 'private-window' }] });
    expect(await originals.count()).toBe(0);
  });

  test('a reading that is no article is the verdict', async () => {
    await open(1, ORIGINAL);
    await take(1, ORIGINAL, { kind: 'not-article', reason: 'short' });
    expect(await verdictOf(1)).toEqual({ kind: 'not-article', reason: 'short' });
    expect(await originals.count()).toBe(0);
  });

  test.each(['quota', 'timeout', 'newer-library', 'internal'] as const)(
    'a library that answers with %s failed, and is never unknown',
    async (code) => {
      const broken: Originals = { ...originals, candidates: () => Promise.reject(new LibraryError(code, 'no')) };
      await open(1, ORIGINAL);
      await take(1, ORIGINAL, readingOf(ORIGINAL), broken);
      expect(await verdictOf(1)).toEqual({ kind: 'failed', code, detail: 'no' });
      expect(badges.get(1)).toBe('!');
    },
  );

  test('any other error failed too', async () => {
    const broken: Originals = { ...originals, count: () => Promise.reject(new TypeError('what')) };
    await open(1, ORIGINAL);
    await take(1, ORIGINAL, readingOf(ORIGINAL), broken);
    expect(await verdictOf(1)).toEqual({ kind: 'failed', code: 'internal', detail: 'what' });
  });
});

describe('a site paused while the reader was at work', () => {
  test('is not judged, and nothing is written', async () => {
    await open(1, ORIGINAL);
    await changeSettings({ pausedSites: ['harbourcourier.example'], searchEngine: 'duckduckgo' as const });
    await take(1, ORIGINAL, readingOf(ORIGINAL));
    expect(await recallTab(1)).toMatchObject({ verdict: { kind: 'paused', where: 'here' }, kept: false, notes: [] });
    expect(await originals.count()).toBe(0);
  });
});

describe('what follows from a verdict', () => {
  test('is done after it is shown', async () => {
    await visit(1, COPY, LATE);
    let badge: string | undefined;
    const watched: Originals = {
      ...originals,
      // The first verdict kept is that of the page itself, the second that of the copy.
      keepVerdict: async (id, summary) => {
        if (summary.kind === 'republished') badge = badges.get(2);
        await originals.keepVerdict(id, summary);
      },
    };
    await open(2, ORIGINAL);
    await take(2, ORIGINAL, readingOf(ORIGINAL, EARLY), watched);
    expect(badge).toBe('1st');
  });

  test('is made up for when the reading comes again after the worker died, and only that', async () => {
    await visit(1, COPY, LATE);
    const dying: Originals = {
      ...originals,
      keepVerdict: async (id, summary) => {
        if (summary.kind === 'republished') throw new Error('killed');
        await originals.keepVerdict(id, summary);
      },
    };
    await open(2, ORIGINAL);
    await expect(take(2, ORIGINAL, readingOf(ORIGINAL, EARLY), dying)).rejects.toThrow('killed');
    expect([badges.get(1), badges.get(2)]).toEqual(['', '1st']);

    const remember = vi.fn<Originals['remember']>(async () => -1);
    const before = await recallTab(2);
    await take(2, ORIGINAL, readingOf(ORIGINAL, EARLY), { ...originals, remember });
    expect([badges.get(1), badges.get(2)]).toEqual(['100%', '1st']);
    expect(await recallTab(2)).toEqual(before);
    expect(remember).not.toHaveBeenCalled();
  });

  test('is left out where the page was not kept', async () => {
    await visit(1, COPY, LATE);
    await open(2, ORIGINAL, { kind: 'article', sure: false });
    await take(2, ORIGINAL, readingOf(ORIGINAL, EARLY));
    expect([badges.get(1), badges.get(2)]).toEqual(['', '1st']);
    expect(await verdictOf(1)).toMatchObject({ kind: 'unknown' });
  });
});

describe('a tab that moves on', () => {
  test.each<[what: string, address: string | undefined]>([
    ['shows another document', COPY],
    ['shows what no gate runs in', 'chrome://settings/'],
    ['was closed', undefined],
  ])('before its visit begins is not shown and not read: it %s', async (_what, address) => {
    if (address !== undefined) tabs.set(1, address);
    await beginVisit(1, ORIGINAL, ARTICLE);
    await beginVisit(1, ORIGINAL, { kind: 'not-article', reason: 'home' });
    expect(await recallTab(1)).toBeUndefined();
    expect(badges.has(1)).toBe(false);
    expect(scripts).toEqual([]);
  });

  test('a closed tab leaves no state behind', async () => {
    await visit(1, ORIGINAL);
    await closeTab(1);
    expect(await recallTab(1)).toBeUndefined();
  });

  test('a verdict reached after the tab was closed leaves none either', async () => {
    await open(1, ORIGINAL);
    const slow: Originals = {
      ...originals,
      count: async () => {
        tabs.delete(1);
        await closeTab(1);
        return originals.count();
      },
    };
    await take(1, ORIGINAL, readingOf(ORIGINAL), slow);
    expect(await recallTab(1)).toBeUndefined();
  });

  test('a navigation that was on its way does not wipe out the visit that has just begun', async () => {
    await visit(1, ORIGINAL);
    tabs.set(1, COPY);
    await Promise.all([endVisit(1, COPY), beginVisit(1, COPY, ARTICLE)]);
    expect(await recallTab(1)).toMatchObject({ state: 'reading', url: COPY });
    await Promise.all([beginVisit(1, COPY, ARTICLE), endVisit(1, COPY)]);
    expect(await recallTab(1)).toMatchObject({ state: 'reading', url: COPY });
  });

  test('a reading that nobody asked for is dropped', async () => {
    await take(1, ORIGINAL, readingOf(ORIGINAL));
    expect(await recallTab(1)).toBeUndefined();
    expect(await originals.count()).toBe(0);
  });

  test('a reading of the document before is dropped', async () => {
    await open(1, ORIGINAL);
    await open(1, COPY);
    await take(1, ORIGINAL, readingOf(ORIGINAL));
    expect(await recallTab(1)).toMatchObject({ state: 'reading', url: COPY });
    expect(await originals.count()).toBe(0);
  });

  test('a verdict reached too late is not shown on the next page', async () => {
    await open(1, ORIGINAL);
    const slow: Originals = {
      ...originals,
      count: async () => {
        await open(1, COPY);
        return originals.count();
      },
    };
    await take(1, ORIGINAL, readingOf(ORIGINAL), slow);
    expect(await recallTab(1)).toMatchObject({ state: 'reading', url: COPY });
    expect(badges.get(1)).toBe('');
  });

  test('a verdict reached after the tab was closed is not shown', async () => {
    await open(1, ORIGINAL);
    const slow: Originals = {
      ...originals,
      count: async () => {
        await endVisit(1, undefined);
        return originals.count();
      },
    };
    await take(1, ORIGINAL, readingOf(ORIGINAL), slow);
    expect(await recallTab(1)).toBeUndefined();
  });

  test('loading another page clears state and badge', async () => {
    await visit(1, ORIGINAL, EARLY);
    await visit(2, COPY, LATE);
    await endVisit(2, 'https://post.example/other');
    expect(await recallTab(2)).toBeUndefined();
    expect(badges.get(2)).toBe('');
  });

  test('a change of the fragment only is the same document', async () => {
    await visit(1, ORIGINAL);
    await endVisit(1, `${ORIGINAL}#comments`);
    expect(await verdictOf(1)).toMatchObject({ kind: 'unknown' });
  });

  test('a failure is told only while reading, and only of the same document', async () => {
    await visit(1, ORIGINAL);
    await failVisit(1, ORIGINAL, 'reader', 'late');
    expect(await verdictOf(1)).toMatchObject({ kind: 'unknown' });
    await open(2, COPY);
    await failVisit(2, ORIGINAL, 'reader', 'elsewhere');
    expect(await recallTab(2)).toMatchObject({ state: 'reading' });
    await failVisit(2, COPY, 'reader', 'here');
    expect(await verdictOf(2)).toEqual({ kind: 'failed', code: 'reader', detail: 'here' });
  });

  test.each([
    [ORIGINAL, ORIGINAL, true],
    [ORIGINAL, `${ORIGINAL}#a`, true],
    [`${ORIGINAL}#b`, `${ORIGINAL}#a`, true],
    [ORIGINAL, `${ORIGINAL}?page=2`, false],
    [ORIGINAL, `${ORIGINAL}/`, false],
    [ORIGINAL, COPY, false],
  ])('%s and %s: one document: %s', (one, another, same) => {
    expect(sameDocument(one, another)).toBe(same);
  });
});

describe('another look', () => {
  const showing = (url: string | undefined) => void (url === undefined ? tabs.delete(1) : tabs.set(1, url));

  test('runs the gate again', async () => {
    showing(ORIGINAL);
    await checkAgain(1, false);
    expect(scripts).toEqual(['/content-scripts/gate.js']);
  });

  test('“anyway” skips the gate, and what is read is not remembered', async () => {
    showing(ORIGINAL);
    await checkAgain(1, true);
    expect(scripts).toEqual(['/reader.js']);
    await take(1, ORIGINAL, readingOf(ORIGINAL));
    expect(await recallTab(1)).toMatchObject({ kept: false });
    expect(await originals.count()).toBe(0);
  });

  test('a page on which no gate may run says that it failed', async () => {
    showing(ORIGINAL);
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents'));
    await checkAgain(1, false);
    expect(await verdictOf(1)).toMatchObject({ kind: 'failed', code: 'permission' });
  });

  test.each([undefined, 'about:blank', 'chrome://settings/', 'data:text/html,x', 'file:///x.html'])(
    'nothing is done about %s',
    async (url) => {
      showing(url);
      await checkAgain(1, true);
      expect(scripts).toEqual([]);
      expect(await recallTab(1)).toBeUndefined();
    },
  );

  test('pausing reaches the tabs that are open, and only those it is about', async () => {
    await visit(1, ORIGINAL);
    await visit(2, COPY);
    scripts = [];
    await recheckPaused({
      ...DEFAULT_SETTINGS,
      remember: 'on',
      pausedEverywhere: false,
      pausedSites: ['harbourcourier.example'],
      searchEngine: 'duckduckgo' as const,
    });
    expect(scripts).toEqual(['/content-scripts/gate.js']);
  });
});
