import { render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { Settings } from '../../lib/model/settings.ts';
import Articles from '../../lib/ui/library/Articles.svelte';
import SettingsPage from '../../lib/ui/library/SettingsPage.svelte';
import type { Row, Shelf } from '../../lib/ui/library/row.ts';
import { COURIER, POST } from './states.ts';

const rows: Row[] = [
  {
    ...POST,
    id: 2,
    how: 'read',
    verdict: {
      kind: 'republished',
      share: 0.945,
      otherUrl: COURIER.url,
      judgedAt: 0,
      changedAt: Date.UTC(2026, 2, 15),
    },
  },
  { ...COURIER, id: 1, how: 'read', verdict: { kind: 'original', share: 0.937, otherUrl: POST.url, judgedAt: 0 } },
];

const settings: Settings = {
  remember: 'on',
  pausedEverywhere: false,
  pausedSites: ['bank.example'],
  searchEngine: 'duckduckgo' as const,
};

function show(shelf: Shelf, { query = '', remembering = true } = {}) {
  const calls = {
    onsearch: vi.fn<(query: string) => void>(),
    onerase: vi.fn<(row: Row) => void>(),
    onerasesite: vi.fn<(site: string) => void>(),
  };
  render(Articles, { shelf, query, remembering, ...calls });
  return calls;
}

function showSettings() {
  const calls = { onchange: vi.fn<(change: Partial<Settings>) => void>(), oneraseall: vi.fn<() => void>() };
  render(SettingsPage, { settings, used: 212_000_000, ...calls });
  return calls;
}

test('each article stands with outlet, time, how it came and its verdict in words', () => {
  show({ rows, total: 2 });
  const [, copy, first] = screen.getAllByRole('row');
  const words = copy?.textContent?.replace(/\s+/g, ' ');
  for (const part of [
    'Harbour Post Daily',
    '14 Mar 2026, 10:54',
    'read',
    'Republished 94%',
    'www.quaycourier.example',
  ]) {
    expect(words).toContain(part);
  }
  expect(words).toContain('changed on 15 Mar 2026');
  // Of the earliest printing, the later one is not named: it would read as its origin.
  expect(first?.textContent).toContain('Earliest known');
  expect(first?.textContent).not.toContain('harbourpost.example');
});

test('more than is shown is said', () => {
  show({ rows, total: 1_402 });
  expect(screen.getByText('1,400 more, narrow the search')).toBeTruthy();
});

test('erasing asks first, for the article or for its whole site, and cancel does nothing', async () => {
  const calls = show({ rows, total: 2 });
  const ask = async () => {
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    screen.getByRole('button', { name: `Erase: ${POST.title}` }).click();
    return within(await screen.findByRole('dialog'));
  };
  (await ask()).getByRole('button', { name: 'Cancel' }).click();
  expect(calls.onerase).not.toHaveBeenCalled();
  (await ask()).getByRole('button', { name: 'Erase this article' }).click();
  expect(calls.onerase).toHaveBeenCalledExactlyOnceWith(rows[0]);
  (await ask()).getByRole('button', { name: 'Erase everything from harbourpost.example' }).click();
  expect(calls.onerasesite).toHaveBeenCalledExactlyOnceWith('harbourpost.example');
});

test('an empty library says why, a search without a find says so, and a failure is told', () => {
  show({ rows: [], total: 0 }, { remembering: false });
  expect(screen.getByText('Remembering is off, so nothing is kept.')).toBeTruthy();
  const { onsearch } = show({ rows: [], total: 0 }, { query: 'zebra' });
  screen.getByRole('button', { name: 'Clear the search' }).click();
  expect(onsearch).toHaveBeenCalledWith('');
  show({ total: 0, problem: 'The disk is full.' });
  expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
});

test('the settings switch remembering and pauses, resume a site, and erase everything only when asked twice', async () => {
  const calls = showSettings();
  screen.getByRole('switch', { name: 'Remember articles I read' }).click();
  screen.getByRole('switch', { name: 'Pause everywhere' }).click();
  screen.getByRole('button', { name: 'Resume on bank.example' }).click();
  expect(calls.onchange.mock.calls).toEqual([
    [{ remember: 'off' }],
    [{ pausedEverywhere: true }],
    [{ pausedSites: [] }],
  ]);
  expect(screen.getByText(/^212\sMB used in this browser$/)).toBeTruthy();
  screen.getByRole('button', { name: 'Erase everything' }).click();
  expect(calls.oneraseall).not.toHaveBeenCalled();
  within(await screen.findByRole('dialog'))
    .getByRole('button', { name: 'Erase everything' })
    .click();
  expect(calls.oneraseall).toHaveBeenCalledOnce();
});
