import { render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { Statistics as Figures } from '../../lib/model/shelf.ts';
import Statistics from '../../lib/ui/library/Statistics.svelte';

const WEEK = 7 * 86_400_000;
const figures: Figures = {
  articles: 1204,
  outlets: [
    { site: 'quay.example', outlet: 'The Quay Courier', articles: 800, credited: 0, uncredited: 0 },
    { site: 'post.example', outlet: '<b>Post</b>', articles: 200, credited: 30, uncredited: 50, mostFrom: 'The Quay Courier' }, // prettier-ignore
  ],
  lags: [
    { hours: 1, copies: 4 },
    { hours: 48, copies: 0 },
    { hours: Infinity, copies: 12 },
  ],
  weeks: [
    { from: Date.UTC(2026, 2, 1, 12), articles: 3 },
    { from: Date.UTC(2026, 2, 1, 12) + WEEK, articles: 1000 },
  ],
};

const show = (statistics: Figures = figures) => {
  const oncsv = vi.fn<() => void>();
  render(Statistics, { statistics, oncsv });
  return oncsv;
};
const cells = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent.trim());
const rowsOf = (table: HTMLElement | undefined) => within(table as HTMLElement).getAllByRole('row', { hidden: true });

test('each outlet stands in the table beside its bar, with whose texts it carries', () => {
  show();
  const [outlets] = screen.getAllByRole('table', { hidden: true });
  expect(rowsOf(outlets).map(cells)).toEqual([
    ['Outlet', 'Articles', 'Credited', 'No credit found', 'Most often from'],
    ['The Quay Courier', '800', '0', '0', '–'],
    ['<b>Post</b>', '200', '30', '50', 'The Quay Courier'],
  ]);
  const bar = [...document.querySelectorAll('.bars-of svg')][1];
  // Widths are shares of the longest bar.
  expect([...(bar?.querySelectorAll('rect') ?? [])].map((rect) => rect.getAttribute('width'))).toEqual([
    '15',
    '3.75',
    '6.25',
  ]);
  expect(document.body.textContent).not.toMatch(/stolen|copycat|rank/i);
});

test('a chart has a sentence for who cannot see it, and its columns as a table', () => {
  show();
  expect(screen.getByRole('img', { name: '16 copies with a known time.' })).toBeTruthy();
  expect(screen.getByRole('img', { name: 'Last 13 weeks, 1,003 in all.' })).toBeTruthy();
  const [, lags, weeks] = screen.getAllByRole('table', { hidden: true });
  expect(rowsOf(lags).map(cells)).toEqual([
    ['Hours after the first printing', 'Copies'],
    ['<1', '4'],
    ['<48', '0'],
    ['48+', '12'],
  ]);
  expect(rowsOf(weeks).map(cells)).toEqual([
    ['Week from', 'Articles'],
    ['1 Mar', '3'],
    ['8 Mar', '1,000'],
  ]);
});

test('figures are given out on request; too few articles make none, and say from how many on', () => {
  const oncsv = show();
  screen.getByRole('button', { name: 'CSV' }).click();
  expect(oncsv).toHaveBeenCalledOnce();
  document.body.replaceChildren();
  show({ ...figures, articles: 49 });
  expect(screen.getByText('Statistics begin with the first 50 articles.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull();
  document.body.replaceChildren();
  show({ ...figures, outlets: [] });
  expect(screen.getByText('Of no outlet there are 20 articles yet.')).toBeTruthy();
});
