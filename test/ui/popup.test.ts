import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { VerdictKind } from '../../lib/model/verdict.ts';
import type { Actions } from '../../lib/ui/popup/actions.ts';
import Popup from '../../lib/ui/popup/Popup.svelte';
import { viewOf } from '../../lib/ui/popup/view.ts';
import { COURIER, states } from './states.ts';

const noActions: Actions = { check() {}, pause() {}, resume() {}, resumeEverywhere() {} };

function show(name: keyof typeof states, actions = noActions) {
  const state = states[name];
  const view = viewOf({ url: state.url, state, waited: 0, now: Date.now() });
  return render(Popup, { view, host: 'www.harbourpost.example', actions });
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent?.trim();
const root = () => screen.getByRole('main').dataset;
const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

const SENTENCES: Record<VerdictKind | 'reading', string> = {
  reading: 'Comparing with your library …',
  paused: 'Firstprint is paused on www.harbourpost.example.',
  failed: 'The look-up did not finish.',
  'not-article': 'There is no article on this page.',
  unreadable: 'Only part of this article could be read.',
  unknown: 'No earlier printing of this article is known here.',
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
  ['unknown', ['Compared with 18,204 articles', '611 words', 'Yes. Copies met later will point here.']],
  ['unknownEmpty', ['Your library is still empty', 'It fills as you read.']],
  ['unknownUnanswered', ['Nothing is remembered until you say so.', 'Decide now', 'No. Only looked up.']],
  ['unknownPrivate', ['Compared with 1 article in', 'Private window', '200,000 characters']],
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

test('the first action opens the article, asks again, or resumes', () => {
  const check = vi.fn<Actions['check']>();
  const resume = vi.fn<Actions['resume']>();
  show('republished').unmount();
  const opened = show('republished');
  expect(screen.getByRole('link', { name: 'Open the original' }).getAttribute('href')).toBe(COURIER.url);
  opened.unmount();
  const failed = show('failed', { ...noActions, check });
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(check).toHaveBeenLastCalledWith(false);
  failed.unmount();
  const left = show('not-article', { ...noActions, check });
  screen.getByRole('button', { name: 'Check this page anyway' }).click();
  expect(check).toHaveBeenLastCalledWith(true);
  left.unmount();
  show('paused', { ...noActions, resume });
  screen.getByRole('button', { name: 'Resume on this site' }).click();
  expect(resume).toHaveBeenCalledOnce();
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
