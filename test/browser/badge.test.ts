import { beforeEach, describe, expect, test, vi } from 'vitest';
import { badgeLook, clearBadge, showBadge, type BadgeLook } from '../../lib/browser/badge.ts';
import { browser } from '../../lib/browser/browser.ts';
import { cardOf } from '../../lib/model/knownArticle.ts';
import type { TabState } from '../../lib/model/tabState.ts';
import type { Credit, Match, Verdict } from '../../lib/model/verdict.ts';
import { makeArticle } from '../evidence/makeArticle.ts';
import { speak } from '../support/messages.ts';

const NO_CREDIT: Credit = { kind: 'none', agencyMissing: true, authorMissing: true };
const VISIBLE: Credit = { kind: 'visible', quote: 'Originally published by The Harbour Courier', linked: false };
const MACHINE: Credit = { kind: 'machine', signal: 'canonical' };

function match(share = 0.974, credit = NO_CREDIT): Match {
  return {
    other: cardOf(makeArticle()),
    overlap: {
      kind: 'whole',
      shareOfPage: share,
      shareOfOther: share,
      longestRun: 9,
      sharedWords: 9,
      ownWords: 9,
      passages: [],
      pageLength: 9,
      otherLength: 9,
    },
    direction: { first: 'other', probability: 0.97 },
    evidence: [],
    credit,
  };
}

const judged = (verdict: Verdict): TabState => ({
  state: 'judged',
  url: 'https://post.example/x',
  visit: 'v',
  verdict,
  kept: true,
  notes: [],
});

const reading: TabState = { state: 'reading', url: 'https://post.example/x', visit: 'v', since: 0, sure: true };

const unreadable: Verdict = {
  kind: 'unreadable',
  reason: 'wall',
  title: 'x',
  wordsRead: 40,
  firstWords: '',
  lastWords: '',
};

beforeEach(() => speak('en'));

describe('badgeLook', () => {
  test.each<[verdict: Verdict, text: string, ground: BadgeLook['ground'], icon: BadgeLook['icon']]>([
    [{ kind: 'paused', where: 'here' }, '', 'calm', 'paused'],
    [{ kind: 'paused', where: 'everywhere' }, '', 'calm', 'paused'],
    [{ kind: 'failed', code: 'internal', detail: '' }, '!', 'red', 'active'],
    [{ kind: 'not-article', reason: 'home' }, '', 'calm', 'neutral'],
    [unreadable, '…', 'calm', 'neutral'],
    [{ kind: 'unknown', compared: 3 }, '', 'calm', 'active'],
    [
      {
        kind: 'estimated',
        estimate: { other: match().other, shareOfPage: 1, shareOfOther: 1 },
        others: [],
        compared: 3,
      },
      '≈99%',
      'calm',
      'active',
    ],
    [{ kind: 'same-outlet', match: match(), others: [] }, '', 'calm', 'active'],
    [{ kind: 'common-source', agencies: ['AP'], match: match(), others: [] }, '=', 'blue', 'active'],
    [{ kind: 'original', match: match(), others: [] }, '1st', 'green', 'active'],
    [{ kind: 'undecided', reason: 'no-time', match: match(), others: [] }, '?', 'amber', 'active'],
    [{ kind: 'republished', match: match(), others: [] }, '97%', 'amber', 'active'],
    [{ kind: 'republished', match: match(0.974, VISIBLE), others: [] }, '97%', 'blue', 'active'],
    [{ kind: 'republished', match: match(0.974, MACHINE), others: [] }, '97%', 'blue', 'active'],
    [{ kind: 'partly', match: match(0.31), others: [] }, '31%', 'amber', 'active'],
    [{ kind: 'partly', match: match(0.31, VISIBLE), others: [] }, '31%', 'blue', 'active'],
    [{ kind: 'excerpt', match: match(), others: [] }, '“ ”', 'calm', 'active'],
  ])('$kind shows “%s” on %s', (verdict, text, ground, icon) => {
    const look = badgeLook(judged(verdict));
    expect(look).toMatchObject({ text, ground, icon });
    expect(look.title).toMatch(/\S{3}/);
    expect([...look.text].length).toBeLessThanOrEqual(4);
  });

  test('while reading nothing is claimed', () => {
    expect(badgeLook(reading)).toMatchObject({ text: '', ground: 'calm', icon: 'neutral' });
  });

  test.each([
    [1, '100%'],
    [0.9999, '99%'],
    [0.995, '99%'],
    [0.6, '60%'],
    [0.29, '29%'],
    [0.58, '58%'],
    [0.005, '0%'],
  ])('a share of %d is floored to %s', (share, text) => {
    expect(badgeLook(judged({ kind: 'republished', match: match(share), others: [] })).text).toBe(text);
  });

  test('the title says the verdict in full words: share, outlet and credit', () => {
    const title = (credit: Credit) =>
      badgeLook(judged({ kind: 'republished', match: match(0.974, credit), others: [] })).title;
    for (const credit of [NO_CREDIT, VISIBLE, MACHINE]) {
      expect(title(credit)).toContain('97%');
      expect(title(credit)).toContain('The Harbour Courier');
    }
    expect(new Set([title(NO_CREDIT), title(VISIBLE), title(MACHINE)]).size).toBe(3);
  });

  test('the title of a common source names the agencies', () => {
    const verdict: Verdict = { kind: 'common-source', agencies: ['AP', 'AFP'], match: match(), others: [] };
    expect(badgeLook(judged(verdict)).title).toContain('AP, AFP');
  });

  test('the title of an original counts this page and every other printing, and says whose word it is', () => {
    const title = (direction: Match['direction']) =>
      badgeLook(judged({ kind: 'original', match: { ...match(), direction }, others: [match(), match()] })).title;
    expect(title({ first: 'page', probability: 0.05 })).toBe('Firstprint: earliest of 4 printings known');
    expect(title({ first: 'page', probability: 0, declared: 'reader' })).toBe(
      'Firstprint: of 4 printings known, marked by you as the original',
    );
  });

  test('“1st” is localised and stays within four characters', () => {
    speak('de');
    const { text } = badgeLook(judged({ kind: 'original', match: match(), others: [] }));
    expect(text).not.toBe('1st');
    expect([...text].length).toBeGreaterThan(0);
    expect([...text].length).toBeLessThanOrEqual(4);
  });
});

describe('on the toolbar', () => {
  const methods = ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle', 'setIcon'] as const;

  function watch(answer: () => Promise<void>) {
    const calls: Record<string, object> = {};
    for (const method of methods) {
      vi.spyOn(browser.action, method).mockImplementation((details: object) => {
        calls[method] = details;
        return answer();
      });
    }
    return calls;
  }

  test('a verdict is shown on its own tab only', async () => {
    const calls = watch(() => Promise.resolve());
    await showBadge(7, judged({ kind: 'original', match: match(), others: [] }));
    expect(calls['setBadgeText']).toEqual({ tabId: 7, text: '1st' });
    expect(calls['setIcon']).toEqual({
      tabId: 7,
      path: { 16: '/icon/active-16.png', 32: '/icon/active-32.png', 48: '/icon/active-48.png' },
    });
    for (const method of methods) expect(calls[method]).toMatchObject({ tabId: 7 });
  });

  test('cleared, nothing of the last verdict is left', async () => {
    const calls = watch(() => Promise.resolve());
    await clearBadge(7);
    expect(calls['setBadgeText']).toEqual({ tabId: 7, text: '' });
    expect(calls['setIcon']).toMatchObject({ path: { 16: '/icon/neutral-16.png' } });
    expect(calls['setTitle']).toMatchObject({ tabId: 7 });
  });

  test.each(['No tab with id: 7.', 'Invalid tab ID: 7'])('a tab closed meanwhile is no error (%s)', async (message) => {
    watch(() => Promise.reject(new Error(message)));
    await expect(showBadge(7, reading)).resolves.toBeUndefined();
    await expect(clearBadge(7)).resolves.toBeUndefined();
  });

  test('any other failure is one', async () => {
    watch(() => Promise.reject(new Error('icon missing')));
    await expect(showBadge(7, reading)).rejects.toThrow('icon missing');
  });
});
