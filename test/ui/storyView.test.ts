import { render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { ReaderWord } from '../../lib/model/readerWord.ts';
import type { VerdictSummary } from '../../lib/model/verdict.ts';
import type { Row } from '../../lib/ui/library/row.ts';
import StoryView from '../../lib/ui/library/StoryView.svelte';
import { COURIER, POST } from './states.ts';

const copied: VerdictSummary = {
  kind: 'republished',
  share: 0.945,
  credit: 'none',
  otherUrl: COURIER.url,
  judgedAt: 0,
  changedAt: Date.UTC(2026, 2, 15, 12),
  before: { kind: 'unknown' },
};
const first: Row = { ...COURIER, id: 1, how: 'read', verdict: { kind: 'original', share: 0.937, judgedAt: 0 } };
const copy: Row = { ...POST, id: 2, how: 'read', verdict: copied };
const { published: _published, ...undatedCard } = POST;
const undated: Row = {
  ...undatedCard,
  id: 3,
  how: 'feed',
  outlet: 'Undated Post',
  url: 'https://undated.example/1',
  site: 'undated.example',
};

function show(rows: Row[]) {
  const calls = {
    onsplit: vi.fn<(ids: number[]) => void>(),
    onexport: vi.fn<(ids: number[]) => void>(),
    onword: vi.fn<(id: number, word: ReaderWord['kind'] | 'withdrawn') => void>(),
  };
  render(StoryView, { rows, ...calls });
  return calls;
}
const text = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const printings = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);

test('the printings stand in the order of their times, the first one named, what changed told above', () => {
  show([copy, undated, first]);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(text(document.body)).toContain('3 printings, 3 outlets. First by what the pages say: The Quay Courier.');
  expect(text(document.body)).toContain(
    'The verdict of Harbour Post Daily was “Nothing known”. On 15 Mar 2026 it became “Republished”, as another printing turned up.',
  );
  const [one = '', two = '', three = ''] = printings().map(text);
  expect(one).toContain('The Quay Courier');
  expect(one).toContain('First printing');
  expect(two).toContain('3 h 12 min later');
  expect(two).toContain('94%');
  expect(two).toContain('no credit found');
  expect(three).toContain('no time given met on 14 Mar 2026');
  expect(three).not.toContain('later');
});

test('the axis: filled marks for stated minutes, hollow ones for the rest, all within it', () => {
  show([first, copy, undated]);
  const marks = [...document.querySelectorAll<HTMLElement>('tbody .mark')];
  expect(marks.map((mark) => mark.classList.contains('open'))).toEqual([false, false, true]);
  const places = marks.map((mark) => parseFloat(mark.style.insetInlineStart));
  for (const place of places) expect(place >= 0 && place <= 100).toBe(true);
  expect(places[0]).toBeLessThan(places[1] ?? 0);
});

test('what the reader says stands first, and can be withdrawn', () => {
  const marked: Row = { ...copy, word: { kind: 'original', at: 1 } };
  const { onword } = show([first, marked]);
  const [top = document.body, below = document.body] = printings();
  expect(text(document.body)).toContain('Marked as the original by you: Harbour Post Daily.');
  expect(text(top)).toContain('Harbour Post Daily');
  within(top).getByRole('button', { name: 'Withdraw' }).click();
  within(below)
    .getByRole('button', { name: /^Not a copy/ })
    .click();
  expect(onword.mock.calls).toEqual([
    [2, 'withdrawn'],
    [1, 'not-copy'],
  ]);
});

test('some are split off, never none and never all', async () => {
  const { onsplit } = show([first, copy, undated]);
  const split = screen.getByRole<HTMLButtonElement>('button', { name: 'Split off selected' });
  const ticks = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(split.disabled).toBe(true);
  ticks.forEach((tick) => tick.click());
  await vi.waitFor(() => expect(ticks.every(({ checked }) => checked)).toBe(true));
  expect(split.disabled).toBe(true);
  ticks[0]?.click();
  await vi.waitFor(() => expect(split.disabled).toBe(false));
  split.click();
  expect(onsplit).toHaveBeenCalledExactlyOnceWith([2, 3]);
});

test('of 500 printings the first thirty are shown at first', async () => {
  const many = Array.from({ length: 500 }, (_, n): Row => ({
    ...copy,
    id: n + 10,
    url: `https://p${n}.example/x`,
    site: `p${n}.example`,
    verdict: { ...copied, changedAt: 1, before: { kind: 'unknown' } },
  }));
  const { onexport } = show([first, ...many]);
  expect(text(document.body)).toContain('The verdicts of 497 more printings changed too.');
  expect(printings()).toHaveLength(30);
  screen.getByRole('button', { name: 'Show all 501' }).click();
  await vi.waitFor(() => expect(printings()).toHaveLength(501));
  screen.getByRole('button', { name: 'Export' }).click();
  expect(onexport.mock.calls[0]?.[0]).toHaveLength(501);
});
