import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { TabState } from '../../lib/model/tabState.ts';
import type { VerdictKind } from '../../lib/model/verdict.ts';
import Popup from '../../lib/ui/popup/Popup.svelte';
import { viewOf } from '../../lib/ui/popup/view.ts';
import { around, noActions } from './popupProps.ts';
import { COURIER, states } from './states.ts';

function show(name: keyof typeof states, actions = noActions) {
  const state = states[name];
  const view = viewOf({ url: state.url, state, waited: 0, now: Date.now() });
  return render(Popup, { view, around, actions });
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent?.trim();
const root = () => screen.getByRole('main').dataset;
const focused = () => document.activeElement?.textContent?.trim();
const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

const SENTENCES: Record<VerdictKind | 'reading', string> = {
  reading: 'Comparing with your library …',
  paused: 'Firstprint is paused on www.harbourpost.example.',
  failed: 'The look-up did not finish.',
  'not-article': 'There is no article on this page.',
  unreadable: 'Only part of this article could be read.',
  unknown: 'No earlier printing of this article is known here.',
  estimated: 'Much of this article also stands in one from The Quay Courier.',
  'same-outlet': 'Another version of this article by The Quay Courier is known.',
  'common-source': 'This article and one from Lowland Ledger both carry a report by Northmere Wire.',
  original: 'Of 5 printings known here, this is the earliest.',
  undecided: 'The same text stands in Sundial News. Cannot tell which came first.',
  republished: 'This article appears to be republished from The Quay Courier.',
  partly: 'About a third of this article also stands in an earlier one from Sundial News.',
  excerpt: 'This article shares quotations with one from The Quay Courier.',
};

test.for(Object.entries(SENTENCES))('%s says its sentence and names itself on the root', ([kind, sentence]) => {
  show(kind as VerdictKind); // Object.entries forgets the type of its keys
  expect(heading()).toBe(sentence);
  expect(root().verdict).toBe(kind);
});

const FACTS: [keyof typeof states, string[]][] = [
  ['republished', ['94%', '93%', '43 words', 'Printed there 3 h 12 min earlier. Very likely the first.']],
  ['republished', ['No credit found. Outlet, reporter and agency are not named on this page.']],
  ['republished', ['4 for, 1 against', '97 in 100 for The Quay Courier', 'Other copies known2', 'Other candidates1']],
  [
    'republishedVisible',
    ['and says so.', 'This article first appeared in The Quay Courier.', 'Linked.', '15 Mar 2026'],
  ],
  [
    'republishedMachine',
    ['Credited in the code only. The canonical link names The Quay Courier.', 'Its code says so.'],
  ],
  ['partly', ['34%', '21%', 'Printed there 1 day earlier. Likely the first.', '11 Mar 2026']],
  [
    'partlyPassage',
    ['A passage of 60 words also stands in an earlier article', 'Perhaps the first: see the evidence.'],
  ],
  ['common-source', ['81%', 'of this page stands in the other article', 'By Northmere Wire in the byline here.']],
  ['commonStatement', ['both draw on the same statement']],
  ['original', ['1 h 5 min later', '98%', 'credited in the code only, ', 'no credit found, ', '100%']],
  ['undecided', ['91%', '1 clue', 'No credit found on either page.', 'cannot tell', '1 and 1']],
  ['excerpt', ['9%', 'of this page, in 3 quotations', '84 words in all. Quotations alone do not make a copy.']],
  ['excerptPassages', ['of this page, in 3 passages', 'shares short passages']],
  ['same-outlet', ['Earlier', '58%', '7 h 52 min earlier']],
  ['estimated', ['Also in', 'about 94%', 'about 99%', 'Which came first is not judged.']],
  ['unknown', ['Compared with 18,204 articles', '611 words', 'Yes. Copies met later will point here.']],
  ['unknownEmpty', ['Your library is still empty', 'It fills as you read. Feeds fill it faster.', 'Choose feeds']],
  ['unknownUnanswered', ['Nothing is remembered until you say so.', 'Decide now', 'No. Only looked up.']],
  ['republishedPart', ['Only 240 of about 900 words could be read']],
  ['unknownPrivate', ['Compared with 1 article in', 'Private window', '200,000 characters']],
  [
    'notCopy',
    [
      'Not a copy, by your word',
      'this article and the one from The Quay Courier',
      'You said that this page is not a copy.',
    ],
  ],
  [
    'markedOriginal',
    [
      'The original, by your word',
      'Of 2 printings known here, you marked this as the original.',
      'Your word wins over the evidence.',
      'Also in',
      'You marked this page as the original.',
      '1 against',
    ],
  ],
  ['unreadable', ['212 of about 900 words', 'from “The reservoir above” to “which the board”']],
  ['unreadableDoubt', ['could not be read for certain', '131 words read, but not surely the article’s own.']],
  ['failed', ['The library did not open in time', 'library-timeout after 4000 ms']],
  ['reading', ['611 words read. Nothing leaves this computer.']],
];

test.for(FACTS)('%s tells %j', ([name, facts]) => {
  show(name);
  for (const fact of facts) expect(text()).toContain(fact);
});

test('the root carries share, address of the original and credit', () => {
  show('republished');
  expect(root()).toMatchObject({ share: '0.945', originalUrl: COURIER.url, credit: 'none' });
  expect(screen.getByRole('main').classList).toContain('v-amber');
});

test('a credited copy is as calm as a common source', () => {
  show('republishedMachine');
  expect(root().credit).toBe('machine');
  expect(screen.getByRole('main').classList).toContain('v-blue');
});

test('nothing is called the original where the order is not known', () => {
  for (const name of ['undecided', 'common-source', 'same-outlet', 'excerpt'] as const) {
    const { unmount } = show(name);
    expect(text(), name).not.toContain('the original');
    unmount();
  }
  show('undecided');
  expect(root().originalUrl).toBeUndefined();
});

test('the buttons of each kind are what helps most with it', () => {
  const buttons = (name: keyof typeof states) => {
    const { unmount } = show(name);
    const foot = document.querySelector('.p-foot');
    const names = [...(foot?.querySelectorAll('.btn') ?? [])].map(
      (button) => button.textContent.trim() || button.getAttribute('aria-label'),
    );
    unmount();
    return names;
  };
  const both = ['Compare', 'Show on page', 'More actions'];
  expect(buttons('republished')).toEqual(both);
  expect(buttons('undecided')).toEqual(both);
  expect(buttons('original')).toEqual(both);
  expect(buttons('unknown')[0]).toContain('Search the web for a sentence');
  expect(buttons('unreadable')).toEqual(['Check again', 'Show what was read', 'More actions']);
  expect(buttons('not-article')).toEqual(['Check this page anyway', 'More actions']);
  expect(buttons('failed')).toEqual(['Try again', 'Copy details']);
  expect(buttons('paused')).toEqual(['Resume on this site', 'Site rules']);
  expect(buttons('reading')).toEqual([]);
});

test('buttons and menu items ask for what they say', async () => {
  const asked = {
    check: vi.fn(),
    resume: vi.fn(),
    show: vi.fn(),
    copy: vi.fn(),
    search: vi.fn(),
    pause: vi.fn(),
    say: vi.fn(),
  };
  const actions = { ...noActions, ...asked };
  const press = (name: string | RegExp, role = 'button') => fireEvent.click(screen.getByRole(role, { name }));
  const choose = async (name: string | RegExp) => {
    await press('More actions');
    await press(name, 'menuitem');
    expect(screen.queryByRole('menu')).toBeNull();
  };
  const copy = show('republished', actions);
  await press('Show on page');
  expect(asked.show).toHaveBeenCalledOnce();
  await choose('Copy citation (APA)');
  await choose('Copy citation (plain)');
  await choose(/^Copy report/);
  expect(asked.copy.mock.calls).toEqual([['citation-apa'], ['citation-plain'], ['report']]);
  await choose(/^Search the web/);
  expect(asked.search).toHaveBeenCalledOnce();
  await choose('Pause on www.harbourpost.example');
  expect(asked.pause).toHaveBeenCalledOnce();
  await choose('Mark this page as original');
  await choose(/^Not a copy/);
  expect(asked.say.mock.calls).toEqual([['original'], ['not-copy']]);
  await press('More actions');
  expect(screen.getByRole('menuitem', { name: 'Open the original' }).getAttribute('href')).toBe(COURIER.url);
  expect(text()).toContain('Opens DuckDuckGo. The sentence leaves this computer.');
  copy.unmount();

  const failed = show('failed', actions);
  await press('Try again');
  expect(asked.check).toHaveBeenLastCalledWith(false);
  await press('Copy details');
  expect(asked.copy).toHaveBeenLastCalledWith('details');
  failed.unmount();
  const left = show('not-article', actions);
  await press('Check this page anyway');
  expect(asked.check).toHaveBeenLastCalledWith(true);
  left.unmount();
  show('paused', actions);
  await press('Resume on this site');
  expect(asked.resume).toHaveBeenCalledOnce();
});

test('a word that was given is told where it can be withdrawn, and not offered again', async () => {
  const say = vi.fn();
  const { unmount } = show('markedOriginal', { ...noActions, say });
  await fireEvent.click(screen.getByRole('button', { name: 'More actions' }));
  const names = screen.getAllByRole('menuitem').map((item) => item.textContent.trim());
  expect(names.filter((name) => /^(Mark this|Not a copy)/.test(name))).toEqual([expect.stringMatching(/^Not a copy/)]);
  await fireEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
  expect(say).toHaveBeenCalledWith('withdrawn');
  unmount();
  show('republished', { ...noActions, say });
  expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
});

test('nothing of a private window goes into a report, and what is not kept is not searched for', async () => {
  const state = states.republished as Extract<TabState, { state: 'judged' }>;
  const view = viewOf({
    url: state.url,
    state: { ...state, kept: false, notes: [{ kind: 'private-window' }] },
    waited: 0,
    now: 0,
  });
  render(Popup, { view, around, actions: noActions });
  await fireEvent.click(screen.getByRole('button', { name: 'More actions' }));
  const names = screen.getAllByRole('menuitem').map((item) => item.textContent.trim());
  expect(names.some((name) => name.startsWith('Copy citation'))).toBe(true);
  expect(names.filter((name) => /report|Search|Mark|Not a copy/.test(name))).toEqual([]);
});

test('the menu is led through by keys, and gives the focus back', async () => {
  show('republished');
  const button = screen.getByRole('button', { name: 'More actions' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await fireEvent.keyDown(button, { key: 'ArrowDown' });
  await vi.waitFor(() => expect(focused()).toBe('Open the original'));
  const press = async (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    await fireEvent(document.activeElement ?? document.body, event);
    return event;
  };
  await press('End');
  expect(focused()).toBe('Pause on www.harbourpost.example');
  await press('c');
  expect(focused()).toBe('Copy citation (APA)');
  // A popup is closed by Escape unless somebody took it.
  expect((await press('Escape')).defaultPrevented).toBe(true);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('what came of an action is shown and announced', async () => {
  const { rerender } = show('republished');
  await rerender({ around: { ...around, said: 'Copied.', shown: true } });
  expect(screen.getByRole('status').textContent).toBe('Copied.');
  expect(screen.getByRole('button', { name: 'Remove highlights' })).toBeDefined();
});

test('what was read is told with the place of the time', () => {
  show('republished');
  for (const fact of ['What was read238 words', 'from the structured data', 'no author named'])
    expect(text()).toContain(fact);
});

test('of a page that was read in part it is shown what was read', async () => {
  show('unreadable');
  const fold = document.querySelector<HTMLDetailsElement>('details.fold');
  expect(fold?.open).toBe(false);
  await fireEvent.click(screen.getByRole('button', { name: 'Show what was read' }));
  expect(fold?.open).toBe(true);
  for (const fact of ['The reservoir above the town', 'Begins The reservoir above', 'Ends which the board'])
    expect(fold?.textContent.replace(/\s+/g, ' ')).toContain(fact);
});

test('of much evidence the heaviest twelve items are shown, of both sides, and all when asked for', async () => {
  const state = states.republished as Extract<TabState, { state: 'judged' }>;
  if (!('match' in state.verdict)) throw new Error('the fixture names an article');
  const evidence: Evidence[] = Array.from({ length: 20 }, (_, at) => ({
    signal: { kind: 'phrase', quote: `Printed by number ${at}` },
    side: at === 19 ? 'page' : 'other',
    logOdds: 20 - at,
    dots: 1,
  }));
  const verdict = { ...state.verdict, match: { ...state.verdict.match, evidence } };
  const view = viewOf({ url: state.url, state: { ...state, verdict }, waited: 0, now: 0 });
  render(Popup, { view, around, actions: noActions });
  const items = () => [...document.querySelectorAll('.ev')].map((item) => /number (\d+)/.exec(item.textContent)?.[1]);
  expect(items()).toEqual([...Array.from({ length: 11 }, (_, at) => String(at)), '19']);
  await fireEvent.click(screen.getByRole('button', { name: 'Show all 20' }));
  expect(items()).toHaveLength(20);
  expect(screen.queryByRole('button', { name: 'Show all 20' })).toBeNull();
});

test('focus starts on the sentence, and only a later verdict is announced', async () => {
  const { rerender } = show('unknown');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(screen.getByRole('status').textContent).toBe('');
  const state = states.republished;
  await rerender({ view: viewOf({ url: state.url, state, waited: 0, now: 0 }) });
  expect(screen.getByRole('status').textContent).toBe(
    'Republished, no credit found. This article appears to be republished from The Quay Courier.',
  );
});
