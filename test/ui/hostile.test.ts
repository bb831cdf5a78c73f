import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { ArticleCard, Match, Verdict } from '../../lib/model/verdict.ts';
import type { TabState } from '../../lib/model/tabState.ts';
import ArticleRow from '../../lib/ui/library/ArticleRow.svelte';
import ArticleView from '../../lib/ui/library/ArticleView.svelte';
import Popup from '../../lib/ui/popup/Popup.svelte';
import { viewOf } from '../../lib/ui/popup/view.ts';
import { around, noActions } from './popupProps.ts';
import { states } from './states.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
const HOSTILE = `${MARKUP}\u202E | $1 $& \uE000 {{x}} <script>alert(2)</script>`;

const poisoned = (card: ArticleCard): ArticleCard => ({
  ...card,
  url: 'javascript:alert(3)',
  title: HOSTILE,
  outlet: HOSTILE,
  authors: [HOSTILE],
  agencies: card.agencies.map((agency) => ({ ...agency, agency: HOSTILE, text: HOSTILE })),
  language: '"><b>',
});

const poisonedMatch = (match: Match): Match => ({
  ...match,
  other: poisoned(match.other),
  evidence: [
    { signal: { kind: 'phrase', quote: HOSTILE }, side: 'other', logOdds: 1, dots: 1 },
    { signal: { kind: 'agency-only', agencies: [HOSTILE] }, side: 'page', logOdds: 1, dots: 1 },
    {
      signal: { kind: 'spelling', throughout: false, count: 2, example: [HOSTILE, HOSTILE] },
      side: 'both',
      logOdds: 0,
      dots: 0,
    },
  ],
  credit: { kind: 'visible', quote: HOSTILE, linked: true },
});

function poisonedVerdict(verdict: Verdict): Verdict {
  if ('match' in verdict) {
    const hostile = { match: poisonedMatch(verdict.match), others: verdict.others.map(poisonedMatch) };
    // The spread keeps the kind, which TypeScript does not follow through a union.
    return { ...verdict, ...hostile, ...('agencies' in verdict && { agencies: [HOSTILE] }) };
  }
  if (verdict.kind === 'failed') return { ...verdict, detail: HOSTILE };
  return verdict.kind === 'unreadable' ? { ...verdict, firstWords: HOSTILE, lastWords: HOSTILE } : verdict;
}

const poisonedState = (state: TabState): TabState =>
  state.state === 'reading'
    ? state
    : { ...state, verdict: poisonedVerdict(state.verdict), ...(state.page && { page: poisoned(state.page) }) };

function expectHarmless(name: string): void {
  expect(document.querySelectorAll('img, script, iframe'), name).toHaveLength(0);
  for (const link of document.querySelectorAll('a')) {
    expect(link.getAttribute('href'), name).toMatch(/^(https?:\/\/|library\.html|compare\.html|welcome\.html|#)/);
  }
}

test.for(Object.entries(states))(
  'whatever a page says, the popup of %s holds text and web links only',
  ([name, state]) => {
    const hostile = poisonedState(state);
    const view = viewOf({ url: hostile.url, state: hostile, waited: 0, now: 0 });
    render(Popup, { view, around, actions: noActions });
    expectHarmless(name);
    if (view.kind === 'judged' && 'match' in view.verdict) expect(document.body.textContent).toContain(MARKUP);
  },
);

test('so do the list of the library and the view of an article', () => {
  const card = poisoned(states.republished.state === 'judged' ? (states.republished.page as ArticleCard) : never());
  const row = {
    ...card,
    id: 1,
    how: 'read' as const,
    verdict: { kind: 'partly' as const, share: 0.3, otherUrl: 'javascript:1', judgedAt: 0 },
  };
  const nothing = () => undefined;
  render(ArticleRow, {
    id: 1,
    row,
    index: 0,
    selected: false,
    current: true,
    onneed: nothing,
    onselect: nothing,
    onfocus: nothing,
  });
  expectHarmless('list');
  expect(document.body.textContent).toContain(MARKUP);
  render(ArticleView, {
    shown: { row, blocks: [{ kind: 'paragraph', text: HOSTILE }], hashes: 3 },
    onerase: nothing,
  });
  expectHarmless('view');
});

function never(): never {
  throw new Error('the fixture is judged');
}
